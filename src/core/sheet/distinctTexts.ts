// The distinct texts of a column, so that each is looked at once however often it stands there.
import type { ColumnFacts, SheetFacts } from './facts';
import { once } from './once';
import type { TableName } from './tables';

export interface ColumnText {
  readonly table: TableName;
  readonly column: string;
  /** Index into the texts of the workbook. */
  readonly index: number;
  readonly text: string;
}

/** The texts that stand in a column, in the order in which they first appear; none where the column is absent. */
export function distinctTexts(facts: SheetFacts, table: TableName, column: string): ColumnText[] {
  const texts = facts.tables.get(table)?.columns.get(column)?.texts;
  if (!texts) return [];
  const seen = new Uint8Array(facts.strings.length);
  const found: ColumnText[] = [];
  for (const index of texts) {
    if (index < 0 || seen[index] === 1) continue;
    seen[index] = 1;
    found.push({ table, column, index, text: facts.strings[index]! });
  }
  return found;
}

/** The records in which a text stands, in the order of their rows. */
export function recordsWith(facts: SheetFacts, { table, column, index }: ColumnText): number[] {
  const texts = facts.tables.get(table)?.columns.get(column)?.texts ?? [];
  const records: number[] = [];
  for (let record = 0; record < texts.length; record++) if (texts[record] === index) records.push(record);
  return records;
}

/** A column in which names stand: what people call partners, suppliers and documents, and every key. */
interface NameColumn {
  readonly table: TableName;
  readonly column: string;
}

const nameColumns = once((facts: SheetFacts): NameColumn[] =>
  [...facts.tables.values()].flatMap(({ table, columns }) =>
    [...columns.values()].filter((column) => isName(facts, table, column)).map(({ name }) => ({ table, column: name })),
  ),
);

/** Every distinct name of every name column as one number each (`nameOf`): a ledger has hundreds of thousands. */
export const distinctNames = once((facts: SheetFacts): Float64Array => {
  const size = facts.strings.length;
  const columns = nameColumns(facts);
  const codes = new Float64Array(columns.reduce((count, { table }) => count + facts.tables.get(table)!.rows.length, 0));
  const seenIn = new Uint8Array(size);
  let next = 0;
  columns.forEach(({ table, column }, at) => {
    for (const index of facts.tables.get(table)!.columns.get(column)!.texts ?? []) {
      if (index < 0 || seenIn[index] === at + 1) continue;
      seenIn[index] = at + 1;
      codes[next++] = at * size + index;
    }
  });
  return codes.subarray(0, next);
});

/** The text of a distinct name. */
export function nameText({ strings }: SheetFacts, code: number): string {
  return strings[code % strings.length]!;
}

/** A distinct name with its column. */
export function nameOf(facts: SheetFacts, code: number): ColumnText {
  const index = code % facts.strings.length;
  return { ...nameColumns(facts)[Math.floor(code / facts.strings.length)]!, index, text: facts.strings[index]! };
}

const NAMES = ['Name', 'Supplier', 'Document'];
const LEDGERS: readonly TableName[] = ['Partners', 'Expenditures'];

function isName(facts: SheetFacts, table: TableName, { name, type }: ColumnFacts): boolean {
  if (table === 'Grant') return false;
  if (type === 'ref') return name === 'Budget line' && !facts.tables.get('BudgetLines')?.rows.length;
  return type === 'key' || (LEDGERS.includes(table) && NAMES.includes(name));
}
