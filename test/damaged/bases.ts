// The small workbooks that are damaged: our own sample with a short ledger and no Summary, and the same grant from another
// program, without tables and with inline texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Language } from '../../src/core/sheet/language';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { SheetModel, TableModel } from '../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { ROOT } from '../house/sources';
import { pack, type Parts } from './archiveDamage';

export interface Base {
  readonly parts: Readonly<Parts>;
  /** The parts that are XML, as text. */
  readonly xml: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

/** Rows of the ledger that stay; the first expenditure with shares is among them. */
const LEDGER_ROWS = 14;
const SHEETS: readonly string[] = [
  ...['Grant', 'Partners', 'Allocation', 'Objectives', 'Expenditures', 'Shares', 'Cofinancing', 'Indicators'],
];

export function bases(): Base[] {
  const golden = readFileSync(join(ROOT, 'test', 'workbooks', 'golden', 'small-inline.xlsx'));
  return [baseOf(shortSample('en')), baseOf(shortSample('pt')), baseOf(golden)];
}

function baseOf(bytes: Uint8Array): Base {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).filter(([name]) => !/theme|drawing|comments|docProps/.test(name)),
  );
  const xml = new Map(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]));
  return { parts, xml, file: pack(parts, 1) };
}

/** Our sample without the sheets that nothing is read from, its ledger cut after the first rows with their shares. */
function shortSample(language: Language): Uint8Array {
  const model = buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true });
  const sheets = model.sheets.filter(({ tables }) => tables.some(({ name }) => SHEETS.includes(name)));
  const ledger = keysIn(sheets, 'Expenditures').slice(0, LEDGER_ROWS);
  const shares = keysIn(sheets, 'Shares').filter((key) => ledger.includes(key));
  const short = sheets.map((sheet) => {
    if (sheet.tables[0]!.name === 'Expenditures') return shortened(sheet, ledger.length);
    return sheet.tables[0]!.name === 'Shares' ? shortened(sheet, shares.length) : sheet;
  });
  return writeWorkbook({ ...model, sheets: short });
}

/** The texts of a table's first column, from the top. */
function keysIn(sheets: readonly SheetModel[], table: string): unknown[] {
  const sheet = sheets.find(({ tables }) => tables[0]!.name === table)!;
  const { firstRow, firstColumn } = sheet.tables[0]!.area;
  return sheet.cells.filter(({ row, column }) => row > firstRow && column === firstColumn).map(({ value }) => value);
}

function shortened(sheet: SheetModel, rows: number): SheetModel {
  const [table] = sheet.tables as [TableModel];
  const lastRow = table.area.firstRow + rows;
  const tables = [{ ...table, area: { ...table.area, lastRow } }];
  return { ...sheet, tables, notes: [], cells: sheet.cells.filter(({ row }) => row <= lastRow) };
}
