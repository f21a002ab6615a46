// The rows of a sheet part with their cells, piece by piece, so that a long ledger is never one string.
import { areaText, columnLetters } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { CellModel, SheetModel } from '../../layout/template/model';
import type { StylesPart } from './styles';
import type { StringPool } from './strings';
import { escapeText, escapeXml, numberText } from './xml';

/** What cells are written by. */
export interface CellContext {
  readonly styles: StylesPart;
  readonly strings: StringPool;
  /** Whether days are written as of the 1904 system. */
  readonly is1904: boolean;
}

/** The rows as markup, and the area from A1 that they use. */
export interface WrittenRows {
  readonly bytes: Uint8Array;
  readonly used: Area;
}

const DAYS_1904 = 1462;
const PIECE = 1 << 16;

/** Writes the cells, which come in reading order, and the rows that have only a size or a look. */
export function writeRows(sheet: SheetModel, context: CellContext): WrittenRows {
  const output = startOutput();
  const hidden = hiddenRows(sheet);
  const bare = bareRows(sheet, hidden);
  let [next, row, lastColumn] = [0, 0, 1];
  const passBare = (before: number) => {
    for (; next < bare.length && bare[next]! < before; next++)
      output.add(`${rowTag(bare[next]!, sheet, hidden, context)}/>`);
  };
  for (const cell of sheet.grid ?? sheet.cells) {
    if (cell.row !== row) {
      if (row > 0) output.add('</row>');
      passBare(cell.row);
      if (bare[next] === cell.row) next++;
      row = cell.row;
      output.add(`${rowTag(row, sheet, hidden, context)}>`);
    }
    lastColumn = Math.max(lastColumn, cell.column);
    output.add(cellXml(cell, context));
  }
  if (row > 0) output.add('</row>');
  passBare(Infinity);
  const lastRow = Math.max(row, bare.at(-1) ?? 1, 1);
  return { bytes: output.end(), used: { firstRow: 1, firstColumn: 1, lastRow, lastColumn } };
}

function hiddenRows({ more }: SheetModel): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { first, last } of more?.hiddenRows ?? []) for (let row = first; row <= last; row++) rows.add(row);
  return rows;
}

/** Rows with a size or a look, and hidden ones, ascending. */
function bareRows({ heights, more }: SheetModel, hidden: ReadonlySet<number>): number[] {
  return [...new Set([...heights.keys(), ...(more?.rowStyles?.keys() ?? []), ...hidden])].sort((a, b) => a - b);
}

function rowTag(
  row: number,
  { heights, more }: SheetModel,
  hidden: ReadonlySet<number>,
  { styles }: CellContext,
): string {
  const height = heights.get(row);
  const style = more?.rowStyles?.get(row);
  const look = style === undefined ? '' : ` s="${styles.indexOf(style)}" customFormat="1"`;
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${look}${size}${hidden.has(row) ? ' hidden="1"' : ''}`;
}

function cellXml(cell: CellModel, { styles, strings, is1904 }: CellContext): string {
  const { row, column, style, error } = cell;
  const index = styles.indexOf(style);
  const open = `<c r="${lettersOf(column)}${row}"${index === 0 ? '' : ` s="${index}"`}`;
  const computed = formulaXml(cell);
  const value = is1904 && typeof cell.value === 'number' && styles.isDate(style) ? cell.value - DAYS_1904 : cell.value;
  if (error !== undefined) return `${open} t="e">${computed}<v>${escapeXml(error)}</v></c>`;
  if (value === null) return computed === '' ? `${open}/>` : `${open}>${computed}</c>`;
  if (typeof value === 'number') return `${open}>${computed}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
  if (computed !== '') return `${open} t="str">${computed}<v>${escapeText(value)}</v></c>`;
  return `${open} t="s"><v>${strings.add(value)}</v></c>`;
}

/** Letters of columns, so that a million cells do not spell them anew. */
const LETTERS: string[] = [];

function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}

function formulaXml({ formula, array }: CellModel): string {
  if (formula === undefined) return '';
  return `<f${array ? ` t="array" ref="${areaText(array)}"` : ''}>${escapeXml(formula)}</f>`;
}

/** Collects texts as UTF-8. */
function startOutput(): { add(text: string): void; end(): Uint8Array } {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(PIECE);
  let [length, waiting] = [0, ''];
  const flush = () => {
    const most = length + 3 * waiting.length;
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(most, 2 * bytes.length));
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(waiting, bytes.subarray(length)).written;
    waiting = '';
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length > PIECE) flush();
    },
    end() {
      flush();
      return bytes.subarray(0, length);
    },
  };
}
