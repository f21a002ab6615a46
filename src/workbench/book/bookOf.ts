// A workbook's picture (from a file, or captured) as a workbook to work on. What a snapshot does not hold (looks, notes,
// charts) is not there; dates get a date format, everything else is `General`.
import { ERROR_CODES, Kind } from '../../workbook/cells';
import type { ColumnCells } from '../../workbook/cells';
import { DATE_FORMAT } from '../../workbook/layout/template/look';
import type { DataValidation, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Book, BookSheet, BookValue, CellContent } from './book';
import { copiedFormula } from './formulaText';
import { createMemoryBook } from './memoryBook';
import type { MemoryBookOptions } from './memoryBook';
import type { BookValidation } from './style';

/** The book that a snapshot shows, with its first visible sheet active. */
export function bookOf(snapshot: WorkbookSnapshot, options: Omit<MemoryBookOptions, 'sheets'> = {}): Book {
  const book = createMemoryBook({ ...options, sheets: snapshot.sheets.map(({ name }) => name) });
  book.setCalculationMode('manual');
  const ids = book.sheets().map(({ id }) => id);
  snapshot.sheets.forEach((sheet, index) => loadSheet(book, ids[index]!, sheet, snapshot));
  for (const { name, sheet, area, hasHeader, hasTotals } of snapshot.tables) {
    const looks = { style: 'TableStyleMedium2', hasBands: true, hasFilterButtons: true, criteria: [] };
    book.addTable({ name, sheetId: ids[sheet]!, area, hasHeader, hasTotals, ...looks });
  }
  for (const { name, refersTo, sheet } of snapshot.names) {
    book.putName({ name, refersTo, sheetId: sheet === null ? null : ids[sheet]!, isVisible: true, comment: '' });
  }
  book.setCalculationMode(snapshot.calculation.known ? MODES[snapshot.calculation.value] : 'automatic');
  const active = book.sheets().find(({ visibility }) => visibility === 'visible');
  if (active) book.activate(active.id);
  return book;
}

const MODES = { auto: 'automatic', manual: 'manual', 'auto-no-table': 'automaticExceptTables' } as const;

function loadSheet(book: Book, id: string, sheet: SheetSnapshot, snapshot: WorkbookSnapshot): void {
  sheet.columns.forEach((cells, column) => {
    if (cells && cells.lastRow > 0) loadColumn(book, id, cells, column, snapshot);
  });
  for (const { first, last } of valueOf(sheet.hiddenRows)) book.setRows(id, first, last, { isHidden: true });
  for (const { first, last } of valueOf(sheet.hiddenColumns)) book.setColumns(id, first, last, { isHidden: true });
  const [filtered] = valueOf(sheet.activeFilters);
  const patch: Partial<BookSheet> = {
    visibility: sheet.visibility,
    protection: sheet.isProtected.known && sheet.isProtected.value ? {} : null,
    filter: filtered ? { area: filtered, criteria: [{ filterOn: 'Custom' }] } : null,
    merged: valueOf(sheet.merged),
    validations: valueOf(sheet.validations).map(loadValidation),
  };
  book.updateSheet(id, patch);
}

const RULE_TYPES: Readonly<Record<string, string>> = { whole: 'WholeNumber', textLength: 'TextLength' };

function loadValidation({ areas, type, formula }: DataValidation): BookValidation {
  const name = RULE_TYPES[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const source = formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`;
  const rule =
    type === 'list'
      ? { inCellDropDown: true, source }
      : type === 'custom'
        ? { formula: `=${formula}` }
        : { formula1: `=${formula}`, operator: 'Between' };
  return { areas, type: name, rule: { [key]: rule }, prompt: {}, errorAlert: {}, ignoresBlanks: true };
}

function valueOf<T>(fact: { known: true; value: readonly T[] } | { known: false }): readonly T[] {
  return fact.known ? fact.value : [];
}

function loadColumn(book: Book, id: string, cells: ColumnCells, column: number, snapshot: WorkbookSnapshot): void {
  const contents: [CellContent | undefined][] = [];
  let dates = 0;
  for (let row = 1; row <= cells.lastRow; row++) {
    const kind = cells.kind(row);
    contents.push([contentOf(cells, row, column, snapshot)]);
    const isDate = kind === Kind.Date;
    if (isDate && dates === 0) dates = row;
    if (dates > 0 && (!isDate || row === cells.lastRow)) {
      const area = { firstRow: dates, firstColumn: column, lastRow: isDate ? row : row - 1, lastColumn: column };
      book.setStyle(id, area, { numberFormat: DATE_FORMAT });
      dates = 0;
    }
  }
  book.writeCells(id, { firstRow: 1, firstColumn: column, lastRow: cells.lastRow, lastColumn: column }, contents);
}

function contentOf(
  cells: ColumnCells,
  row: number,
  column: number,
  { strings, formulas }: WorkbookSnapshot,
): CellContent | undefined {
  const kind = cells.kind(row);
  const index = cells.formula(row);
  if (kind === Kind.Blank && index < 0) return undefined;
  const value = valueAt(kind, cells.value(row), strings);
  if (index < 0) return { value };
  const formula = formulas[index]!;
  return { value, formula: copiedFormula(formula.text, row - formula.row, column - formula.column) };
}

function valueAt(kind: Kind, value: number, strings: readonly string[]): BookValue {
  if (kind === Kind.Text) return strings[value]!;
  if (kind === Kind.Boolean) return value === 1;
  if (kind === Kind.Error) return { error: ERROR_CODES[value]! };
  return kind === Kind.Number || kind === Kind.Date ? value : null;
}
