// Cells with another value and rows that came or went, each with its link, what stood there and what stands there.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangeView } from '../../../app/reviewing/changeView';
import { PlaceLink } from '../../parts/PlaceLink';
import { usePane } from '../../state/context';
import { useUnseen } from './unseen';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  change: {
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  values: {
    ...typographyStyles.body1,
    marginLeft: 'auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function ChangeList({ changes, more }: { changes: readonly ChangeView[]; more: number }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.text('reviewing.changes')}>
      {changes.map((change, index) => (
        <li key={index} className={styles.change}>
          <ChangeLine change={change} />
        </li>
      ))}
      {more > 0 && <li className={styles.what}>{words.text('reviewing.more-changes', { count: more })}</li>}
    </ul>
  );
}

function ChangeLine({ change }: { change: ChangeView }) {
  const { words } = usePane();
  const styles = useStyles();
  const { kind, place, what, before, after, amount } = change;
  const isRow = kind !== 'changed';
  return (
    <>
      <div className={styles.line}>
        {place.cell === null ? <span>{words.text('reviewing.gone')}</span> : <PlaceLink place={place} />}
        <span className={styles.values}>
          {isRow ? (
            <>
              {words.text(`reviewing.row.${kind}`)}
              {amount !== null && <span className={styles.after}> {words.formats.amount(amount)}</span>}
            </>
          ) : (
            <OldAndNew before={before} after={after} />
          )}
        </span>
      </div>
      <div className={styles.what}>{isRow ? [what, before || after].filter(Boolean).join(' · ') : what}</div>
    </>
  );
}

function OldAndNew({ before, after }: { before: string; after: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const unseen = useUnseen();
  const blank = words.text('fixing.blank');
  return (
    <>
      <span className={unseen}>
        {words.text('reviewing.was-now', { before: before || blank, after: after || blank })}
      </span>
      <span aria-hidden>
        <span className={styles.before}>{before || blank}</span> →{' '}
        <span className={styles.after}>{after || blank}</span>
      </span>
    </>
  );
}
