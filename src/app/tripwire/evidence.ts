// What speaks for one reading of a text: other texts of the workbook that prove a decimal sign, or a figure that comes out
// to the cent with it. A reading that merely looks likely has no evidence.
import { yearColumns } from '../../core/sheet/moneyColumns';
import { documentIds, NO_DOCUMENT } from '../../core/measures/documents';
import { agreementOf } from '../../core/money/exchange';
import { provenSeparator } from '../../core/money/readText';
import type { OddReading, SheetFacts, TableFacts } from '../../core/sheet/facts';
import { once } from '../../core/sheet/once';
import type { Examination } from '../examine';

/** `separator`: other texts · `award`, `row-total`, `column-total`, `document-total`, `local-amount`: what comes out with it. */
export type EvidenceKind = 'separator' | 'award' | 'row-total' | 'column-total' | 'document-total' | 'local-amount';

/** The evidence for a reading of `odd`: 0 is the one with the decimal point, 1 the one with the comma. */
export function evidenceFor(odd: OddReading, index: number, examination: Examination): EvidenceKind[] {
  const { facts } = examination;
  const minor = odd.readings[index]!;
  const tests: readonly (readonly [EvidenceKind, () => boolean])[] = [
    ['separator', () => provenInWorkbook(facts).sign === '.,'[index]],
    ['award', () => isAward(odd, minor, examination)],
    ['row-total', () => isRowTotal(odd, minor, examination)],
    ['column-total', () => isColumnTotal(odd, minor, facts)],
    ['document-total', () => isDocumentTotal(odd, minor, examination)],
    ['local-amount', () => isLocalAmount(odd, minor, examination)],
  ];
  return tests.filter(([, holds]) => holds()).map(([kind]) => kind);
}

/** The decimal sign that texts of amounts prove anywhere in the workbook; undefined where none or both are proven. */
const provenInWorkbook = once((facts: SheetFacts) => {
  const texts = facts.odd.filter(({ type, kind }) => type === 'money' && kind === 'text');
  const proven = new Set(texts.map(({ text }) => provenSeparator(text)).filter((one) => one !== undefined));
  return { sign: proven.size === 1 ? [...proven][0] : undefined };
});

function isAward(odd: OddReading, minor: number, { facts, grant, measures }: Examination): boolean {
  const isOnly = unreadIn(facts, odd, ({ table }) => table === 'Allocation') === 0;
  const award = grant.fields.award.value;
  return odd.table === 'Allocation' && isOnly && award !== null && measures.allocation.total + minor === award;
}

/** The row's typed Total is what its years come to with the reading. */
function isRowTotal(odd: OddReading, minor: number, { facts }: Examination): boolean {
  const table = facts.tables.get(odd.table)!;
  const total = table.columns.get('Total');
  if (!total?.numbers || !odd.column.startsWith('Year ') || isFormula(total.formulas?.ids, odd.record)) return false;
  const isOnly = unreadIn(facts, odd, (other) => other.record === odd.record && other.column.startsWith('Year ')) === 0;
  return isOnly && total.numbers[odd.record] === readableYears(table, odd.record) + minor;
}

/** The column's typed total is what the column comes to with the reading. */
function isColumnTotal(odd: OddReading, minor: number, facts: SheetFacts): boolean {
  const column = facts.tables.get(odd.table)!.columns.get(odd.column);
  if (!column?.numbers || column.total?.formula !== '') return false;
  const isOnly = unreadIn(facts, odd, (other) => other.column === odd.column) === 0;
  const rest = column.numbers.reduce((sum, amount) => sum + (Number.isNaN(amount) ? 0 : amount), 0);
  return isOnly && column.total.value === rest + minor;
}

/** The document's total is what all its rows come to with the reading. */
function isDocumentTotal(odd: OddReading, minor: number, { facts, grant }: Examination): boolean {
  if (odd.table !== 'Expenditures' || odd.column !== 'Amount') return false;
  const { amount, documentTotal } = grant.expenditures;
  const ids = documentIds(grant);
  const id = ids[odd.record]!;
  const isSame = (record: number) => ids[record] === id && record !== odd.record;
  const isOnly = unreadIn(facts, odd, (other) => other.column === 'Amount' && isSame(other.record)) === 0;
  if (id === NO_DOCUMENT || !isOnly) return false;
  let rest = 0;
  ids.forEach((_, record) => {
    if (isSame(record) && !Number.isNaN(amount[record]!)) rest += amount[record]!;
  });
  return documentTotal[odd.record] === rest + minor;
}

function isLocalAmount({ table, column, record }: OddReading, minor: number, { grant }: Examination): boolean {
  const { localAmount, exchangeRate } = grant.expenditures;
  if (table !== 'Expenditures' || column !== 'Amount' || !(exchangeRate[record]! > 0)) return false;
  return agreementOf(localAmount[record]!, exchangeRate[record]!, minor, grant.exponent) === 'agrees';
}

/** Other cells of the same table that could not be read, among those that matter. */
function unreadIn(facts: SheetFacts, odd: OddReading, matters: (other: OddReading) => boolean): number {
  return facts.odd.filter(
    (other) =>
      other !== odd && other.table === odd.table && other.type === 'money' && other.kind !== 'blank' && matters(other),
  ).length;
}

function isFormula(ids: Int32Array | undefined, record: number): boolean {
  return (ids?.[record] ?? -1) >= 0;
}

function readableYears(table: TableFacts, record: number): number {
  return yearColumns(table).reduce((sum, { numbers }) => {
    const amount = numbers?.[record] ?? NaN;
    return Number.isNaN(amount) ? sum : sum + amount;
  }, 0);
}
