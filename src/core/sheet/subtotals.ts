// Records that are no records but totals of others: they stand among the data and would be counted with them.
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { countedColumns } from './moneyColumns';

const TOTAL = /^(?:grand |gran )?(?:sub[- ]?)?(?:totals?|totales|totais|suma|soma|sum)(?: general| geral)?:?$/;
const TOTAL_OF = /^(?:grand |gran )?(?:sub[- ]?)?(?:totals?|totales|totais|suma|soma|sum)\b/;
const UNKNOWN = -2;

/** Whether a text says nothing but total: Total, Subtotal, Suma, Soma, Gran total. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text.trim().toLowerCase());
}

/**
 * Whether a record with amounts says that it is a total: in a key or reference that names nothing, or, where its key,
 * references and date are all blank, in any text (`Total of March`).
 */
export function isTotalsRecord(facts: SheetFacts, table: TableFacts, record: number): boolean {
  const columns = [...table.columns.values()];
  const amounts = countedColumns(table).map(({ numbers }) => numbers?.[record] ?? NaN);
  if (!amounts.some((amount) => amount !== 0 && !Number.isNaN(amount))) return false;
  if (columns.some((column) => isNaming(column) && isTotalText(textAt(facts, column, record)))) {
    return columns.every(
      (column) =>
        column.type !== 'ref' || !isTotalText(textAt(facts, column, record)) || column.codes?.[record] === UNKNOWN,
    );
  }
  const isNamed = columns.some((column) => column.required && isFilled(column, record));
  return !isNamed && columns.some((column) => TOTAL_OF.test(textAt(facts, column, record).trim().toLowerCase()));
}

function isNaming({ type }: ColumnFacts): boolean {
  return type === 'key' || type === 'ref';
}

/** Whether a key, reference or date is there. */
function isFilled(column: ColumnFacts, record: number): boolean {
  if (column.type === 'date') return !Number.isNaN(column.numbers?.[record] ?? NaN);
  return isNaming(column) && (column.texts?.[record] ?? -1) >= 0;
}

function textAt(facts: SheetFacts, column: ColumnFacts, record: number): string {
  const text = column.texts?.[record] ?? -1;
  return text < 0 ? '' : facts.strings[text]!;
}
