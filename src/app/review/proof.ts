// The allocation proof as data: the award equals its sum by partner, by year and by line, each figure with its cells; what was
// spent, found, accepted and not checked; who decided; the fingerprint of the content. Amounts are minor units.
import { fingerprintOf, type Sha256 } from '../../core/fingerprint/fingerprint';
import { Funding } from '../../core/grant/ledger';
import type { Grant } from '../../core/grant/grant';
import { quoteSheet } from '../../core/sheet/cellRef';
import { cellOf, headingOf, qualifiedPlace, totalOf } from '../../core/sheet/place';
import { yearColumns } from '../../core/sheet/moneyColumns';
import type { SheetFacts } from '../../core/sheet/facts';
import { RULES_VERSION } from '../../rules/rule';
import { CATALOGUE } from '../../rules/catalogue';
import { BADGE } from '../../workbook/layout/template/words';
import type { Acceptance, Examination } from '../examine';
import { matrixOf, type Matrix } from '../matrix';
import { decisionLines, type DecisionLine } from './reviewState';
import { settledCount } from './exceptions';
import { openWarnings } from './obstacles';
import { changesSinceSignOff } from './changes';

/** A figure and the cells that it is made of, as addresses; '' where there are none to point at. */
export interface Figure {
  readonly amount: number | null;
  readonly cells: string;
}

export interface ProofRow {
  readonly partner: string;
  readonly years: readonly number[];
  readonly total: number;
  readonly lines: readonly number[];
  readonly spent: number;
  /** The rows of Allocation that it is made of; '' for the totals. */
  readonly cells: string;
}

export interface Proof {
  readonly title: string;
  readonly reference: string;
  readonly isSample: boolean;
  readonly examination: Examination;
  readonly rules: { readonly version: string; readonly count: number };
  readonly ways: {
    readonly award: Figure;
    readonly byPartner: Figure;
    readonly byYear: Figure;
    readonly byLine: Figure;
  };
  /** Whether the four are equal and every amount of the allocation could be read. */
  readonly addsUp: boolean;
  readonly lines: readonly string[];
  readonly partners: readonly ProofRow[];
  readonly totals: ProofRow;
  readonly cells: {
    readonly years: readonly string[];
    readonly total: string;
    readonly lines: string;
    readonly spent: string;
  };
  readonly spending: {
    readonly expended: number;
    readonly mapped: number;
    readonly expenditures: number;
    readonly shares: number;
    readonly cofinancing: readonly {
      readonly source: 'Partner' | 'Core';
      readonly pledged: number;
      readonly expended: number;
    }[];
  };
  readonly results: Matrix['results'];
  readonly accepted: readonly Acceptance[];
  /** Accepted warnings that stand in the workbook and no longer arise. */
  readonly settled: number;
  readonly open: readonly { readonly rule: string; readonly count: number }[];
  readonly notChecked: Examination['outcomes'];
  readonly outcomes: { readonly held: number; readonly broken: number; readonly nothing: number };
  readonly decisions: readonly DecisionLine[];
  /** Whether every sign-off that holds is still about these figures; null where nothing is signed. */
  readonly isAsSigned: boolean | null;
  readonly fingerprint: { readonly hex: string | null; readonly cells: readonly string[] };
}

/** The proof of an examined workbook. */
export async function proofOf(examination: Examination, sha256: Sha256): Promise<Proof> {
  const { grant, facts, measures, outcomes, accepted } = examination;
  const found = await fingerprintOf(grant, facts, { kind: 'whole' }, sha256);
  const matrix = matrixOf(grant, measures);
  const since = changesSinceSignOff(examination);
  const count = (kind: string) => outcomes.filter(({ outcome }) => outcome === kind).length;
  return {
    title: grant.fields.title.value ?? '',
    reference: grant.fields.reference.value ?? '',
    isSample: isSample(facts),
    examination,
    rules: { version: RULES_VERSION, count: CATALOGUE.length },
    ...allocationProof(examination),
    spending: spendingOf(examination),
    results: matrix.results,
    accepted: accepted.filter(({ state }) => state === 'holds'),
    settled: settledCount(examination),
    open: openWarnings(examination),
    notChecked: outcomes.filter(({ obstacle }) => obstacle && obstacle.reason !== 'not-asked'),
    outcomes: { held: count('held'), broken: count('broken'), nothing: count('nothing-to-examine') },
    decisions: decisionLines(examination),
    isAsSigned: since.length === 0 ? null : since.every(({ state }) => state === 'unchanged'),
    fingerprint:
      found.kind === 'computed' ? { hex: found.hex, cells: [] } : { hex: null, cells: found.cells.map(qualifiedPlace) },
  };
}

export type AllocationProof = Pick<Proof, 'ways' | 'addsUp' | 'lines' | 'partners' | 'totals' | 'cells'>;

/** The award against its sums, with the cells of each. */
export function allocationProof({ grant, facts, measures, totals }: Examination): AllocationProof {
  const { allocation, spending } = measures;
  const years = Array.from({ length: grant.years }, (_, y) => y + 1);
  const lineKeys = grant.expenditures.budgetLineKeys;
  const partners = partnerRows(grant, facts, measures);
  const total: ProofRow = {
    partner: '',
    years: years.map((year) => allocation.byYear[year - 1]!),
    total: allocation.total,
    lines: lineTotals(grant),
    spent: spending.expended,
    cells: '',
  };
  const { award } = totals;
  const ways = {
    award: { amount: award, cells: addressOf(grant, facts) },
    byPartner: { amount: sumOf(partners.map((row) => row.total)), cells: columnCells(facts, 'Partner') },
    byYear: { amount: sumOf(total.years), cells: yearCells(facts) },
    byLine: { amount: sumOf(total.lines), cells: columnCells(facts, 'Budget line') },
  };
  const isRead = !facts.odd.some(
    ({ table, type, kind }) => table === 'Allocation' && type === 'money' && kind !== 'blank',
  );
  const addsUp = isRead && Object.values(ways).every(({ amount }) => amount !== null && amount === award);
  const cells = {
    years: years.map((year) => totalOf(facts, 'Allocation', `Year ${year}`).cell ?? ''),
    total: totalOf(facts, 'Allocation', 'Total').cell ?? '',
    lines: columnCells(facts, 'Budget line'),
    spent: qualifiedPlace(headingOf(facts, 'Expenditures', 'Amount')),
  };
  return { ways, addsUp, lines: lineKeys, partners, totals: total, cells };
}

function partnerRows(grant: Grant, facts: SheetFacts, { allocation, spending }: Examination['measures']): ProofRow[] {
  const years = Array.from({ length: grant.years }, (_, y) => y + 1);
  return grant.partners.map(({ key }, p): ProofRow => {
    const amounts = years.map((year) => allocation.partnerYear(p, year));
    const lines = grant.expenditures.budgetLineKeys.map((_, line) =>
      years.reduce((sum, year) => sum + allocation.lineYear(p, line, year), 0),
    );
    const spent = spending.partnerTotal(p);
    return { partner: key, years: amounts, total: sumOf(amounts), lines, spent, cells: rowCells(grant, facts, p) };
  });
}

/** What is allocated to each line, by whatever partner. */
function lineTotals({ allocation, expenditures }: Grant): number[] {
  const totals = expenditures.budgetLineKeys.map(() => 0);
  for (const { budgetLine, years } of allocation) {
    if (budgetLine >= 0) totals[budgetLine]! += sumOf(years.filter((amount) => !Number.isNaN(amount)));
  }
  return totals;
}

function spendingOf({ grant, measures }: Examination): Proof['spending'] {
  const { spending, mapping } = measures;
  const pledged = (source: 'Partner' | 'Core') =>
    grant.cofinancing.reduce((sum, { funding, years }) => {
      return funding === source ? sum + sumOf(years.filter((amount) => !Number.isNaN(amount))) : sum;
    }, 0);
  return {
    ...{ expended: spending.expended, mapped: mapping.mapped },
    ...{ expenditures: grant.expenditures.count, shares: grant.shares.count },
    cofinancing: (['Partner', 'Core'] as const).map((source) => ({
      ...{ source, pledged: pledged(source), expended: spending.bySource[Funding[source]]! },
    })),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function addressOf(grant: Grant, facts: SheetFacts): string {
  const { record } = grant.fields.award;
  return record === null ? '' : qualifiedPlace(cellOf(facts, 'Grant', 'Value', record));
}

/** The cells of a column of Allocation from its first record to its last, e.g. `Allocation!A5:A12`. */
function columnCells(facts: SheetFacts, column: string): string {
  const table = facts.tables.get('Allocation');
  if (!table || table.rows.length === 0 || !table.columns.has(column)) return '';
  const first = qualifiedPlace(cellOf(facts, 'Allocation', column, 0));
  const last = cellOf(facts, 'Allocation', column, table.rows.length - 1).cell;
  return table.rows.length === 1 ? first : `${first}:${last}`;
}

/** The years of each row of a partner, e.g. `Allocation!C5:E5, C9:E9`. */
function rowCells({ allocation }: Grant, facts: SheetFacts, partner: number): string {
  const table = facts.tables.get('Allocation');
  const columns = table ? yearColumns(table) : [];
  const rows = allocation.filter((row) => row.partner === partner && row.record >= 0);
  if (!table || columns.length === 0) return '';
  const ranges = rows.map(({ record }) => {
    const [first, last] = [columns[0]!, columns.at(-1)!].map(
      ({ name }) => cellOf(facts, 'Allocation', name, record).cell,
    );
    return first === last ? first! : `${first}:${last}`;
  });
  return ranges.length === 0 ? '' : `${quoteSheet(table.sheet)}!${ranges.join(', ')}`;
}

/** The totals of the years, from the first to the last. */
function yearCells(facts: SheetFacts): string {
  const table = facts.tables.get('Allocation');
  const columns = table ? yearColumns(table) : [];
  if (columns.length === 0) return '';
  const first = qualifiedPlace(totalOf(facts, 'Allocation', columns[0]!.name));
  return columns.length === 1 ? first : `${first}:${totalOf(facts, 'Allocation', columns.at(-1)!.name).cell}`;
}

/** Whether the workbook still carries the badge that the template gives to sample figures. */
function isSample({ strings }: SheetFacts): boolean {
  return Object.values(BADGE).some((badge) => strings.includes(badge));
}
