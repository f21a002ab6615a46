// How an expenditure is mapped now: its pair, or its shares with their cents.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExpenditureMapping, ShareLine } from '../../../app/mapping/mappingOf';
import type { Words } from '../../../words/words';
import { PlaceLink } from '../../parts/PlaceLink';
import { usePane } from '../../state/context';
import { PairTexts, useOutsideMark } from './PairTexts';

const useStyles = makeStyles({
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '0 0 4px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  figures: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: '12px',
    fontVariantNumeric: 'tabular-nums',
    marginTop: '2px',
  },
  unknown: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
});

export function MappingNow({ mapping }: { mapping: ExpenditureMapping }) {
  const { words } = usePane();
  const styles = useStyles();
  const mark = useOutsideMark();
  const { pair, shares, state } = mapping;
  return (
    <div>
      <p className={styles.state}>{stateText(mapping, words)}</p>
      {(state === 'pair' || (state === 'follows' && shares.length === 0)) && pair && (
        <PairTexts pair={pair} mark={mark} />
      )}
      {shares.length > 0 && (
        <ul className={styles.list}>
          {shares.map((share) => (
            <li key={share.row}>
              <ShareNow share={share} mark={mark} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ShareNow({ share: { pair, share, exact, at }, mark }: { share: ShareLine; mark: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const shown = share === null ? '–' : words.formats.percent(share, 2);
  return (
    <>
      {pair === null ? (
        <span className={styles.unknown}>{words.text('map.unknown-pair')}</span>
      ) : (
        <PairTexts pair={pair} mark={mark} />
      )}
      <div className={styles.figures}>
        <PlaceLink place={at} meaning={shown}>
          {shown}
        </PlaceLink>
        <span>{exact === null ? '–' : words.formats.amount(exact)}</span>
      </div>
    </>
  );
}

function stateText({ state, follows, shares }: ExpenditureMapping, words: Words): string {
  if (state === 'follows') return words.text('map.state.follows', { key: follows ?? '' });
  if (state === 'shares') return words.text('map.state.shares', { count: shares.length });
  return words.text(`map.state.${state}`);
}
