// The pairs that were found, each with its full texts, in two groups.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairOption } from '../../../app/mapping/pairs';
import type { Suggestion } from '../../../app/mapping/suggest';
import { usePane } from '../../state/context';
import { isSamePair, pairName } from './draft';
import type { PairsFound } from './pairSearch';
import { PairTexts } from './PairTexts';
import { SuggestionTag } from './SuggestionTag';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, padding: '10px 0 4px' },
  option: {
    padding: '6px 8px',
    margin: '0 -8px',
    cursor: 'pointer',
    minHeight: '24px',
    scrollMarginBottom: '120px',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
  },
  active: {
    background: tokens.colorNeutralBackground1Hover,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
});

interface PairListProps {
  /** Begins the ids of the list and its options. */
  readonly id: string;
  readonly found: PairsFound;
  readonly active: number;
  readonly suggestion: Suggestion | null;
  readonly onPick: (pair: PairOption) => void;
}

export function PairList({ id, found: { inside, outside }, active, suggestion, onPick }: PairListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const mark = words.text('map.leaves-warning');
  const option = (pair: PairOption, index: number) => (
    <div
      key={pairName(pair)}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      className={mergeClasses(styles.option, index === active && styles.active)}
      onClick={() => onPick(pair)}
    >
      <PairTexts pair={pair} mark={mark}>
        {suggestion && isSamePair(suggestion.pair, pair) && <SuggestionTag suggestion={suggestion} />}
      </PairTexts>
    </div>
  );
  const group = (title: string, pairs: readonly PairOption[], from: number) =>
    pairs.length > 0 && (
      <div role="group" aria-label={title}>
        <div className={styles.heading} role="presentation">
          {title}
        </div>
        {pairs.map((pair, k) => option(pair, from + k))}
      </div>
    );
  const isFramed = inside.some(({ isLinked }) => isLinked === true) || outside.length > 0;
  return (
    <div id={`${id}-list`} role="listbox" aria-label={words.text('map.pairs')}>
      {group(words.text(isFramed ? 'map.inside' : 'map.pairs'), inside, 0)}
      {group(words.text('map.outside'), outside, inside.length)}
    </div>
  );
}
