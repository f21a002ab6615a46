// What counts as the content of a grant: its tables with the columns that say something, each row a list of canonical values.
// Totals, notes, columns of the user's own, decisions and written sheets are none.
import { FIELD_NAMES } from '../grant/fieldNames';
import type { Grant, GrantFields } from '../grant/grant';
import type { ColumnFacts, OddReading, SheetFacts, TableFacts } from '../sheet/facts';
import type { TableName } from '../sheet/tables';
import { once } from '../sheet/once';
import { canonicalOf, canonicalString, canonicalUnread, valuesOf, type ValueType } from './values';

export const CONTENT_TABLES = [
  'Grant',
  'BudgetLines',
  'Partners',
  'Allocation',
  'Objectives',
  'Results',
  'Links',
  'Expenditures',
  'Shares',
  'Cofinancing',
  'Indicators',
  'Revisions',
] as const satisfies readonly TableName[];

export type ContentTableName = (typeof CONTENT_TABLES)[number];

/** One table as values; row i of the content is record `recordOf(i)` of the workbook's table. */
export interface ContentTable {
  readonly table: ContentTableName;
  readonly count: number;
  readonly columns: readonly ContentColumn[];
  recordOf(row: number): number;
}

export interface ContentColumn {
  /** The contract's English name. */
  readonly name: string;
  /** Part of what people know the row by. */
  readonly isKey: boolean;
  /** The canonical value of a row; '' where blank. */
  value(row: number): string;
}

/** Columns in the contract's order; `!` marks the key, `#` a column for each number. */
const COLUMNS: Readonly<Record<Exclude<ContentTableName, 'Grant'>, readonly string[]>> = {
  BudgetLines: ['!Budget line', 'Text'],
  Partners: ['!Partner', 'Name', 'Role', 'Country'],
  Allocation: ['!Partner', '!Budget line', '#Year'],
  Objectives: ['!Objective', 'Text'],
  Results: ['!Result', 'Text', 'Level'],
  Links: ['!Objective', '!Result'],
  Expenditures: [
    ...['!Expenditure', 'Date', 'Partner', 'Budget line', 'Description', 'Supplier', 'Document', 'Document date'],
    ...['Document total', 'Amount', 'Type', 'Funding', 'Objective', 'Result', 'Corrects', 'Local amount'],
    ...['Local currency', 'Exchange rate'],
  ],
  Shares: ['!Expenditure', '!Objective', '!Result', 'Share', 'Amount'],
  Cofinancing: ['!Partner', '!Funding', '#Year'],
  Indicators: ['!Indicator', 'Result', 'Text', 'Measure', 'Unit', 'Baseline', '#Target', '#Actual'],
  Revisions: [...['!Revision', 'Date', 'Kind', 'Approved by', '!Partner', '!Budget line', '!Year', 'Change', 'Reason']],
};

/** The values of the table Grant that are no text. */
const FIELD_TYPES: Readonly<Partial<Record<keyof GrantFields, ValueType>>> = {
  award: 'money',
  startDate: 'date',
  endDate: 'date',
  approvalDate: 'date',
  actualCompletionDate: 'date',
  reportingDate: 'date',
  closingDays: 'number',
  years: 'number',
  fiscalYearStartMonth: 'number',
  templateVersion: 'number',
  reallocationLimit: 'share',
  minimumCofinancingShare: 'share',
  burnLow: 'share',
  burnHigh: 'share',
};

const oddCells = once((facts: SheetFacts) => {
  const cells = new Map<string, Map<number, OddReading>>();
  for (const odd of facts.odd) {
    if (odd.kind === 'blank' || odd.kind === 'off-list') continue;
    const name = `${odd.table}/${odd.column}`;
    if (!cells.has(name)) cells.set(name, new Map());
    cells.get(name)!.set(odd.record, odd);
  }
  return cells;
});

/** Every content table that has rows, in the contract's order. */
export function contentOf(grant: Grant, facts: SheetFacts): ContentTable[] {
  return CONTENT_TABLES.flatMap((name) => {
    const found = facts.tables.get(name);
    if (!found || found.rows.length === 0) return [];
    return [name === 'Grant' ? grantContent(grant, facts) : tableContent(name, found, facts)];
  });
}

function tableContent(
  table: Exclude<ContentTableName, 'Grant'>,
  { rows, columns }: TableFacts,
  facts: SheetFacts,
): ContentTable {
  const named = COLUMNS[table].flatMap((spec) => {
    const name = spec.replace(/^[!#]/, '');
    const found = spec.startsWith('#') ? seriesOf(columns, name) : [columns.get(name)];
    return found.filter((column) => column !== undefined);
  });
  return {
    table,
    count: rows.length,
    columns: named.map((column) => ({
      name: column.name,
      isKey: isKeyColumn(table, column.name),
      value: valuesOf(column, facts.strings, oddCells(facts).get(`${table}/${column.name}`)),
    })),
    recordOf: (row) => row,
  };
}

/** Whether a column is part of what people know a row of the table by. */
export function isKeyColumn(table: ContentTableName, column: string): boolean {
  return table === 'Grant' ? column === 'Field' : COLUMNS[table].includes(`!${column}`);
}

/** The columns `Year 1`, `Year 2` … by number. */
function seriesOf(columns: ReadonlyMap<string, ColumnFacts>, word: string): ColumnFacts[] {
  const numbered = [...columns.values()].flatMap((column) => {
    const number = column.name.startsWith(`${word} `) ? Number(column.name.slice(word.length + 1)) : NaN;
    return Number.isInteger(number) ? [{ column, number }] : [];
  });
  return numbered.sort((a, b) => a.number - b.number).map(({ column }) => column);
}

/** A row a field, in the order of the fields; rows for no field of the contract are the user's own. */
function grantContent(grant: Grant, facts: SheetFacts): ContentTable {
  const odd = oddCells(facts).get('Grant/Value');
  const rows = (Object.keys(FIELD_NAMES) as (keyof GrantFields)[]).flatMap((id) => {
    const { stands, value: seen, record } = grant.fields[id];
    if (record === null) return [];
    const value = stands ?? seen;
    return [{ field: FIELD_NAMES[id], record, value: fieldValue(FIELD_TYPES[id] ?? 'text', value, odd?.get(record)) }];
  });
  return {
    table: 'Grant',
    count: rows.length,
    columns: [
      { name: 'Field', isKey: true, value: (row) => rows[row]!.field },
      { name: 'Value', isKey: false, value: (row) => rows[row]!.value },
    ],
    recordOf: (row) => rows[row]!.record,
  };
}

function fieldValue(type: ValueType, value: string | number | null, odd: OddReading | undefined): string {
  if (odd && (value === null || odd.kind === 'time')) return canonicalUnread(odd);
  if (value === null) return '';
  return typeof value === 'string' ? canonicalString(value) : canonicalOf(type, value);
}

/** The names of a table's content columns. */
export function contentColumns({ columns }: ContentTable): ReadonlySet<string> {
  return new Set(columns.map(({ name }) => name));
}
