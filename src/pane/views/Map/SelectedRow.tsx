// The ledger row that is selected in the workbook: its objectives and results as they are, and the way to change them.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellRef } from '../../../core/sheet/cellRef';
import type { ExpenditureMapping } from '../../../app/mapping/mappingOf';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { expenditureDetail } from './expenditureDetail';
import { MappingNow } from './MappingNow';

const useStyles = makeStyles({
  divided: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', columnGap: '8px' },
  title: { ...typographyStyles.body1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  amount: { ...typographyStyles.body1Strong, marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  now: { marginTop: '8px' },
});

interface SelectedRowProps {
  readonly cell: CellRef;
  /** Id of the expenditure that is open already; then the row is shown in short, or not at all where it is that one. */
  readonly open?: string;
}

/** Nothing where the cell is in no row of the ledger. */
export function SelectedRow({ cell, open }: SelectedRowProps) {
  const selected = useAnswer('mappingAt', cell);
  return selected && selected.id !== open ? <Card mapping={selected} isShort={open !== undefined} /> : null;
}

function Card({ mapping, isShort }: { mapping: ExpenditureMapping; isShort: boolean }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const { id, key, description, amount, state } = mapping;
  const deed = words.text(state === 'none' || state === 'half' ? 'map.map-row' : 'map.change');
  return (
    <div className={styles.divided}>
      <Section
        title={words.text('map.selected')}
        aside={
          <Button
            size="small"
            aria-label={words.text('map.of-row', { deed, key: key || words.text('map.no-key') })}
            onClick={() => dispatch({ do: 'map', what: { type: 'open', ids: [id] } })}
          >
            {deed}
          </Button>
        }
      >
        <div className={styles.row}>
          <span className={styles.title}>{description || words.text('map.no-description')}</span>
          <span className={styles.amount}>{amount === null ? '–' : words.formats.amount(amount)}</span>
        </div>
        <div className={styles.detail}>{expenditureDetail(mapping, words)}</div>
        {!isShort && (
          <div className={styles.now}>
            <MappingNow mapping={mapping} />
          </div>
        )}
      </Section>
    </div>
  );
}
