// Every rule that reads the selected cell, what became of it, whether it found something right there, and what it rests on.
// Broken and unchecked rules first, those that held last.
import { a1, type CellRef } from '../../core/sheet/cellRef';
import type { SheetFacts } from '../../core/sheet/facts';
import type { Severity } from '../../findings/finding';
import type { Outcome } from '../../findings/outcome';
import type { Basis } from '../../rules/rule';
import type { Words } from '../../words/words';
import { recordAt, type CellRecord } from '../cellRecord';
import { describeFinding, describeObstacle, ruleOf } from '../describe';
import type { Examination } from '../examine';
import { GRANT_FIELDS } from '../../workbook/layout/fields';
import { fold, foldedWords } from '../../workbook/layout/fold';
import { EVERY_COLUMN, READ_COLUMNS } from './readColumns';

export interface CellExplanation {
  readonly sheet: string;
  readonly cell: string;
  /** The contract's English names; the column of the table Grant is the field. Null for a column of the user's own. */
  readonly table: string;
  readonly column: string | null;
  /** How the row is called; null outside records. */
  readonly row: string | null;
  readonly rules: readonly ReadingRule[];
  readonly counts: Readonly<Record<Outcome['outcome'], number>>;
}

export interface ReadingRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: Outcome['outcome'];
  /** Why it was not checked; null otherwise. */
  readonly obstacle: string | null;
  readonly basis: Basis;
  readonly basisText: string;
  readonly why: string;
  /** What it found at this very cell. */
  readonly here: readonly { readonly finding: string; readonly text: string }[];
  /** How many findings it has elsewhere. */
  readonly elsewhere: number;
}

const ORDER: readonly Outcome['outcome'][] = ['broken', 'not-checked', 'nothing-to-examine', 'held'];

/** The rules that read a cell; null outside our tables. */
export function explainCell(examination: Examination, at: CellRef, words: Words): CellExplanation | null {
  const { facts, outcomes } = examination;
  const found = recordAt(facts, at);
  if (!found) return null;
  const column = columnName(facts, found);
  const read = `${found.table.table}.${column ?? ''}`;
  const asked = outcomes.filter(({ rule, obstacle }) => obstacle?.reason !== 'not-asked' && reads(rule, read, column));
  const rules = asked.map((outcome) => readingRule(outcome, examination, at, words));
  const counts = ORDER.map((one) => [one, rules.filter(({ outcome }) => outcome === one).length]);
  return {
    ...{ sheet: at.sheet, cell: a1(at.row, at.column), table: found.table.table, column },
    row: found.record === null ? null : found.table.keyOf(found.record),
    rules: rules.toSorted((a, b) => rank(a) - rank(b)),
    counts: Object.fromEntries(counts) as CellExplanation['counts'],
  };
}

/** What stands here comes first, then as the outcomes are ordered. */
function rank({ here, outcome }: ReadingRule): number {
  return here.length > 0 ? -1 : ORDER.indexOf(outcome);
}

function reads(rule: string, read: string, column: string | null): boolean {
  const columns = READ_COLUMNS[rule] ?? [];
  return columns.includes(EVERY_COLUMN) || (column !== null && columns.includes(read));
}

function readingRule(
  { rule, severity, outcome, obstacle }: Outcome,
  { findings }: Examination,
  { sheet, row, column }: CellRef,
  words: Words,
): ReadingRule {
  const found = ruleOf(rule);
  const own = findings.filter((finding) => finding.rule === rule);
  const cell = a1(row, column);
  const isHere = (place: { sheet: string | null; cell: string | null }) => place.sheet === sheet && place.cell === cell;
  const here = own.filter(({ at, also }) => isHere(at) || also.some(isHere));
  return {
    ...{ rule, severity, outcome, basis: found.basis },
    title: words.title(found),
    obstacle: obstacle ? describeObstacle(obstacle, words) : null,
    basisText: words.text(`basis.${found.basis}`),
    why: words.why(found),
    here: here.map((finding) => ({ finding: finding.id, text: describeFinding(finding, words).message })),
    elsewhere: own.length - here.length,
  };
}

/** The contract's name of the column without the number of a year; in the table Grant the field of the row. */
function columnName({ strings }: SheetFacts, { table, column, record }: CellRecord): string | null {
  if (!column) return null;
  if (table.table !== 'Grant' || column.name !== 'Value' || record === null) return column.name.replace(/ \d+$/, '');
  const text = table.columns.get('Field')?.texts?.[record] ?? -1;
  const written = fold(text < 0 ? '' : strings[text]!);
  return GRANT_FIELDS.find(({ heading }) => foldedWords(heading).includes(written))?.name ?? column.name;
}
