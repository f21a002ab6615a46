// What to ask Excel for, in pieces that fit into one answer. Excel on the web gives at most 5 MB an answer and 5,000,000
// cells a read; pieces aim at well under that, by what a cell of each property was measured to take.
import type { Area } from '../../../core/sheet/cellRef';

export type Property = 'values' | 'formulas' | 'valueTypes' | 'numberFormat' | 'hiddenRows' | 'hiddenColumns';

export interface Read {
  readonly sheetId: string;
  readonly area: Area;
  readonly properties: readonly Property[];
}

/** Bytes of an answer that a batch aims at. */
export const BUDGET = 2_000_000;

/** Below this a smaller piece would not help. */
export const SMALLEST_BUDGET = 500;

/** Ranges in one request: a request has its own limit, and each range takes about a kilobyte of it. */
const RANGES_AT_ONCE = 400;

/** Cells of a sheet up to which it is cheaper to ask for everything than to ask again. */
const SMALL_SHEET = 4_000;

/** Bytes of a cell in an answer; of a row or a column for what is hidden. */
const BYTES: Readonly<Record<Property, number>> = {
  values: 12,
  formulas: 20,
  valueTypes: 9,
  numberFormat: 12,
  hiddenRows: 20,
  hiddenColumns: 23,
};

const EVERYTHING: readonly Property[] = ['values', 'formulas', 'valueTypes', 'numberFormat'];

/** The bytes that the answer to a read is expected to take. */
export function weightOf({ area, properties }: Read): number {
  return properties.reduce((sum, property) => sum + BYTES[property] * unitsOf(area, property), 0);
}

/** The number of cells of an area. */
export function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** A read as pieces of at most `budget` bytes, from the top down; a row that is too long is cut between columns. */
export function splitToFit(read: Read, budget: number): Read[] {
  if (weightOf(read) <= budget) return [read];
  const { area } = read;
  const isColumns = area.firstRow === area.lastRow || read.properties.includes('hiddenColumns');
  const [first, last] = isColumns ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  if (first === last) return [read];
  const step = Math.max(1, Math.floor((budget / weightOf(read)) * (last - first + 1)));
  const pieces: Read[] = [];
  for (let from = first; from <= last; from += step) {
    const to = Math.min(last, from + step - 1);
    const part = isColumns ? { firstColumn: from, lastColumn: to } : { firstRow: from, lastRow: to };
    pieces.push(...splitToFit({ ...read, area: { ...area, ...part } }, budget));
  }
  return pieces;
}

/** The first reads of a queue that go into one batch, at least one; the queue keeps the rest. */
export function takeBatch(queue: Read[], budget: number): Read[] {
  let weight = 0;
  let count = 0;
  while (count < queue.length && count < RANGES_AT_ONCE) {
    weight += weightOf(queue[count]!);
    if (count > 0 && weight > budget) break;
    count++;
  }
  return queue.splice(0, count);
}

/** Asks for everything that a cell can tell. */
export function readEverything(sheetId: string, area: Area): Read {
  return { sheetId, area, properties: EVERYTHING };
}

/** Asks for values only; what they leave open is asked for afterwards. */
export function readValues(sheetId: string, area: Area): Read {
  return { sheetId, area, properties: ['values'] };
}

/** Whether a sheet of so many cells is asked for everything at once, whatever else is in the batch. */
export function isSmallSheet(cells: number): boolean {
  return cells <= SMALL_SHEET;
}

/** Whether everything about so many cells fits into one answer of `budget` bytes. */
export function fitsAtOnce(cells: number, budget: number): boolean {
  return cells * EVERYTHING.reduce((sum, property) => sum + BYTES[property], 0) <= budget;
}

function unitsOf(area: Area, property: Property): number {
  if (property === 'hiddenRows') return area.lastRow - area.firstRow + 1;
  if (property === 'hiddenColumns') return area.lastColumn - area.firstColumn + 1;
  return cellCount(area);
}
