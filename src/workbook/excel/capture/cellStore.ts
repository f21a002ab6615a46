// Cells as they come from Excel, put into the columns of a snapshot. Values come first; formulas, kinds of values and
// formats complete them, in whatever pieces. No Office here.
import type { Area } from '../../../core/sheet/cellRef';
import type { RowRun } from '../../../core/sheet/facts';
import { ColumnCells, ERROR_CODES, Kind } from '../../cells';
import type { Formula, SheetSnapshot } from '../../snapshot';
import { isDateFormat } from '../../dateFormat';
import { fileForm, isSameEverywhere } from './formulaForm';
import type { Read } from './reads';

export type Columns = (ColumnCells | undefined)[];

export interface CellStore {
  readonly strings: string[];
  readonly stringIds: Map<string, number>;
  readonly formulas: Formula[];
  /** By text, formulas that mean the same in every cell. */
  readonly sameFormulas: Map<string, number>;
  /** By sheet id. */
  readonly columns: Map<string, Columns>;
  readonly dateFormats: Map<string, boolean>;
  /** The name of the table around a cell. */
  readonly tableAt: (sheetId: string, row: number, column: number) => string | undefined;
}

type Grid = readonly (readonly unknown[])[];

const ERROR_INDEX: ReadonlyMap<unknown, number> = new Map(ERROR_CODES.map((code, index) => [code, index]));
const UNKNOWN_ERROR = ERROR_CODES.length - 1;
const LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A store without cells. */
export function createStore(tableAt: CellStore['tableAt']): CellStore {
  return {
    strings: [],
    stringIds: new Map(),
    formulas: [],
    sameFormulas: new Map(),
    columns: new Map(),
    dateFormats: new Map(),
    tableAt,
  };
}

/**
 * A store that goes on from another without changing what that one's snapshot shows. Texts and formulas are only ever added, so
 * both hold the same lists; columns are shared until `openCells` copies them.
 */
export function continueStore(store: CellStore, tableAt: CellStore['tableAt']): CellStore {
  const columns = new Map([...store.columns].map(([sheetId, own]) => [sheetId, [...own]]));
  return { ...store, columns, tableAt };
}

/** Puts values where nothing is known yet or where they may have changed; gives the reads that they leave open. */
export function putValues(store: CellStore, { sheetId, area }: Read, values: Grid): Read[] {
  const open: Read[] = [];
  const columns = columnsOf(store, sheetId);
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const formats = { first: 0, last: 0 };
    const types = { first: 0, last: 0 };
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const value = values[row - area.firstRow]![column - area.firstColumn];
      const question = putValue(store, columns, row, column, value);
      if (question !== undefined) widen(question === 'format' ? formats : types, row);
    }
    addOpen(open, { sheetId, area, properties: ['numberFormat'] }, column, formats);
    addOpen(open, { sheetId, area, properties: ['valueTypes'] }, column, types);
  }
  return joinNeighbours(open);
}

/** Puts formulas; values are there already. A text that begins with `=` is told from a formula by its value. */
export function putFormulas(store: CellStore, { sheetId, area }: Read, formulas: Grid): void {
  const columns = columnsOf(store, sheetId);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      putFormula(store, sheetId, columns, row, column, formulas[row - area.firstRow]![column - area.firstColumn]);
    }
  }
}

/** Tells errors from texts that look like errors. */
export function putTypes(store: CellStore, { sheetId, area }: Read, types: Grid): void {
  const columns = columnsOf(store, sheetId);
  forEachCell(columns, area, (cells, row, column) => {
    if (types[row - area.firstRow]![column - area.firstColumn] !== 'Error' || cells.kind(row) !== Kind.Text) return;
    cells.set(row, Kind.Error, ERROR_INDEX.get(store.strings[cells.value(row)]) ?? UNKNOWN_ERROR);
  });
}

/** Tells dates from other numbers. */
export function putFormats(store: CellStore, { sheetId, area }: Read, formats: Grid): void {
  const columns = columnsOf(store, sheetId);
  forEachCell(columns, area, (cells, row, column) => {
    const kind = cells.kind(row);
    if (kind !== Kind.Number && kind !== Kind.Date) return;
    const format = formats[row - area.firstRow]![column - area.firstColumn];
    const wanted = isDate(store, String(format)) ? Kind.Date : Kind.Number;
    if (kind !== wanted) cells.set(row, wanted, cells.value(row));
  });
}

/** Copies the columns that the areas touch, so that they can be written to; cells in `emptied` start blank. */
export function openCells(store: CellStore, sheetId: string, areas: readonly Area[], emptied: readonly Area[]): void {
  const columns = columnsOf(store, sheetId);
  const touched = new Set<number>();
  for (const { firstColumn, lastColumn } of [...areas, ...emptied]) {
    for (let column = firstColumn; column <= Math.min(lastColumn, columns.length - 1); column++) touched.add(column);
  }
  for (const column of touched) {
    const old = columns[column];
    if (old === undefined) continue;
    const gone = emptied.filter(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
    columns[column] = copyColumn(old, gone);
  }
}

/** The columns of a sheet as a snapshot holds them. */
export function columnsOf(store: CellStore, sheetId: string): Columns {
  let columns = store.columns.get(sheetId);
  if (columns === undefined) store.columns.set(sheetId, (columns = []));
  return columns;
}

/** Where a sheet has formulas: runs of rows by column, columns that agree joined into areas. */
export function formulaAreas(columns: SheetSnapshot['columns']): Area[] {
  const areas: Area[] = [];
  columns.forEach((cells, column) => {
    if (!cells?.hasFormulas) return;
    for (let row = 1; row <= cells.lastRow; row++) {
      if (cells.formula(row) < 0) continue;
      const first = row;
      while (row < cells.lastRow && cells.formula(row + 1) >= 0) row++;
      joinArea(areas, { first, last: row }, column);
    }
  });
  return areas;
}

function joinArea(areas: Area[], { first, last }: RowRun, column: number): void {
  const beside = areas.findIndex(
    ({ firstRow, lastRow, lastColumn }) => lastColumn === column - 1 && firstRow === first && lastRow === last,
  );
  if (beside >= 0) areas[beside] = { ...areas[beside]!, lastColumn: column };
  else areas.push({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column });
}

function putValue(store: CellStore, columns: Columns, row: number, column: number, value: unknown) {
  if (value === '' || value === null || value === undefined) {
    clearValue(store, columns[column], row);
    return undefined;
  }
  const cells = (columns[column] ??= new ColumnCells());
  const before = cells.kind(row);
  if (typeof value === 'number') {
    const isKnown = before === Kind.Number || before === Kind.Date;
    cells.set(row, isKnown ? before : Kind.Number, value);
    return isKnown ? undefined : 'format';
  }
  if (typeof value === 'boolean') {
    cells.set(row, Kind.Boolean, value ? 1 : 0);
    return undefined;
  }
  const text = String(value);
  const isLikeError = LIKE_ERROR.test(text);
  if (isLikeError && before === Kind.Error && ERROR_INDEX.get(text) === cells.value(row)) return undefined;
  cells.set(row, Kind.Text, internString(store, text));
  return isLikeError ? 'type' : undefined;
}

function putFormula(store: CellStore, sheetId: string, columns: Columns, row: number, column: number, told: unknown) {
  const before = columns[column]?.formula(row) ?? -1;
  const isWritten = typeof told === 'string' && told.charCodeAt(0) === 0x3d && told.length > 1;
  if (!isWritten && before < 0) return;
  const cells = (columns[column] ??= new ColumnCells());
  const shown = cells.kind(row) === Kind.Text ? store.strings[cells.value(row)] : undefined;
  if (!isWritten || shown === told) {
    dropFormula(cells, row, before, shown);
    return;
  }
  if (cells.kind(row) === Kind.Blank) cells.set(row, Kind.Text, internString(store, ''));
  const text = fileForm(told, told.includes('[') ? store.tableAt(sheetId, row, column) : undefined);
  if (before < 0 || store.formulas[before]!.text !== text) {
    cells.setFormula(row, internFormula(store, row, column, text));
  }
}

function dropFormula(cells: ColumnCells, row: number, before: number, shown: string | undefined): void {
  if (before >= 0) cells.setFormula(row, -1);
  if (shown === '') cells.set(row, Kind.Blank, 0);
}

/** An empty result of a formula is an empty text; an empty cell is nothing. */
function clearValue(store: CellStore, cells: ColumnCells | undefined, row: number): void {
  if (cells === undefined || cells.kind(row) === Kind.Blank) return;
  if (cells.formula(row) >= 0) cells.set(row, Kind.Text, internString(store, ''));
  else cells.set(row, Kind.Blank, 0);
}

function internString(store: CellStore, text: string): number {
  let id = store.stringIds.get(text);
  if (id === undefined) store.stringIds.set(text, (id = store.strings.push(text) - 1));
  return id;
}

function internFormula(store: CellStore, row: number, column: number, text: string): number {
  const known = store.sameFormulas.get(text);
  if (known !== undefined) return known;
  const id = store.formulas.push({ text, row, column }) - 1;
  if (isSameEverywhere(text)) store.sameFormulas.set(text, id);
  return id;
}

function isDate(store: CellStore, format: string): boolean {
  let answer = store.dateFormats.get(format);
  if (answer === undefined) store.dateFormats.set(format, (answer = isDateFormat(format)));
  return answer;
}

function forEachCell(
  columns: Columns,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
  visit: (cells: ColumnCells, row: number, column: number) => void,
): void {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cells = columns[column];
    if (cells === undefined) continue;
    for (let row = firstRow; row <= Math.min(lastRow, cells.lastRow); row++) visit(cells, row, column);
  }
}

function copyColumn(old: ColumnCells, emptied: readonly Area[]): ColumnCells {
  if (emptied.length === 0) return old.copy();
  const copy = new ColumnCells();
  for (let row = 1; row <= old.lastRow; row++) {
    const kind = old.kind(row);
    if (kind === Kind.Blank) continue;
    if (emptied.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)) continue;
    copy.set(row, kind, old.value(row));
    const formula = old.formula(row);
    if (formula >= 0) copy.setFormula(row, formula);
  }
  return copy;
}

function widen(run: { first: number; last: number }, row: number): void {
  if (run.first === 0) run.first = row;
  run.last = row;
}

function addOpen(open: Read[], read: Read, column: number, { first, last }: RowRun): void {
  if (first === 0) return;
  open.push({ ...read, area: { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column } });
}

/** Reads of the same property and rows in columns side by side, as one. */
function joinNeighbours(reads: readonly Read[]): Read[] {
  const joined: Read[] = [];
  for (const read of reads.toSorted((a, b) => compare(a.properties[0]!, b.properties[0]!))) {
    const before = joined.at(-1);
    const isNext =
      before !== undefined &&
      before.properties[0] === read.properties[0] &&
      before.area.lastColumn === read.area.firstColumn - 1 &&
      before.area.firstRow === read.area.firstRow &&
      before.area.lastRow === read.area.lastRow;
    if (isNext) joined[joined.length - 1] = { ...before, area: { ...before.area, lastColumn: read.area.lastColumn } };
    else joined.push(read);
  }
  return joined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
