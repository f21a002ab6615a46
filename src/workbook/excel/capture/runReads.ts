// Puts reads to Excel, batch after batch, each small enough for one answer. Where an answer is too large after all, or
// Excel says nothing instead (`null` above 5,000,000 cells), smaller pieces are asked for, and stay small.
import type { CaptureOptions } from '../../port';
import { UnreadableWorkbook } from '../../port';
import { isPayloadProblem } from '../problems';
import type { Session } from '../session';
import { putFormats, putFormulas, putTypes, putValues } from './cellStore';
import type { CellStore } from './cellStore';
import { addHidden } from './hidden';
import type { HiddenLines } from './hidden';
import { BUDGET, SMALLEST_BUDGET, cellCount, splitToFit, takeBatch } from './reads';
import type { Property, Read } from './reads';

export interface Sink {
  readonly store: CellStore;
  /** By sheet id. */
  readonly hidden: Map<string, HiddenLines>;
}

/** What the answer to a read holds, once it has come. */
interface Asked {
  readonly read: Read;
  readonly range: Excel.Range;
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

const GRIDS = ['values', 'formulas', 'valueTypes', 'numberFormat'] as const;

/** Runs all reads and what they leave open. `first` goes with the first batch, if there is any. */
export async function runReads(
  session: Session,
  reads: readonly Read[],
  sink: Sink,
  { onProgress, signal }: CaptureOptions,
  budget = BUDGET,
): Promise<void> {
  let queue = reads.flatMap((read) => splitToFit(read, budget));
  const total = reads.reduce((sum, read) => sum + progressOf(read), 0);
  let done = 0;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const batch = takeBatch(queue, budget);
    const asked = await askInTime(session, batch);
    if (asked === undefined) {
      if (budget <= SMALLEST_BUDGET) throw new UnreadableWorkbook('too-large', { what: 'textBytes', limit: budget });
      budget = Math.max(SMALLEST_BUDGET, budget / 2);
      queue = [...batch, ...queue].flatMap((read) => splitToFit(read, budget));
      continue;
    }
    queue.push(...asked.flatMap((answer) => takeAnswer(answer, sink)).flatMap((read) => splitToFit(read, budget)));
    done += batch.reduce((sum, read) => sum + progressOf(read), 0);
    onProgress?.(done, total);
  }
}

/** Asks for a read in the session's next sync. */
export function askFor({ context }: Session, read: Read): Asked {
  const { firstRow, firstColumn, lastRow, lastColumn } = read.area;
  const range = context.workbook.worksheets
    .getItem(read.sheetId)
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  const asks = (property: Property) => read.properties.includes(property);
  const grids = GRIDS.filter(asks);
  if (grids.length > 0) range.load(grids.join(','));
  return {
    read,
    range,
    ...(asks('hiddenRows') ? { rows: range.getRowProperties({ rowHidden: true }) } : {}),
    ...(asks('hiddenColumns') ? { columns: range.getColumnProperties({ columnHidden: true }) } : {}),
  };
}

/** Whether Excel left out what was asked for, as it does above 5,000,000 cells. */
export function isSilent({ read, range }: Asked): boolean {
  return GRIDS.some((grid) => read.properties.includes(grid) && range[grid] === null);
}

/** Puts an answer into the sink; gives the reads that it leaves open. */
export function takeAnswer({ read, range, rows, columns }: Asked, { store, hidden }: Sink): Read[] {
  const { sheetId, area, properties } = read;
  const open = properties.includes('values') ? putValues(store, read, range.values) : [];
  if (properties.includes('formulas')) putFormulas(store, read, range.formulas);
  if (properties.includes('valueTypes')) putTypes(store, read, range.valueTypes);
  if (properties.includes('numberFormat')) putFormats(store, read, range.numberFormat);
  const lines = hidden.get(sheetId);
  if (rows && lines) addHidden(lines.rows, area.firstRow, Array.from(rows.value, isRowHidden));
  if (columns && lines) addHidden(lines.columns, area.firstColumn, Array.from(columns.value, isColumnHidden));
  return open.filter((more) => !properties.includes(more.properties[0]!));
}

/** Undefined where the answer was too large, or was kept from us. */
async function askInTime(session: Session, batch: readonly Read[]): Promise<Asked[] | undefined> {
  const asked = batch.map((read) => askFor(session, read));
  try {
    await session.sync();
  } catch (error) {
    if (isPayloadProblem(error)) return undefined;
    throw error;
  }
  return asked.some(isSilent) ? undefined : asked;
}

function progressOf({ area, properties }: Read): number {
  return properties.includes('values') ? cellCount(area) : 0;
}

function isRowHidden({ rowHidden }: Excel.RowProperties): boolean {
  return rowHidden === true;
}

function isColumnHidden({ columnHidden }: Excel.ColumnProperties): boolean {
  return columnHidden === true;
}
