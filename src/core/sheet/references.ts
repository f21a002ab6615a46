// The cells that a formula refers to: areas and columns of tables, with the sheet they stand on. Defined names, functions
// that make references (INDIRECT, OFFSET), other workbooks and ranges over several sheets are left out.
import { MAX_COLUMNS, MAX_ROWS, columnNumber, parseArea, type Area } from './cellRef';
import type { SheetFacts, TableFacts } from './facts';

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Where a formula stands: references without a sheet or table mean its own. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const STRING = /"(?:[^"]|"")*"/g;
const AREA =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!])/gu;
const STRUCTURED = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*)\]/gu;

/** The areas that a formula in A1 notation refers to. */
export function areasIn(formula: string, place: FormulaPlace, facts: SheetFacts): SheetArea[] {
  const plain = formula.replace(STRING, '""');
  const areas: SheetArea[] = [];
  for (const [, name, columns] of plain.matchAll(STRUCTURED)) {
    const table = tableNamed(name, place, facts);
    const area = table && structuredArea(columns!, table, place.row);
    if (area) areas.push({ sheet: table.sheet, area });
  }
  const unstructured = plain.replace(STRUCTURED, '""');
  for (const match of unstructured.matchAll(AREA)) {
    const [, quoted, bare, text = ''] = match;
    const start = match.index;
    if (/[\p{L}\p{N}_.$!\\]/u.test(unstructured[start - 1] ?? '')) continue;
    const area = parseArea(text) ?? wholeLines(text);
    if (area) areas.push({ sheet: quoted?.replaceAll("''", "'") ?? bare ?? place.sheet, area });
  }
  return areas;
}

/** `B:D` or `4:6`. */
function wholeLines(text: string): Area | undefined {
  const [from = '', to = ''] = text.replaceAll('$', '').split(':');
  if (/^\d/.test(from)) {
    const rows = [Number(from), Number(to)];
    return { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: 1, lastColumn: MAX_COLUMNS };
  }
  const columns = [columnNumber(from), columnNumber(to)];
  return { firstRow: 1, lastRow: MAX_ROWS, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

function tableNamed(name: string | undefined, place: FormulaPlace, facts: SheetFacts): TableFacts | undefined {
  for (const table of facts.tables.values()) {
    if (name !== undefined ? isNamed(table, name) : isInside(table, place)) return table;
  }
  return undefined;
}

function isNamed(table: TableFacts, name: string): boolean {
  return table.place.name.toLowerCase() === name.toLowerCase();
}

function isInside(table: TableFacts, { sheet, row, column }: FormulaPlace): boolean {
  const { area } = table.place;
  const isBeside = column < area.firstColumn || column > area.lastColumn;
  return table.sheet === sheet && !isBeside && row >= area.firstRow && row <= area.lastRow;
}

/** The cells of a structured reference's brackets: this row's, the totals row's or all records'. */
function structuredArea(inner: string, table: TableFacts, row: number): Area | undefined {
  const columns = structuredColumns(inner, table);
  if (!columns) return undefined;
  const isThisRow = inner.startsWith('@') || /#this row/i.test(inner);
  const isTotals = /#totals/i.test(inner) && table.totalsRow !== null;
  const firstRow = isThisRow ? row : isTotals ? table.totalsRow! : table.headerRow + 1;
  return { firstRow, lastRow: isThisRow || isTotals ? firstRow : table.lastRow, ...columns };
}

/** First and last column that the brackets name; the whole table where they name none. */
function structuredColumns(
  inner: string,
  table: Pick<TableFacts, 'headings' | 'place'>,
): { firstColumn: number; lastColumn: number } | undefined {
  const rest = inner.replace(/^@/, '').trim();
  const bracketed = [...rest.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map(([, name]) => name!);
  const names = (bracketed.length > 0 ? bracketed : [rest]).filter((name) => name !== '' && !name.startsWith('#'));
  const found = names.map((name) => columnHeaded(name, table));
  if (found.includes(undefined)) return undefined;
  const columns = found as number[];
  if (columns.length === 0)
    return { firstColumn: table.place.area.firstColumn, lastColumn: table.place.area.lastColumn };
  return { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

function columnHeaded(name: string, { headings }: Pick<TableFacts, 'headings'>): number | undefined {
  const wanted = name.replace(/'(.)/g, '$1').trim().toLowerCase();
  return headings.find(({ text }) => text.trim().toLowerCase() === wanted)?.column;
}
