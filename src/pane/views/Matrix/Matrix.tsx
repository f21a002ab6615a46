// The money by objectives and results, in the measure that is chosen; the pair that the person is at stands in full below.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MatrixView } from '../../../app/matrixView/matrixView';
import { Bones } from '../../parts/Bones';
import { ChoiceList } from '../../parts/ChoiceList';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { largestCell, pairAt } from './cells';
import { Detail } from './Detail';
import { figuresOf, MEASURES, type Figures, type Measure } from './figures';
import { Grid } from './Grid';
import type { GridPosition } from './gridKeys';
import { Legend } from './Legend';
import { NoFramework, Unmapped } from './Unmapped';
import { useIsWide } from './useIsWide';
import { useSelectRows } from './useSelectRows';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px' },
  measure: { flex: '0 1 136px', minWidth: '88px' },
  unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  all: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

export function Matrix() {
  const { words } = usePane();
  const view = useAnswer('matrix', null);
  if (!view) return <Bones heights={[24, 32, 32, 32, 32, 32, 60]} label={words.text('pane.verdict.reading')} />;
  if (view.objectives.length === 0 || view.results.length === 0) return <NoFramework />;
  return <FilledMatrix view={view} />;
}

function FilledMatrix({ view }: { view: MatrixView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [measure, setMeasure] = useState<Measure>('spend');
  const [chosen, setChosen] = useState<GridPosition | null>(null);
  const rows = useSelectRows();
  const isWide = useIsWide();
  const figures = useMemo(() => figuresOf(view, measure, words, isWide), [view, measure, words, isWide]);
  const at = inside(chosen ?? largestCell(view), view);
  const pair = pairAt(view, at);
  return (
    <>
      <Section title={words.text('matrix.title')} tag={<SampleTag />}>
        <div className={styles.head}>
          <ChoiceList
            className={styles.measure}
            label={words.text('matrix.measure')}
            choices={MEASURES.map((value) => ({ value, text: words.text(`matrix.measure.${value}`) }))}
            chosen={measure}
            onChoose={setMeasure}
          />
          <UnitName measure={measure} figures={figures} currency={view.currency} />
          {figures.all !== null && <span className={styles.all}>Σ {figures.all}</span>}
        </div>
        <Grid
          view={view}
          measure={measure}
          figures={figures}
          at={at}
          onMove={setChosen}
          onOpen={(position) => void rows.select(pairAt(view, position))}
        />
        <Legend measure={measure} />
      </Section>
      <Unmapped view={view} />
      <Detail view={view} pair={pair} measure={measure} rows={rows} />
    </>
  );
}

/** The place after rows or columns went. */
function inside({ row, column }: GridPosition, { objectives, results }: MatrixView): GridPosition {
  return { row: Math.min(row, objectives.length), column: Math.min(column, results.length) };
}

interface UnitNameProps {
  readonly measure: Measure;
  readonly figures: Figures;
  readonly currency: string;
}

function UnitName({ measure, figures: { unit }, currency }: UnitNameProps) {
  const { words } = usePane();
  const styles = useStyles();
  const money = unit && words.text(`matrix.unit.${unit.name}`, { currency });
  const name = () => {
    if (measure === 'spend') return money;
    return measure === 'cost'
      ? words.text('matrix.unit.cost', { money: money ?? '' })
      : words.text(`matrix.unit.${measure}`);
  };
  return <span className={styles.unit}>{name()}</span>;
}
