// Lays a table of the contract onto a sheet: headings in the language, a look for each type, pick lists, the formula and
// the sum of computed columns. What stands in the records is given.
import type { CellValue } from '../../../core/sheet/cellEdit';
import type { ColumnType, TableName } from '../../../core/sheet/tables';
import type { ColumnLayout } from '../columns';
import { CHOICES } from '../choices';
import { LAYOUT } from '../tables';
import { columnArea, put } from './draft';
import type { SheetDraft } from './draft';
import type { StyleName } from './look';
import type { TableColumnModel, ValidationModel } from './model';
import { columnReference, quoteText, rowReference } from './references';
import { MESSAGES, SUMMARY } from './words';

export interface PlacedColumn {
  /** The contract's English name, e.g. `Year 2`. */
  readonly name: string;
  readonly heading: string;
  readonly type: ColumnType;
  readonly layout: ColumnLayout;
}

export interface TableBlock {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  readonly years: number;
  /** By record, values by the contract's English column name. */
  readonly records: readonly Readonly<Record<string, CellValue>>[];
  /** Rows to type in, also where there are fewer records. */
  readonly minimumRows: number;
  readonly hasFilter: boolean;
  /** Sums under the money columns. */
  readonly hasTotals?: boolean;
  /** Looks that differ from the type's own, by column name. */
  readonly styles?: Readonly<Record<string, StyleName>>;
  /** Whether a budget line that is not listed is refused. */
  readonly isLineStrict?: boolean;
}

export interface PlacedTable {
  readonly columns: readonly PlacedColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The sheet's column of a contract column. */
  columnOf(name: string): number;
}

const STYLES: Readonly<Record<ColumnType, StyleName>> = {
  text: 'input',
  key: 'input',
  ref: 'input',
  choice: 'input',
  money: 'inputMoney',
  date: 'inputDate',
  share: 'inputShare',
  number: 'inputNumber',
  formula: 'computedMoney',
};

/** Places the table and returns where its columns and rows stand. */
export function putTable(draft: SheetDraft, block: TableBlock): PlacedTable {
  const columns = placedColumns(block.table, block.years, draft);
  const firstRow = block.row + 1;
  const lastRow = block.row + Math.max(block.records.length, block.minimumRows);
  const columnOf = (name: string) => block.column + columns.findIndex((column) => column.name === name);
  draft.heights.set(block.row, 18);
  columns.forEach((column, index) => {
    const at = block.column + index;
    const style = styleOf(block, columns, index);
    put(draft, block.row, at, column.heading, headerStyle(style, block.hasFilter));
    draft.widths[at - 1] = Math.max(draft.widths[at - 1] ?? 0, headingWidth(column.heading, block.hasFilter));
    const formula = column.type === 'formula' ? totalFormula(block, columns) : undefined;
    for (let row = firstRow; row <= lastRow; row++) {
      const record = block.records[row - firstRow];
      const value = formula === undefined ? (record?.[column.name] ?? null) : (record?.[column.name] ?? 0);
      put(draft, row, at, value, style, formula);
    }
    const validation = validationOf(column, block.isLineStrict ?? true, draft);
    if (validation) draft.validations.push({ ...validation, area: columnArea(at, firstRow, lastRow) });
  });
  const totals = block.hasTotals ? putTotals(draft, block, columns, lastRow + 1) : [];
  const lastColumn = block.column + columns.length - 1;
  draft.tables.push({
    name: block.table,
    area: { firstRow: block.row, firstColumn: block.column, lastRow: lastRow + (block.hasTotals ? 1 : 0), lastColumn },
    hasTotals: block.hasTotals ?? false,
    hasFilter: block.hasFilter,
    columns: columns.map((column, index) => ({
      name: column.heading,
      ...(column.type === 'formula' ? { formula: totalFormula(block, columns) } : {}),
      ...totals[index],
    })),
  });
  return { columns, firstRow, lastRow, columnOf };
}

function placedColumns(table: TableName, years: number, { language }: SheetDraft): PlacedColumn[] {
  return LAYOUT.get(table)!.columns.flatMap((layout) => {
    const { type } = layout;
    if (!layout.series) return [{ name: layout.name, heading: layout.heading[language], type, layout }];
    return Array.from({ length: years }, (_, year) => {
      const number = ` ${year + 1}`;
      return { name: layout.name + number, heading: layout.heading[language] + number, type, layout };
    });
  });
}

function isNumeric(style: StyleName): boolean {
  return /Money|Date|Number|Share|Percent|Rate/.test(style);
}

/** A text right after a number is indented, so that the two do not touch. */
function styleOf(block: TableBlock, columns: readonly PlacedColumn[], index: number): StyleName {
  const column = columns[index]!;
  const own = block.styles?.[column.name] ?? STYLES[column.type];
  const before = columns[index - 1];
  const follows = before !== undefined && isNumeric(block.styles?.[before.name] ?? STYLES[before.type]);
  return own === 'input' && follows ? 'inputIndented' : own;
}

function headerStyle(style: StyleName, hasFilter: boolean): StyleName {
  if (isNumeric(style)) return hasFilter ? 'headerRightFilter' : 'headerRight';
  return style === 'inputIndented' ? 'headerIndented' : 'header';
}

/** Characters that a bold heading takes, with its filter button. */
function headingWidth(heading: string, hasFilter: boolean): number {
  return Math.ceil(heading.length * 1.05) + (hasFilter ? 4 : 1);
}

function totalFormula(block: TableBlock, columns: readonly PlacedColumn[]): string {
  const years = columns.filter(({ layout }) => layout.series && layout.name === 'Year');
  return `SUM(${rowReference(block.table, years[0]!.heading, years.at(-1)!.heading)})`;
}

function putTotals(
  draft: SheetDraft,
  block: TableBlock,
  columns: readonly PlacedColumn[],
  row: number,
): Partial<TableColumnModel>[] {
  return columns.map((column, index) => {
    const at = block.column + index;
    if (column.type !== 'money' && column.type !== 'formula') {
      const label = index === 0 ? SUMMARY.total[draft.language] : undefined;
      put(draft, row, at, label ?? null, 'total');
      return label === undefined ? {} : { totalLabel: label };
    }
    const formula = `SUM(${columnReference(block.table, column.name, draft.language)})`;
    put(draft, row, at, sumOf(block, column.name, 10 ** draft.exponent), 'totalMoney', formula);
    return { totalFormula: formula };
  });
}

/** Added up in minor units, so that no binary dust is left. */
function sumOf(block: TableBlock, name: string, minorUnits: number): number {
  const sum = block.records.reduce((total, record) => total + Math.round(Number(record[name] ?? 0) * minorUnits), 0);
  return sum / minorUnits;
}

const SOURCES = {
  Partners: { name: 'Allot_Partners', message: MESSAGES.partner },
  BudgetLines: { name: 'Allot_Lines', message: MESSAGES.line },
  Objectives: { name: 'Allot_Objectives', message: MESSAGES.objective },
  Results: { name: 'Allot_Results', message: MESSAGES.result },
  Expenditures: { name: 'Allot_Expenditures', message: MESSAGES.expenditure },
} as const;

const LARGEST = 9_007_199_254_740_991;
const FIRST_DAY = 2;
const LAST_DAY = 2_958_465;

function validationOf(
  { type, layout }: PlacedColumn,
  isLineStrict: boolean,
  { language }: SheetDraft,
): Omit<ValidationModel, 'area'> | undefined {
  if (type === 'ref') {
    const source = SOURCES[layout.target as keyof typeof SOURCES];
    const isStrict = layout.target !== 'BudgetLines' || isLineStrict;
    return { rule: { type: 'list', source: source.name }, message: source.message[language], isStrict };
  }
  if (type === 'choice') {
    const source = quoteText(CHOICES[layout.choices!].map(({ label }) => label[language]).join(','));
    return { rule: { type: 'list', source }, message: MESSAGES.choice[language], isStrict: true };
  }
  if (type === 'money') {
    const from = layout.series ? 0 : -LARGEST;
    const message = layout.series ? MESSAGES.notNegative : MESSAGES.amount;
    return { rule: { type: 'decimal', from, to: LARGEST }, message: message[language], isStrict: true };
  }
  if (type === 'share') {
    return { rule: { type: 'decimal', from: 0, to: 1 }, message: MESSAGES.share[language], isStrict: true };
  }
  if (type !== 'date') return undefined;
  return { rule: { type: 'date', from: FIRST_DAY, to: LAST_DAY }, message: MESSAGES.date[language], isStrict: true };
}
