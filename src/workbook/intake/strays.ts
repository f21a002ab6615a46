// Rows with values just below or beside a table, that nothing counts: where a paste went wrong, or a table did not grow.
import { areasMeet } from '../../core/sheet/cellRef';
import type { StrayRow } from '../../core/sheet/facts';
import { Kind } from '../cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Located } from './locate';
import type { OpenTable } from './readTable';

const ROWS_LOOKED_AT = 50;
const COLUMNS_LOOKED_AT = 3;
/** One lone cell is a note; two in a row look like data. */
const CELLS_OF_A_ROW = 2;
const MAX_STRAYS = 1_000;

/** The stray rows of one table, at most 1,000. What stands in another table of the workbook, known or not, is no stray. */
export function findStrays(
  snapshot: WorkbookSnapshot,
  located: Located,
  table: OpenTable,
  all: readonly Located[],
): StrayRow[] {
  const sheet = snapshot.sheets[located.sheet]!;
  const others = [...all.map(({ sheet, place }) => ({ sheet, area: place.area })), ...snapshot.tables]
    .filter((other) => other.sheet === located.sheet && !areasMeet(other.area, located.place.area))
    .map(({ area }) => area);
  const { firstColumn, lastColumn } = located.place.area;
  const isFree = (row: number, first: number, last: number) =>
    !others.some((area) => areasMeet({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last }, area));
  const strays: StrayRow[] = [];
  const end = Math.max(located.lastRow, table.totalsRow ?? 0);
  for (let row = end + 1; located.hasOwnEnd && row <= Math.min(end + ROWS_LOOKED_AT, sheet.lastRow); row++) {
    if (!isFree(row, firstColumn, lastColumn)) break;
    const isNext = row === end + 1;
    const column =
      firstOfSeveral(sheet, row, firstColumn, lastColumn) ?? (isNext ? loneNumber(sheet, row, table) : undefined);
    if (column !== undefined) strays.push({ table: table.table, row, column, side: 'below' });
  }
  const [first, last] = [lastColumn + 1, lastColumn + COLUMNS_LOOKED_AT];
  if (firstOfSeveral(sheet, located.headerRow, first, last, 1) !== undefined) return strays;
  for (let row = located.headerRow + 1; row <= Math.min(end, sheet.lastRow) && strays.length < MAX_STRAYS; row++) {
    const column = firstOfSeveral(sheet, row, first, last);
    if (column !== undefined && isFree(row, first, last))
      strays.push({ table: table.table, row, column, side: 'beside' });
  }
  return strays;
}

/** A number by itself in a column of amounts, straight below the table: a row that was begun, or a sum that nobody named. */
function loneNumber(sheet: SheetSnapshot, row: number, table: OpenTable): number | undefined {
  for (const { type, column } of table.columns.values()) {
    const cells = sheet.columns[column];
    if (type === 'money' && cells?.kind(row) === Kind.Number && cells.formula(row) < 0) return column;
  }
  return undefined;
}

/** The first filled cell of a row between two columns, where at least `atLeast` are filled. */
function firstOfSeveral(
  sheet: SheetSnapshot,
  row: number,
  first: number,
  last: number,
  atLeast = CELLS_OF_A_ROW,
): number | undefined {
  let found: number | undefined;
  let count = 0;
  for (let column = first; column <= last && count < atLeast; column++) {
    const kind = sheet.columns[column]?.kind(row) ?? Kind.Blank;
    if (kind === Kind.Blank) continue;
    found ??= column;
    count++;
  }
  return count >= atLeast ? found : undefined;
}
