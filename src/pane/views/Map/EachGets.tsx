// The cents that each of several expenditures gives to each pair, as they will be written: the first rows, and the totals.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Balance } from '../../../app/mapping/balance';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { askedParts, pairName, type Draft } from './draft';

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1Strong, margin: '12px 0 4px' },
  list: { listStyle: 'none', margin: 0, padding: 0, ...typographyStyles.caption1 },
  row: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', columnGap: '8px', fontVariantNumeric: 'tabular-nums' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  end: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  part: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface EachGetsProps {
  readonly draft: Draft;
  readonly balance: Balance;
  readonly ids: readonly string[];
}

export function EachGets({ draft, balance, ids }: EachGetsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const preview = useAnswer('previewMapping', { ids, parts: askedParts(draft, balance) });
  if (preview?.outcome !== 'planned') return null;
  const { first, totals, expenditures } = preview;
  const names = draft.parts.map(({ pair }) => pairName(pair));
  const figure = (minor: number | null | undefined) =>
    minor === null || minor === undefined ? '–' : words.formats.amount(minor);
  const lines = (amounts: readonly number[] | null) =>
    names.map((name, k) => (
      <div key={name} className={`${styles.line} ${styles.part}`}>
        <span>{name}</span>
        <span className={styles.end}>{figure(amounts?.[k])}</span>
      </div>
    ));
  return (
    <>
      <h4 className={styles.title}>{words.text('map.preview')}</h4>
      <ul className={styles.list}>
        {first.map(({ id, key, description, amount, amounts }) => (
          <li key={id} className={styles.row}>
            <div className={styles.line}>
              <span className={styles.name}>
                {key || words.text('map.no-key')} {description}
              </span>
              <span className={styles.end}>{figure(amount)}</span>
            </div>
            {names.length > 1 && lines(amounts)}
          </li>
        ))}
        {expenditures > first.length && (
          <li className={styles.row}>{words.text('map.preview-more', { count: expenditures - first.length })}</li>
        )}
        <li className={styles.row}>
          <div className={`${styles.line} ${styles.strong}`}>
            <span>{words.text('map.total')}</span>
            <span className={styles.end}>{figure(totals?.reduce((sum, minor) => sum + minor, 0))}</span>
          </div>
          {lines(totals)}
        </li>
      </ul>
    </>
  );
}
