// From an example (data) to the snapshot that a reader would give for it.
import type { Area } from '../src/core/sheet/cellRef';
import { columnNumber, parseArea } from '../src/core/sheet/cellRef';
import { known } from '../src/core/sheet/known';
import { TABLE_NAMES, type TableName } from '../src/core/sheet/tables';
import { sound, type Example, type ExampleCell, type ExampleRow } from '../src/rules/examples';
import { ColumnCells, ERROR_CODES, Kind } from '../src/workbook/cells';
import { LAYOUT } from '../src/workbook/layout/tables';
import type { Formula, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../src/workbook/snapshot';

interface Draft {
  name: string;
  columns: (ColumnCells | undefined)[];
  lastRow: number;
}

class Builder {
  readonly strings: string[] = [];
  readonly formulas: Formula[] = [];
  readonly tables: TableSnapshot[] = [];
  readonly sheets: Draft[] = [];
  private readonly ids = new Map<string, number>();

  sheet(name: string): Draft {
    const known = this.sheets.find((sheet) => sheet.name === name);
    if (known) return known;
    const sheet = { name, columns: [undefined], lastRow: 0 };
    this.sheets.push(sheet);
    return sheet;
  }

  put(sheet: Draft, row: number, column: number, cell: ExampleCell | undefined): void {
    if (cell === null || cell === undefined) return;
    const cells = (sheet.columns[column] ??= new ColumnCells());
    sheet.lastRow = Math.max(sheet.lastRow, row);
    if (typeof cell === 'object' && 'formula' in cell) {
      cells.setFormula(row, this.formulas.push({ text: cell.formula, row, column }) - 1);
      if (cell.result === undefined) cells.set(row, Kind.NoResult, 0);
      else this.put(sheet, row, column, cell.result);
    } else if (typeof cell === 'object' && 'day' in cell) cells.set(row, Kind.Date, cell.day);
    else if (typeof cell === 'object') cells.set(row, Kind.Error, ERROR_CODES.indexOf(cell.error as '#N/A'));
    else if (typeof cell === 'number') cells.set(row, Kind.Number, cell);
    else if (typeof cell === 'boolean') cells.set(row, Kind.Boolean, cell ? 1 : 0);
    else cells.set(row, Kind.Text, this.intern(cell));
  }

  private intern(text: string): number {
    if (!this.ids.has(text)) this.ids.set(text, this.strings.push(text) - 1);
    return this.ids.get(text)!;
  }
}

/** The columns of an example's table: those used by some row, and the required ones, in the contract's order. */
export function exampleColumns(table: TableName, rows: readonly ExampleRow[]): string[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const ordered = LAYOUT.get(table)!.columns.flatMap((column) => {
    if (!column.series) return used.has(column.name) || column.required ? [column.name] : [];
    const pattern = new RegExp(`^${column.name} \\d+$`);
    return [...used]
      .filter((name) => pattern.test(name))
      .sort((a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1]));
  });
  return [...ordered, ...[...used].filter((name) => !ordered.includes(name))];
}

export function snapshotOf(example: Example): WorkbookSnapshot {
  const builder = new Builder();
  const grantRows = Object.entries(example.grant).map(([field, value]) => ({ Field: field, Value: value }));
  const tables: Partial<Record<TableName, readonly ExampleRow[]>> = { Grant: grantRows, ...example.tables };
  for (const table of TABLE_NAMES) if (tables[table]) putTable(builder, example, table, tables[table]);
  for (const [name, cells] of Object.entries(example.cells)) {
    for (const [address, cell] of Object.entries(cells)) {
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
      builder.put(builder.sheet(name), Number(row), columnNumber(letters!), cell);
    }
  }
  return finish(builder, example);
}

function finish(builder: Builder, example: Example): WorkbookSnapshot {
  return {
    strings: builder.strings,
    formulas: builder.formulas,
    sheets: builder.sheets.map((sheet) => finishSheet(sheet, example)),
    tables: builder.tables,
    names: [],
    calculation: known(example.calculation),
    date1904: known(false),
    externalLinks: known(example.externalLinks),
  };
}

/** Cells anywhere on a sheet; with `table` they are a table of that name, its first row the headings. */
export interface Grid {
  readonly sheet: string;
  /** Address of the first cell; A1 where not given. */
  readonly at?: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly table?: string;
  readonly hasTotals?: boolean;
}

/** A table of an example as rows of cells: headings, then records. */
export function gridRows(example: Example, table: TableName): ExampleCell[][] {
  const grantRows = Object.entries(example.grant).map(([field, value]) => ({ Field: field, Value: value }));
  const rows: readonly ExampleRow[] = table === 'Grant' ? grantRows : (example.tables[table] ?? []);
  const columns = exampleColumns(table, rows);
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? null))];
}

/** A workbook of grids: tables moved, without names, several on a sheet. `changes` are those of examples. */
export function snapshotOfGrids(grids: readonly Grid[], changes: Partial<Example> = {}): WorkbookSnapshot {
  const builder = new Builder();
  for (const { sheet: name, at = 'A1', rows, table, hasTotals = false } of grids) {
    const sheet = builder.sheet(name);
    const { firstRow, firstColumn } = parseArea(at)!;
    rows.forEach((cells, r) => cells.forEach((cell, c) => builder.put(sheet, firstRow + r, firstColumn + c, cell)));
    if (table === undefined) continue;
    const lastColumn = firstColumn + rows[0]!.length - 1;
    const area: Area = { firstRow, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn };
    builder.tables.push({ name: table, sheet: builder.sheets.indexOf(sheet), area, hasHeader: true, hasTotals });
  }
  return finish(builder, { ...sound, ...changes });
}

function putTable(builder: Builder, example: Example, table: TableName, rows: readonly ExampleRow[]): void {
  const sheet = builder.sheet(table);
  const totals = example.totals[table];
  const columns = exampleColumns(table, rows);
  const headings = example.headings[table] ?? {};
  columns.forEach((name, i) => {
    builder.put(sheet, 1, i + 1, headings[name] ?? name);
    rows.forEach((row, r) => builder.put(sheet, r + 2, i + 1, row[name]));
    if (totals) builder.put(sheet, rows.length + 2, i + 1, totals[name]);
  });
  const lastRow = 1 + Math.max(rows.length, 1) + (totals ? 1 : 0);
  const area: Area = { firstRow: 1, firstColumn: 1, lastRow, lastColumn: columns.length };
  const index = builder.sheets.indexOf(sheet);
  builder.tables.push({ name: table, sheet: index, area, hasHeader: true, hasTotals: totals !== undefined });
}

function finishSheet({ name, columns, lastRow }: Draft, example: Example): SheetSnapshot {
  const changes = example.sheets[name] ?? {};
  const runs = (rows: readonly number[] = []) => rows.map((row) => ({ first: row, last: row }));
  const areas = (texts: readonly string[] = []) => texts.map((text) => parseArea(text)!);
  return {
    name,
    columns,
    lastRow,
    visibility: changes.visibility ?? 'visible',
    isProtected: known(changes.isProtected ?? false),
    merged: known(areas(changes.merged)),
    hiddenRows: known(runs(changes.hiddenRows)),
    hiddenColumns: known(runs(changes.hiddenColumns)),
    activeFilters: known(areas(changes.activeFilters)),
    validations: known([]),
  };
}
