// A sheet part as its bytes come: what stands before and after the cells is kept for the XML parser, the cells go to
// the cell reader at once. The part is never held as a whole.
import { readCells } from './cellReader';
import { LT, Markup, UNFINISHED, attempt, feed, isNamed, readMarkup } from './cursor';
import { checkLimit } from './limits';
import { corrupt } from './problems';
import { startSheetScan } from './sheetScan';
import type { Shared, SheetKeeper, SheetScan } from './sheetScan';
import { isUtf16 } from './xml';

export interface SheetReading {
  readonly scan: SheetScan;
  stage: 'head' | 'cells' | 'tail';
  /** The part without its cells, so far. */
  edges: Uint8Array;
  edgesLength: number;
}

const NO_CELLS = new TextEncoder().encode('<sheetData/>');

/** A sheet part of which nothing has come yet. */
export function startSheet(part: string, shared: Shared, keeper: SheetKeeper | null = null): SheetReading {
  return { scan: startSheetScan(part, shared, keeper), stage: 'head', edges: new Uint8Array(1 << 12), edgesLength: 0 };
}

/** Takes the next bytes of the part. Throws `corrupt`, `unsafe` or `too-large`. */
export function takeSheetPiece(reading: SheetReading, piece: Uint8Array): void {
  feed(reading.scan.cursor, piece, () => readUnits(reading));
}

/** Ends the part; gives it without its cells. `corrupt` where the part ends among them. */
export function endSheet(reading: SheetReading): Uint8Array {
  const { cursor } = reading.scan;
  attempt(() => readUnits(reading));
  if (reading.stage === 'cells') throw corrupt(cursor.part, 'truncated', { row: reading.scan.row });
  keep(reading, cursor.unit, cursor.end);
  return reading.edges.subarray(0, reading.edgesLength);
}

function readUnits(reading: SheetReading): void {
  if (reading.stage === 'head') readHead(reading);
  if (reading.stage === 'cells' && readCells(reading.scan)) reading.stage = 'tail';
  if (reading.stage === 'tail') {
    const { cursor } = reading.scan;
    keep(reading, cursor.unit, cursor.end);
    cursor.unit = cursor.end;
    throw UNFINISHED;
  }
}

/** Keeps what stands before `<sheetData>`, tag by tag, and learns the prefix that the part uses. */
function readHead(reading: SheetReading): void {
  const { cursor } = reading.scan;
  const bytes = cursor.bytes;
  if (reading.edgesLength === 0 && cursor.end >= 2 && isUtf16(bytes)) {
    throw corrupt(cursor.part, 'encoding', { encoding: 'utf-16' });
  }
  for (;;) {
    let at = cursor.unit;
    while (bytes[at] !== LT && at < cursor.end) at++;
    keep(reading, cursor.unit, at);
    cursor.unit = at;
    const next = readMarkup(cursor, at);
    const isTag = cursor.markup === Markup.Open || cursor.markup === Markup.Empty;
    if (isTag && isNamed(cursor, 'sheetData')) {
      cursor.prefix = bytes.slice(at + 1, cursor.nameStart);
      keepBytes(reading, NO_CELLS);
      cursor.unit = next;
      reading.stage = cursor.markup === Markup.Empty ? 'tail' : 'cells';
      return;
    }
    keep(reading, at, next);
    cursor.unit = next;
  }
}

function keep(reading: SheetReading, from: number, to: number): void {
  keepBytes(reading, reading.scan.cursor.bytes.subarray(from, to));
}

function keepBytes(reading: SheetReading, bytes: Uint8Array): void {
  const length = reading.edgesLength + bytes.length;
  checkLimit(reading.scan.shared.limits, 'partBytes', length);
  if (length > reading.edges.length) {
    const larger = new Uint8Array(Math.max(length, 2 * reading.edges.length));
    larger.set(reading.edges);
    reading.edges = larger;
  }
  reading.edges.set(bytes, reading.edgesLength);
  reading.edgesLength = length;
}
