// Where people are in the workbook: showing them a place, and hearing which one they chose. Needs ExcelApi 1.9.
import { HostProblem } from '../../port';
import type { SheetPlace, StopWatching } from '../../port';
import { parseAreas } from '../capture/areas';
import type { ExcelHost } from '../host';
import { inSession } from '../session';
import { pauseAfter } from '../watch/pause';
import { stopListening } from '../watch/watchWorkbook';

/** Shows the sheet and selects the area. Rejects with `HostProblem`: `gone` where there is no such sheet. */
export async function selectPlace(host: ExcelHost, { sheet: name, area }: SheetPlace): Promise<void> {
  await inSession(host, {}, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await sync();
    if (sheet.isNullObject) throw new HostProblem('gone', { sheet: name });
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    sheet.activate();
    sheet
      .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
      .select();
    await sync();
  });
}

/** Calls back when another place was selected or another sheet shown, after `pause` milliseconds without the next. */
export async function watchSelection(
  host: ExcelHost,
  pause: number,
  onSelect: (place: SheetPlace) => void,
): Promise<StopWatching> {
  let isOver = false;
  const tell = async (): Promise<void> => {
    const place = await readSelection(host);
    if (place && !isOver) onSelect(place);
  };
  const later = pauseAfter(pause, () => void tell());
  const handlers = await inSession(host, {}, async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const hear = async (): Promise<void> => later.start();
    const added = [worksheets.onSelectionChanged.add(hear), worksheets.onActivated.add(hear)];
    await sync();
    return added;
  });
  return async () => {
    isOver = true;
    later.stop();
    await stopListening(host, handlers);
  };
}

/** The first area selected. Undefined for a shape or a chart, and while Excel can't say: the next event asks again. */
async function readSelection(host: ExcelHost): Promise<SheetPlace | undefined> {
  try {
    return await inSession(host, {}, async ({ context, sync }) => {
      const ranges = context.workbook.getSelectedRanges().load('address,worksheet/name');
      await sync();
      const [area] = parseAreas(ranges.address) ?? [];
      return area && { sheet: ranges.worksheet.name, area };
    });
  } catch (error) {
    if (error instanceof HostProblem) return undefined;
    throw error;
  }
}
