// One expenditure of the queue: what it was for, its money, and what earlier choices suggest.
import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { QueueItem } from '../../../app/mapping/queue';
import type { Words } from '../../../words/words';
import { usePane } from '../../state/context';
import { pairName } from './draft';
import { expenditureDetail } from './expenditureDetail';
import { SuggestionTag } from './SuggestionTag';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    display: 'flex',
    alignItems: 'flex-start',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    // The foot must not lie over the row that has the focus.
    scrollMarginBottom: '150px',
    scrollMarginTop: '8px',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { background: tokens.colorNeutralBackground1Selected },
  mark: { flexShrink: 0 },
  texts: { flex: '1 1 auto', minWidth: 0, padding: '8px 12px 8px 0' },
  first: { display: 'flex', columnGap: '8px' },
  title: { ...typographyStyles.body1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  amount: {
    ...typographyStyles.body1Strong,
    marginLeft: 'auto',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Pixels of a row, near enough before it is drawn. */
export const ROW_HEIGHT = 72;

interface QueueRowProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly item: QueueItem | undefined;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (extends_: boolean) => void;
  readonly onFocus: () => void;
}

export function QueueRow(props: QueueRowProps) {
  const { ref, index, top, item, isActive, isChosen, onOpen, onChoose, onFocus } = props;
  const { words } = usePane();
  const styles = useStyles();
  const key = item?.key || words.text('map.no-key');
  return (
    <div
      ref={ref}
      role="row"
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      aria-label={item && rowName(item, words)}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      style={{ transform: `translateY(${top}px)`, minHeight: item ? undefined : ROW_HEIGHT }}
      onFocus={onFocus}
    >
      <div role="gridcell" className={styles.mark}>
        <Checkbox
          tabIndex={-1}
          checked={isChosen}
          aria-label={words.text('map.choose-row', { key })}
          onClick={(event) => {
            event.preventDefault();
            onChoose(event.shiftKey);
          }}
          readOnly
        />
      </div>
      <div role="gridcell" className={styles.texts} onClick={onOpen}>
        {item && <RowTexts item={item} />}
      </div>
    </div>
  );
}

function RowTexts({ item }: { item: QueueItem }) {
  const { words } = usePane();
  const styles = useStyles();
  const { description, amount, suggestion } = item;
  return (
    <>
      <div className={styles.first}>
        <span className={styles.title}>{description || words.text('map.no-description')}</span>
        <span className={styles.amount}>{amount === null ? '–' : words.formats.amount(amount)}</span>
      </div>
      <div className={styles.detail}>{expenditureDetail(item, words)}</div>
      {suggestion && <SuggestionTag suggestion={suggestion} />}
    </>
  );
}

function rowName(item: QueueItem, words: Words): string {
  const { description, amount, suggestion } = item;
  const alike = suggestion && {
    count: words.formats.number(suggestion.count),
    alike: words.formats.number(suggestion.alike),
  };
  return [
    description || words.text('map.no-description'),
    expenditureDetail(item, words),
    amount === null ? '–' : words.formats.amount(amount),
    ...(suggestion && alike ? [`${pairName(suggestion.pair)} ${words.text('map.alike', alike)}`] : []),
  ].join(', ');
}
