// What must be known before rows are added to a table: its columns, what lies below, what is in the way. Reads only.
import { areaOf } from '../areaOf';
import type { Area } from '../../../core/sheet/cellRef';
import { areasMeet } from '../../../core/sheet/cellRef';
import type { AppendRefusal, NewRows } from '../../port';
import { HostProblem } from '../../port';
import { intersect, parseAreas } from '../capture/areas';
import type { Session } from '../session';

export interface TableLook {
  readonly id: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
  /** Records at its end in which nothing was entered: new rows fill them first. Excel keeps one in every table. */
  readonly blankRows: number;
  /** Whether something stands in the cells that the new rows take, or below them. */
  readonly mustPush: boolean;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const LAST_ROW = 1_048_576;

/** Four syncs. Rejects with `HostProblem` (`read-only`) where nothing may be written at all. */
export async function lookAtTable(
  session: Session,
  { table: name, rows }: NewRows,
  tellsMerged: boolean,
): Promise<TableLook | { readonly refusal: AppendRefusal }> {
  const { workbook } = session.context;
  workbook.load('readOnly');
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('id,showTotals,worksheet/id,worksheet/name,worksheet/protection/protected');
  await session.sync();
  if (workbook.readOnly) throw new HostProblem('read-only');
  if (table.isNullObject) return { refusal: { reason: 'no-table' } };
  const { worksheet: sheet } = table;
  if (sheet.protection.protected) return { refusal: { reason: 'protected' } };
  const range = table.getRange().load(PLACE);
  const heading = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowCount');
  sheet.tables.load('items/id');
  const merged = tellsMerged ? sheet.getRange().getMergedAreasOrNullObject().load('address') : undefined;
  await session.sync();
  const area = areaOf(range);
  const headings = heading.values[0]!.map(String);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((column) => !headings.includes(column));
  if (unknown !== undefined) return { refusal: { reason: 'no-column', column: unknown } };
  const tail = lastRows(sheet, area, body.rowCount, table.showTotals).load('values,formulas');
  const others = await otherTables(session, sheet, table.id);
  const mergedAreas = areasIn(merged);
  const blankRows = blankAtEnd(tail);
  const added = rows.length - blankRows;
  const space = spaceBelow(area, added);
  const mustPush = added > 0 && !table.showTotals && (await isUsed(session, sheet, space, others));
  const isMoving = added > 0 && (mustPush || table.showTotals);
  const by = isMoving ? obstacle(area, added, [...others, ...mergedAreas]) : undefined;
  if (by) return { refusal: { reason: 'blocked', by: { sheet: sheet.name, area: by } } };
  const place = { id: table.id, sheet: sheet.name, sheetId: sheet.id, area };
  return { ...place, headings, hasTotals: table.showTotals, blankRows, mustPush };
}

function areasIn(merged: Excel.RangeAreas | undefined): readonly Area[] {
  return merged === undefined || merged.isNullObject ? [] : (parseAreas(merged.address) ?? []);
}

/** As many blank records as are looked for at the end of a table. */
const TAIL = 200;

function lastRows(sheet: Excel.Worksheet, area: Area, records: number, hasTotals: boolean): Excel.Range {
  const count = Math.min(TAIL, records);
  const afterLast = area.lastRow - (hasTotals ? 1 : 0);
  return sheet.getRangeByIndexes(
    afterLast - count,
    area.firstColumn - 1,
    count,
    area.lastColumn - area.firstColumn + 1,
  );
}

/** Rows in which nothing was entered; formulas that wait for entries may stand there. */
function blankAtEnd({ values, formulas }: Excel.Range): number {
  const isBlank = (row: number) =>
    values[row]!.every((value, index) => value === '' || String(formulas[row]![index]).startsWith('='));
  let count = 0;
  while (count < values.length && isBlank(values.length - 1 - count)) count++;
  return count;
}

async function otherTables({ sync }: Session, sheet: Excel.Worksheet, own: string): Promise<Area[]> {
  const others = sheet.tables.items.filter(({ id }) => id !== own).map((table) => table.getRange().load(PLACE));
  await sync();
  return others.map(areaOf);
}

/** The cells that new rows take where nothing is pushed. */
function spaceBelow(area: Area, count: number): Area {
  return { ...area, firstRow: area.lastRow + 1, lastRow: Math.min(LAST_ROW, area.lastRow + count) };
}

async function isUsed(
  { sync }: Session,
  sheet: Excel.Worksheet,
  space: Area,
  others: readonly Area[],
): Promise<boolean> {
  if (space.lastRow < space.firstRow || others.some((other) => areasMeet(other, space))) return true;
  const { firstRow, firstColumn, lastRow, lastColumn } = space;
  const used = sheet
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
    .getUsedRangeOrNullObject(true)
    .load('address');
  await sync();
  return !used.isNullObject;
}

/** The first area below that would be torn when the table's columns move down, or the end of the sheet. */
function obstacle(area: Area, count: number, others: readonly Area[]): Area | undefined {
  if (area.lastRow + count > LAST_ROW) return { ...area, firstRow: LAST_ROW, lastRow: LAST_ROW };
  const below = { ...area, firstRow: area.lastRow + 1, lastRow: LAST_ROW };
  return others.find((other) => {
    const common = intersect(other, below);
    return common !== undefined && (other.firstColumn < area.firstColumn || other.lastColumn > area.lastColumn);
  });
}
