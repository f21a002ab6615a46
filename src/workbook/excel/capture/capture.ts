// The whole workbook from Excel: outline, then cells. Small sheets are asked for everything at once; of large ones values
// come first, and only what they leave open is asked for after.
import type { Area } from '../../../core/sheet/cellRef';
import type { CaptureOptions } from '../../port';
import { UnreadableWorkbook } from '../../port';
import type { ExcelHost } from '../host';
import type { Session } from '../session';
import { parseAreas } from './areas';
import { tableFinder } from './buildSnapshot';
import type { Captured } from './buildSnapshot';
import { createStore } from './cellStore';
import { runsOf } from './hidden';
import type { HiddenLines } from './hidden';
import { askForDetails, askForHeads } from './outline';
import type { Abilities, Outline } from './outline';
import { BUDGET, cellCount, fitsAtOnce, isSmallSheet, readEverything, readValues } from './reads';
import type { Read } from './reads';
import { runReads } from './runReads';

/** Cells in use, blank ones between them included, beyond which a workbook is not read through Excel. */
const MAX_CELLS = 30_000_000;

/** Areas of formulas beyond which they are not asked for one by one. */
const MAX_FORMULA_AREAS = 200;

/** What this Excel is able to tell beyond ExcelApi 1.9. */
export function abilitiesOf({ isSetSupported }: ExcelHost): Abilities {
  return {
    tellsMerged: isSetSupported('ExcelApi', '1.13'),
    tellsLinks: isSetSupported('ExcelApiOnline', '1.1'),
  };
}

/** Captures everything: three syncs where all fits into one answer. Rejects as `WorkbookPort.capture` does. */
export async function captureAll(session: Session, abilities: Abilities, options: CaptureOptions): Promise<Captured> {
  const outline = await readOutline(session, abilities);
  const captured = { outline, store: createStore(tableFinder(outline)), hidden: hiddenAtOnce(outline) };
  const sheets = outline.sheets.map(({ id }) => id);
  const reads = [...(await planSheets(session, outline, sheets)), ...hiddenReads(outline, sheets)];
  await runReads(session, reads, captured, options);
  return captured;
}

/** The outline in two syncs. */
export async function readOutline(session: Session, abilities: Abilities): Promise<Outline> {
  const askedHeads = askForHeads(session.context);
  await session.sync();
  const heads = askedHeads();
  const askedDetails = askForDetails(session.context, heads, abilities);
  await session.sync();
  return { ...heads, ...askedDetails() };
}

/** What is hidden where Excel answered for all lines of a sheet; for the others empty, to be filled. */
export function hiddenAtOnce({ sheets, details }: Outline): Map<string, HiddenLines> {
  return new Map(
    sheets.map(({ id }) => {
      const { used, rowsHidden, columnsHidden } = details.get(id)!;
      if (used === null) return [id, { rows: [], columns: [] }];
      const rows = runsOf(rowsHidden, used.firstRow, used.lastRow);
      return [id, { rows, columns: runsOf(columnsHidden, used.firstColumn, used.lastColumn) }];
    }),
  );
}

/** The reads that tell which rows and columns are hidden where only some are. */
export function hiddenReads({ details }: Outline, sheetIds: readonly string[]): Read[] {
  return sheetIds.flatMap((sheetId): Read[] => {
    const { used, rowsHidden, columnsHidden } = details.get(sheetId)!;
    if (used === null) return [];
    const rows: Read = { sheetId, area: { ...used, lastColumn: used.firstColumn }, properties: ['hiddenRows'] };
    const columns: Read = { sheetId, area: { ...used, lastRow: used.firstRow }, properties: ['hiddenColumns'] };
    return [...(rowsHidden === null ? [rows] : []), ...(columnsHidden === null ? [columns] : [])];
  });
}

/** The reads for all cells of these sheets. Looks for the formulas of large sheets first, in one sync more. */
export async function planSheets(session: Session, { details }: Outline, sheetIds: readonly string[]): Promise<Read[]> {
  const sheets = sheetIds.flatMap((id) => {
    const used = details.get(id)!.used;
    return used ? [{ id, used }] : [];
  });
  const cells = sheets.reduce((sum, { used }) => sum + cellCount(used), 0);
  if (cells > MAX_CELLS) throw new UnreadableWorkbook('too-large', { what: 'cells', limit: MAX_CELLS });
  if (fitsAtOnce(cells, BUDGET)) return sheets.map(({ id, used }) => readEverything(id, used));
  const large = sheets.filter(({ used }) => !isSmallSheet(cellCount(used)));
  const formulas = await findFormulas(session, large);
  return sheets.flatMap(({ id, used }): Read[] => {
    const areas = formulas.get(id);
    if (areas === undefined) return [readEverything(id, used)];
    return [readValues(id, used), ...areas.map((area): Read => ({ sheetId: id, area, properties: ['formulas'] }))];
  });
}

/** Where large sheets have formulas; a sheet that does not say, as a protected one may, is taken to have them anywhere. */
async function findFormulas(
  session: Session,
  sheets: readonly { readonly id: string; readonly used: Area }[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const found = new Map<string, readonly Area[]>();
  for (const { id, used } of sheets) {
    const { firstRow, firstColumn, lastRow, lastColumn } = used;
    const range = session.context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
    const special = range.getSpecialCellsOrNullObject('Formulas').load('address');
    const areas = await session.sync().then(
      () => (special.isNullObject ? [] : parseAreas(special.address)),
      () => undefined,
    );
    found.set(id, areas !== undefined && areas.length <= MAX_FORMULA_AREAS ? areas : [used]);
  }
  return found;
}
