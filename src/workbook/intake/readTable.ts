// One located table as columns of texts and numbers, with its records and headings. References are resolved later, when
// all tables have been read.
import type { ColumnFacts, TableFacts } from '../../core/sheet/facts';
import type { ColumnType } from '../../core/sheet/tables';
import { CHOICES } from '../layout/choices';
import type { ColumnLayout } from '../layout/columns';
import type { WorkbookSnapshot } from '../snapshot';
import { cellText } from './cellTexts';
import { keepCountable, type MoneyColumn } from './countable';
import { readFormulas, readTotal } from './formulas';
import { missingColumns, type Located } from './locate';
import { readNumbers } from './numbers';
import type { ColumnPlace, Oddities } from './oddities';
import type { TextPool } from './pool';
import { findRecords, type Records } from './records';
import { readChoices, readTexts } from './texts';

export interface ReadContext {
  readonly snapshot: WorkbookSnapshot;
  readonly pool: TextPool;
  readonly oddities: Oddities;
  /** Decimals of the grant's currency. */
  readonly exponent: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A column while it is read: codes of references are filled in once their targets are known. */
export type OpenColumn = { -readonly [K in keyof ColumnFacts]: ColumnFacts[K] } & { readonly layout: ColumnLayout };

export interface OpenTable extends TableFacts {
  readonly columns: ReadonlyMap<string, OpenColumn>;
}

const TEXT_TYPES: ReadonlySet<ColumnType> = new Set(['text', 'key', 'ref', 'choice']);

/** Reads a table's records. Cells that do not read as their column asks go to the oddities. */
export function readTable(located: Located, context: ReadContext): OpenTable {
  const records = findRecords(context.snapshot, located);
  const columns = new Map<string, OpenColumn>();
  for (const { text, column, match } of located.headings) {
    if (!match || columns.has(match.column)) continue;
    const layout = layoutOf(located, match.column);
    columns.set(match.column, readColumn(located, layout, match.column, text, column, records, context));
  }
  keepCountable(moneyColumns(located, columns, context), records.rows, context.oddities);
  const { layout, place, foundBy, headerRow, headings } = located;
  return {
    table: layout.table,
    place,
    foundBy,
    sheet: place.sheet,
    headerRow,
    lastRow: records.lastRow,
    totalsRow: records.totalsRow,
    rows: records.rows,
    columns,
    missing: missingColumns(layout, headings),
    headings,
    keyOf: (record) => keyText(layout.key, columns, record, context.pool),
  };
}

function moneyColumns(
  located: Located,
  columns: ReadonlyMap<string, OpenColumn>,
  { snapshot }: ReadContext,
): MoneyColumn[] {
  const sheet = snapshot.sheets[located.sheet]!;
  return [...columns.values()].flatMap(({ name, column, type, numbers }) => {
    const cells = sheet.columns[column];
    if (type !== 'money' || !numbers || !cells) return [];
    const place: ColumnPlace = { table: located.layout.table, column: name, type, sheetColumn: column };
    return [{ place, numbers, textIn: (row: number) => cellText(cells, row, snapshot.strings) }];
  });
}

/** The layout of a column by its full name: `Year 2` is a column of the series `Year`. */
function layoutOf(located: Located, name: string): ColumnLayout {
  const { columns } = located.layout;
  const plain = columns.find((column) => !column.series && column.name === name);
  return plain ?? columns.find((column) => column.series && column.name === name.replace(/ \d+$/, ''))!;
}

function readColumn(
  located: Located,
  layout: ColumnLayout,
  name: string,
  heading: string,
  column: number,
  { rows, totalsRow }: Records,
  { snapshot, pool, oddities, exponent, currency }: ReadContext,
): OpenColumn {
  const cells = snapshot.sheets[located.sheet]!.columns[column];
  const { type, required } = layout;
  const open: OpenColumn = { name, heading, column, type, required, layout };
  if (!cells) {
    noteBlanks(open, located, rows, oddities);
    return { ...open, ...emptyColumn(type, rows.length) };
  }
  const place: ColumnPlace = { table: located.layout.table, column: name, type, sheetColumn: column };
  if (TEXT_TYPES.has(type)) open.texts = readTexts(cells, rows, pool, place, oddities);
  else
    open.numbers = readNumbers(
      { place, cells, required, exponent, currency, strings: snapshot.strings },
      rows,
      oddities,
    );
  if (place.table === 'Indicators' && type === 'number') open.texts = readTexts(cells, rows, pool, place, oddities);
  if (layout.choices) {
    open.codes = readChoices(open.texts!, rows, layout.choices, pool.strings, place, oddities);
    open.choices = CHOICES[layout.choices].map(({ name: choice }) => choice);
  }
  const formulas = readFormulas(cells, rows, snapshot.formulas);
  if (formulas) open.formulas = formulas;
  const total = totalsRow === null ? undefined : readTotal(cells, totalsRow, column, exponent, snapshot.formulas);
  if (total) open.total = total;
  return open;
}

/** A required column of numbers whose cells are all empty: each is an oddity, as in a column with some values. */
function noteBlanks(column: OpenColumn, located: Located, rows: Int32Array, oddities: Oddities): void {
  if (!column.required || TEXT_TYPES.has(column.type)) return;
  const place = { table: located.layout.table, column: column.name, type: column.type, sheetColumn: column.column };
  rows.forEach((row, record) => oddities.add(place, record, row, 'blank'));
}

function emptyColumn(type: ColumnType, records: number): Partial<OpenColumn> {
  if (!TEXT_TYPES.has(type)) return { numbers: new Float64Array(records).fill(NaN) };
  const blank = new Int32Array(records).fill(-1);
  return type === 'choice' ? { texts: blank, codes: blank } : { texts: blank };
}

function keyText(
  key: readonly string[],
  columns: ReadonlyMap<string, OpenColumn>,
  record: number,
  pool: TextPool,
): string | null {
  const parts = key.flatMap((name) => {
    const text = columns.get(name)?.texts?.[record] ?? -1;
    return text < 0 ? [] : [pool.strings[text]!.trim()];
  });
  return parts.length > 0 ? parts.join(' · ') : null;
}
