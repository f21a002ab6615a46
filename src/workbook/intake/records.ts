// Which rows of a table are records, and which is its totals row. Blank rows and rows that hold only computed cells (the
// Total of a row nobody filled in) are no records.
import { Kind, type ColumnCells } from '../cells';
import { fold } from '../layout/fold';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellText } from './cellTexts';
import type { Located } from './locate';

export interface Records {
  /** Sheet rows, ascending. */
  readonly rows: Int32Array;
  /** The last row that data may stand in. */
  readonly lastRow: number;
  readonly totalsRow: number | null;
}

const TOTAL_WORD = /^(grand |gran )?(totals?|totales|totais|sum|suma|soma)( general| geral)?:?$/;
const TOTAL_FORMULA = /^\+?(SUM|SUBTOTAL|AGGREGATE)\(/i;

/** The records of a located table. */
export function findRecords(snapshot: WorkbookSnapshot, table: Located): Records {
  const sheet = snapshot.sheets[table.sheet]!;
  const inputs = inputColumns(sheet, table);
  const first = table.headerRow + 1;
  const end = Math.min(table.lastRow, sheet.lastRow);
  let lastRow = table.hasTotals ? table.lastRow - 1 : table.lastRow;
  let totalsRow = table.hasTotals ? table.lastRow : null;
  const rows = filledRows(snapshot, inputs, first, Math.min(lastRow, end));
  if (totalsRow === null) {
    const last = rows.at(-1);
    if (last !== undefined && isTotalsRow(snapshot, table, last)) {
      totalsRow = last;
      lastRow = last - 1;
      return { rows: rows.subarray(0, -1), lastRow, totalsRow };
    }
    if (isTotalsRow(snapshot, table, table.lastRow + 1)) totalsRow = table.lastRow + 1;
  }
  return { rows, lastRow, totalsRow };
}

/** The columns whose values make a row a record: those that people fill in. */
function inputColumns(sheet: SheetSnapshot, table: Located): ColumnCells[] {
  const computed = new Set(table.layout.columns.filter(({ type }) => type === 'formula').map(({ name }) => name));
  return table.headings
    .filter(({ match }) => match !== null && !computed.has(match.column))
    .map(({ column }) => sheet.columns[column])
    .filter((cells) => cells !== undefined);
}

function filledRows(
  { strings }: WorkbookSnapshot,
  columns: readonly ColumnCells[],
  first: number,
  last: number,
): Int32Array {
  const rows = new Int32Array(Math.max(0, last - first + 1));
  let count = 0;
  for (let row = first; row <= last; row++) {
    for (const cells of columns) {
      const kind = cells.kind(row);
      if (kind === Kind.Blank || (kind === Kind.Text && strings[cells.value(row)]!.trim() === '')) continue;
      rows[count++] = row;
      break;
    }
  }
  return rows.slice(0, count);
}

/** A row without key in which Total stands, or whose money cells are all sums. */
function isTotalsRow(snapshot: WorkbookSnapshot, table: Located, row: number): boolean {
  const sheet = snapshot.sheets[table.sheet]!;
  const columnOf = (name: string) => table.headings.find(({ match }) => match?.column === name)?.column;
  const textAt = (column: number | undefined) => {
    const cells = column === undefined ? undefined : sheet.columns[column];
    return cells === undefined ? '' : cellText(cells, row, snapshot.strings).trim();
  };
  const keyTexts = table.layout.key.map((name) => textAt(columnOf(name))).filter((text) => text !== '');
  if (keyTexts.some((text) => !TOTAL_WORD.test(fold(text)))) return false;
  const texts = table.headings.map(({ column }) => textAt(column));
  if (texts.some((text) => TOTAL_WORD.test(fold(text)))) return true;
  return areAllSums(snapshot, table, row);
}

function areAllSums(snapshot: WorkbookSnapshot, table: Located, row: number): boolean {
  const sheet = snapshot.sheets[table.sheet]!;
  const money = table.headings.filter(({ match }) => match !== null && isMoneyColumn(table, match.column));
  const filled = money
    .map(({ column }) => sheet.columns[column])
    .filter((cells) => cells && cells.kind(row) !== Kind.Blank);
  return (
    filled.length > 0 && filled.every((cells) => TOTAL_FORMULA.test(snapshot.formulas[cells!.formula(row)]?.text ?? ''))
  );
}

function isMoneyColumn(table: Located, name: string): boolean {
  const column = table.layout.columns.find(
    (layout) => layout.name === name.replace(/ \d+$/, '') || layout.name === name,
  );
  return column?.type === 'money' || column?.type === 'formula';
}
