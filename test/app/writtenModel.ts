// What the port does with a plan, done to a workbook model: rows at the end of tables, sheets added.
import type { ReviewPlan } from '../../src/app/review/plan';
import type { CellValue } from '../../src/core/sheet/cellEdit';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/layout/template/model';
import type { NewRows } from '../../src/workbook/port';

/** The model with the rows and sheets of a plan. */
export function withPlan(model: WorkbookModel, { appends, addSheets }: ReviewPlan): WorkbookModel {
  const added = addSheets ? { ...model, sheets: [...model.sheets, ...addSheets.sheets] } : model;
  return appends.reduce(withRows, added);
}

function withRows(model: WorkbookModel, { table: name, rows }: NewRows): WorkbookModel {
  const isHere = (sheet: SheetModel) => sheet.tables.some((table) => table.name === name);
  if (!model.sheets.some(isHere)) throw new RangeError(`no table ${name}`);
  return { ...model, sheets: model.sheets.map((sheet) => (isHere(sheet) ? sheetWithRows(sheet, name, rows) : sheet)) };
}

function sheetWithRows(sheet: SheetModel, name: string, rows: NewRows['rows']): SheetModel {
  const table = sheet.tables.find((one) => one.name === name)!;
  const { area } = table;
  const isFree = rowCells(sheet, area.lastRow, area.firstColumn, area.lastColumn).every(({ value }) => value === null);
  const first = isFree ? area.lastRow : area.lastRow + 1;
  const cells = rows.flatMap((row, r) =>
    table.columns.map(({ name: heading }, c): CellModel => {
      const value: CellValue = row[heading] ?? null;
      return { row: first + r, column: area.firstColumn + c, value, style: 'plain' };
    }),
  );
  const unknown = rows
    .flatMap((row) => Object.keys(row))
    .filter((key) => !table.columns.some((one) => one.name === key));
  if (unknown.length > 0) throw new RangeError(`${name} has no column ${unknown[0]}`);
  const kept = sheet.cells.filter(
    ({ row, column }) =>
      row < first || row >= first + rows.length || column < area.firstColumn || column > area.lastColumn,
  );
  const grown = { ...table, area: { ...area, lastRow: Math.max(area.lastRow, first + rows.length - 1) } };
  return {
    ...sheet,
    cells: [...kept, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    tables: sheet.tables.map((one) => (one === table ? grown : one)),
  };
}

function rowCells(sheet: SheetModel, row: number, from: number, to: number): readonly CellModel[] {
  return sheet.cells.filter((cell) => cell.row === row && cell.column >= from && cell.column <= to);
}

/** The model with another value in one cell of a table, by its heading and its record. */
export function withCell(
  model: WorkbookModel,
  table: string,
  heading: string,
  record: number,
  change: (value: CellValue) => CellValue,
): WorkbookModel {
  const sheets = model.sheets.map((sheet) => {
    const found = sheet.tables.find(({ name }) => name === table);
    if (!found) return sheet;
    const column = found.area.firstColumn + found.columns.findIndex(({ name }) => name === heading);
    const row = found.area.firstRow + 1 + record;
    const cells = sheet.cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, value: change(cell.value) } : cell,
    );
    return { ...sheet, cells };
  });
  return { ...model, sheets };
}
