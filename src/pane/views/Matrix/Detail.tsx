// The pair or total that the person is at: its texts in full, its exact figures, and what can be done with them.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MatrixView, ResultLine } from '../../../app/matrixView/matrixView';
import type { Words } from '../../../words/words';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { BehindRows } from './BehindRows';
import { figuresAt, stateOf, type MatrixPair } from './cells';
import { CopyFigures } from './CopyFigures';
import type { Measure } from './figures';
import type { RowSelection } from './useSelectRows';

const useStyles = makeStyles({
  amount: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  text: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: '0 0 4px',
    overflowWrap: 'anywhere',
  },
  outside: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorStatusWarningForeground1,
    margin: '0 0 4px',
  },
  list: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '6px 12px',
    margin: '8px 0 12px',
  },
  term: { overflowWrap: 'anywhere' },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' },
});

interface DetailProps {
  readonly view: MatrixView;
  readonly pair: MatrixPair;
  readonly measure: Measure;
  readonly rows: RowSelection;
}

export function Detail({ view, pair, measure, rows }: DetailProps) {
  const { words } = usePane();
  const styles = useStyles();
  const objective = pair.objective === null ? undefined : view.objectives[pair.objective]!;
  const result = pair.result === null ? undefined : view.results[pair.result]!;
  const figures = figuresAt(view, pair);
  const isOutside = objective && result && stateOf(view.cells[pair.objective!]![pair.result!]!) === 'outside';
  const lines = [...pairLines(figures, words), ...(result ? resultLines(result, words) : [])];
  return (
    <Section
      title={titleOf(objective?.key, result?.key, words)}
      aside={<span className={styles.amount}>{words.formats.money(figures.spend)}</span>}
    >
      {isOutside && (
        <p className={styles.outside}>
          <SeverityIcon sign="warning" isSmall />
          {words.text('matrix.detail.outside')}
        </p>
      )}
      {objective && <p className={styles.text}>{objective.text}</p>}
      {result && <p className={styles.text}>{result.text}</p>}
      <dl className={styles.list}>
        {lines.map(([term, value]) => (
          <Line key={term} term={term} value={value} />
        ))}
      </dl>
      <div className={styles.actions}>
        <BehindRows pair={pair} count={figures.expenditures} rows={rows} />
        <CopyFigures view={view} measure={measure} />
      </div>
    </Section>
  );
}

function titleOf(objective: string | undefined, result: string | undefined, { text }: Words): string {
  if (objective !== undefined && result !== undefined) return text('matrix.pair', { objective, result });
  return objective ?? result ?? text('matrix.total');
}

type Told = readonly [term: string, value: string];

function pairLines({ share, expenditures, partners }: ReturnType<typeof figuresAt>, words: Words): Told[] {
  const { text, formats } = words;
  const lines: Told[] = [];
  if (share !== null) lines.push([text('matrix.detail.share'), formats.share(share)]);
  if (expenditures === null) return lines;
  const count = formats.number(expenditures);
  lines.push(
    partners === null
      ? [text('matrix.detail.count'), count]
      : [text('matrix.detail.counts'), `${count} · ${formats.number(partners)}`],
  );
  return lines;
}

function resultLines({ key, progress, cost }: ResultLine, { text, formats }: Words): Told[] {
  const lines: Told[] = [];
  if (progress !== null) lines.push([text('matrix.detail.progress', { result: key }), formats.percent(progress, 0)]);
  if (!cost) return lines;
  lines.push([text('matrix.detail.reached', { indicator: cost.indicator }), formats.number(cost.reached)]);
  if (cost.perUnit !== null) lines.push([text('matrix.detail.cost', { result: key }), formats.amount(cost.perUnit)]);
  return lines;
}

function Line({ term, value }: { term: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
