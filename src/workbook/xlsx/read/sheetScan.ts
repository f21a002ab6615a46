// What is known while the cells of one sheet are read, and how a finished cell is stored. No XML here.
import { MAX_ROWS } from '../../../core/sheet/cellRef';
import type { RowRun } from '../../../core/sheet/facts';
import { ColumnCells, ERROR_CODES, Kind } from '../../cells';
import { startCursor } from './cursor';
import type { Cursor } from './cursor';
import { addFormula, createFormulaList, formulaOf } from './formulaList';
import type { FormulaList } from './formulaList';
import { readIsoDate } from './isoDate';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { readDecimal } from './number';
import { corrupt } from './problems';
import { createTextPool, internString } from './textPool';
import type { TextPool } from './textPool';

/** What all sheets of a workbook have in common while they are read. */
export interface Shared {
  readonly limits: ReadLimits;
  readonly texts: TextPool;
  readonly formulas: FormulaList;
  /** By index of the shared strings part: index into `texts`. */
  strings: Int32Array;
  /** By index of a cell style: 1 where its number format shows a date. */
  dateStyles: Uint8Array;
  date1904: boolean;
  cells: number;
  pages: number;
  /** Pieces of shared strings with a look of their own. */
  formattedTexts: number;
}

export const CellType = { Number: 0, Shared: 1, Text: 2, Boolean: 3, Error: 4, Date: 5, Inline: 6 } as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

/** Told what a snapshot leaves out: looks, and what tags say besides. A formula may be told twice. */
export interface SheetKeeper {
  /** Of every cell, blank ones too. */
  readonly style: (row: number, column: number, style: number) => void;
  /** `attributes` as written. */
  readonly row: (row: number, attributes: string) => void;
  readonly formula: (row: number, column: number, attributes: string) => void;
}

/** One sheet and the cell being read; everything about the cell is overwritten by the next. */
export interface SheetScan {
  readonly cursor: Cursor;
  readonly shared: Shared;
  readonly keeper: SheetKeeper | null;
  readonly columns: (ColumnCells | undefined)[];
  /** By column: the page of 1,024 rows written last. */
  readonly lastPages: Int32Array;
  readonly pagesSeen: Set<number>;
  /** By `si`: the formula that its cells share. */
  readonly sharedFormulas: Map<number, number>;
  /** By row, 1 where hidden; null while no row is. */
  hidden: Uint8Array | null;
  isInRow: boolean;
  row: number;
  /** The highest row so far; up to it a cell may stand a second time. */
  topRow: number;
  isRepeat: boolean;
  column: number;
  /** The columns of the cell before, and of the row's highest so far. */
  columnBefore: number;
  topColumn: number;
  style: number;
  type: CellType;
  isEmptyTag: boolean;
  kind: Kind;
  value: number;
  /** The cell's formula: index of its text, -1 for none; its `si`, -1 where it is not shared. */
  formulaText: number;
  sharedFormula: number;
  isFormulaBlank: boolean;
}

const DAYS_1904 = 1462;
const ERROR_INDEX: ReadonlyMap<string, number> = new Map(ERROR_CODES.map((code, index) => [code, index]));

/** The state that the sheets of one workbook share, empty. */
export function startShared(limits: ReadLimits): Shared {
  return {
    limits,
    texts: createTextPool(limits, 'strings'),
    formulas: createFormulaList(limits),
    strings: new Int32Array(0),
    dateStyles: new Uint8Array(0),
    date1904: false,
    cells: 0,
    pages: 0,
    formattedTexts: 0,
  };
}

/** A sheet that has not begun. */
export function startSheetScan(part: string, shared: Shared, keeper: SheetKeeper | null): SheetScan {
  return {
    cursor: startCursor(part),
    shared,
    keeper,
    columns: [],
    lastPages: new Int32Array(0x4001).fill(-1),
    pagesSeen: new Set(),
    sharedFormulas: new Map(),
    hidden: null,
    isInRow: false,
    row: 0,
    topRow: 0,
    isRepeat: false,
    column: 0,
    columnBefore: 0,
    topColumn: 0,
    style: 0,
    type: CellType.Number,
    isEmptyTag: false,
    kind: Kind.Blank,
    value: 0.5,
    formulaText: -1,
    sharedFormula: -1,
    isFormulaBlank: false,
  };
}

/** Puts the cell just read into its column. What stood there before gives way. */
export function storeCell(scan: SheetScan): void {
  const { column, row, shared } = scan;
  scan.columnBefore = column;
  const isRepeat = scan.isRepeat || column <= scan.topColumn;
  if (!isRepeat) scan.topColumn = column;
  else clearCell(scan);
  if (scan.keeper !== null) scan.keeper.style(row, column, scan.style);
  if (scan.kind === Kind.Blank) {
    if (scan.formulaText < 0) return;
    scan.kind = Kind.NoResult;
  }
  if (scan.kind === Kind.Number && shared.dateStyles[scan.style] === 1) {
    scan.kind = Kind.Date;
    if (shared.date1904) scan.value += DAYS_1904;
  }
  if (scan.lastPages[column] !== row >> 10) countPage(scan);
  if (++shared.cells > shared.limits.cells) checkLimit(shared.limits, 'cells', shared.cells);
  const cells = (scan.columns[column] ??= new ColumnCells());
  cells.set(row, scan.kind, scan.value);
  if (scan.formulaText >= 0) cells.setFormula(row, keepFormula(scan));
}

/** The formula of a finished cell; cells of a shared formula have their master's. */
function keepFormula(scan: SheetScan): number {
  const { formulaText, sharedFormula, sharedFormulas, row, column } = scan;
  const list = scan.shared.formulas;
  if (sharedFormula < 0) return formulaOf(list, formulaText, row, column);
  const known = scan.isFormulaBlank ? sharedFormulas.get(sharedFormula) : undefined;
  if (known !== undefined) return known;
  const formula = addFormula(list, formulaText, row, column);
  sharedFormulas.set(sharedFormula, formula);
  return formula;
}

function clearCell(scan: SheetScan): void {
  const cells = scan.columns[scan.column];
  if (cells === undefined) return;
  if (cells.kind(scan.row) !== Kind.Blank) cells.set(scan.row, Kind.Blank, 0);
  if (cells.formula(scan.row) >= 0) cells.setFormula(scan.row, -1);
}

/** A lone cell costs a whole page of its column: pages are bounded as cells are. */
function countPage(scan: SheetScan): void {
  const page = scan.row >> 10;
  scan.lastPages[scan.column] = page;
  const key = scan.column * 2048 + page;
  if (scan.pagesSeen.has(key)) return;
  scan.pagesSeen.add(key);
  checkLimit(scan.shared.limits, 'pages', ++scan.shared.pages);
}

/** Sets the value of the cell from its decoded text, by the cell's type. */
export function setValueFromText(scan: SheetScan, text: string): void {
  switch (scan.type) {
    case CellType.Text:
    case CellType.Inline:
      scan.kind = Kind.Text;
      scan.value = internString(scan.shared.texts, text);
      return;
    case CellType.Error:
      scan.kind = Kind.Error;
      scan.value = ERROR_INDEX.get(text.trim()) ?? ERROR_CODES.length - 1;
      return;
    default:
      if (text.trim() !== '') setNumberFromText(scan, text);
  }
}

function setNumberFromText(scan: SheetScan, text: string): void {
  const isDate = scan.type === CellType.Date;
  const value = isDate ? (readIsoDate(text) ?? readDecimal(text)) : readDecimal(readBoolean(scan, text));
  if (value === undefined) throw corrupt(scan.cursor.part, isDate ? 'date' : 'number', { row: scan.row });
  if (isDate) {
    scan.kind = Kind.Date;
    scan.value = value;
  } else setNumber(scan, value);
}

function readBoolean(scan: SheetScan, text: string): string {
  if (scan.type !== CellType.Boolean) return text;
  const word = text.trim();
  return word === 'true' ? '1' : word === 'false' ? '0' : word;
}

/** Sets the value of a cell whose type writes numbers: a number, a truth value, or an index of a shared string. */
export function setNumber(scan: SheetScan, value: number): void {
  if (scan.type === CellType.Number) {
    scan.kind = Kind.Number;
    scan.value = value;
    return;
  }
  if (scan.type === CellType.Shared) {
    const text = scan.shared.strings[value];
    if (text === undefined) throw corrupt(scan.cursor.part, 'string-index', { row: scan.row });
    scan.kind = Kind.Text;
    scan.value = text;
    return;
  }
  if (value !== 0 && value !== 1) throw corrupt(scan.cursor.part, 'boolean', { row: scan.row });
  scan.kind = Kind.Boolean;
  scan.value = value;
}

/** Begins a row; `corrupt` outside the grid. */
export function startRow(scan: SheetScan, row: number, isHidden: boolean): void {
  if (!(row >= 1 && row <= MAX_ROWS)) throw corrupt(scan.cursor.part, 'row-number', { row });
  scan.row = row;
  scan.isRepeat = row <= scan.topRow;
  if (!scan.isRepeat) scan.topRow = row;
  scan.columnBefore = 0;
  scan.topColumn = 0;
  if (isHidden) scan.hidden ??= new Uint8Array(MAX_ROWS + 1);
  if (scan.hidden) scan.hidden[row] = isHidden ? 1 : 0;
}

/** The hidden rows as ascending runs. */
export function hiddenRuns(scan: SheetScan): RowRun[] {
  const runs: RowRun[] = [];
  const hidden = scan.hidden;
  if (!hidden) return runs;
  for (let row = 1; row <= scan.topRow; row++) {
    if (hidden[row] === 0) continue;
    const first = row;
    while (row < scan.topRow && hidden[row + 1] === 1) row++;
    runs.push({ first, last: row });
  }
  return runs;
}
