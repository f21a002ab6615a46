// Small workbooks as data, for the examples that document a rule and test it. How they become a snapshot is the
// business of the tests. Each table stands on a sheet of its own name, headings in row 1, records from row 2 on,
// columns in the contract's order; only columns used by some row (and required ones) are there.
import { dayOfIso } from '../core/calendar/day';
import type { TableName } from '../core/sheet/tables';

export type ExampleCell = string | number | boolean | null | DayCell | FormulaCell | ErrorValue;

/** A day shown as a date. */
export interface DayCell {
  readonly day: number;
}

/** A formula with its cached result; without `result` there is none. */
export interface FormulaCell {
  readonly formula: string;
  readonly result?: string | number | { readonly error: string };
}

export interface ErrorValue {
  readonly error: string;
}

export type ExampleRow = Readonly<Record<string, ExampleCell>>;

export interface Example {
  /** Fields of the table Grant, in this order from row 2. */
  readonly grant: ExampleRow;
  readonly tables: Readonly<Partial<Record<TableName, readonly ExampleRow[]>>>;
  /** Totals rows by table. */
  readonly totals: Readonly<Partial<Record<TableName, ExampleRow>>>;
  /** Headings written instead of the contract's, by table and column. */
  readonly headings: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
  /** Any cells besides the tables, by sheet and address. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, ExampleCell>>>>;
  /** Facts about sheets, by the sheet's name. Areas in A1 notation, rows and columns as `first:last`. */
  readonly sheets: Readonly<Record<string, SheetChanges>>;
  readonly calculation: 'auto' | 'manual';
  readonly externalLinks: readonly string[];
  /** ISO 8601. */
  readonly today: string;
}

export interface SheetChanges {
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
  readonly activeFilters?: readonly string[];
}

/** The cell of a day. Throws where the text is no ISO date: examples are written by us. */
export function date(iso: string): DayCell {
  const day = dayOfIso(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a date`);
  return { day };
}

const SOUND: Example = {
  grant: {
    Title: 'Safe water',
    Currency: 'USD',
    Award: 1000,
    'Start date': date('2025-01-01'),
    Years: 2,
    'Template version': 1,
    Profile: 'blank',
  },
  tables: {
    BudgetLines: [
      { 'Budget line': 'Develop', Text: 'Develop the work programme' },
      { 'Budget line': 'Manage', Text: 'Manage the work programme' },
    ],
    Partners: [
      { Partner: 'Ceiba', Name: 'Fundación Ceiba', Role: 'Implementing' },
      { Partner: 'Sauce', Name: 'Instituto del Sauce', Role: 'Implementing' },
    ],
    Allocation: [
      { Partner: 'Ceiba', 'Budget line': 'Develop', 'Year 1': 300, 'Year 2': 200, Total: 500 },
      { Partner: 'Sauce', 'Budget line': 'Manage', 'Year 1': 250, 'Year 2': 250, Total: 500 },
    ],
    Objectives: [
      { Objective: 'O1', Text: 'Scale up' },
      { Objective: 'O2', Text: 'Engage stakeholders' },
    ],
    Results: [
      { Result: 'R1', Text: 'Partners work together', Level: 'Outcome' },
      { Result: 'R2', Text: 'Proposals are prepared', Level: 'Output' },
    ],
    Expenditures: [
      spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 240, 'O1', 'R1'),
      spent('E-2', '2025-06-20', 'Sauce', 'Manage', 200, 'O2', 'R2'),
      spent('E-3', '2026-02-05', 'Ceiba', 'Develop', 150, 'O1', 'R2'),
      spent('E-4', '2026-04-15', 'Sauce', 'Manage', 180, 'O2', 'R1'),
    ],
  },
  totals: {},
  headings: {},
  cells: {},
  sheets: {},
  calculation: 'auto',
  externalLinks: [],
  today: '2026-11-23',
};

/** An expenditure of the examples: Grant-funded, a payment, mapped to one pair. */
export function spent(
  key: string,
  iso: string,
  partner: string,
  line: string,
  amount: ExampleCell,
  objective: string | null,
  result: string | null,
): ExampleRow {
  return {
    Expenditure: key,
    Date: date(iso),
    Partner: partner,
    'Budget line': line,
    Description: `Work ${key}`,
    Amount: amount,
    Objective: objective,
    Result: result,
  };
}

/** The smallest sound workbook of two partners, two years and four expenditures, and nothing else. */
export const sound: Example = SOUND;

/**
 * The sound workbook with changes. Tables, totals, headings, cells and sheets replace those of the same name; fields of
 * `grant` are merged, in the order of the sound ones, new ones last.
 */
export function example(changes: Partial<Example>): Example {
  return {
    ...SOUND,
    ...changes,
    grant: { ...SOUND.grant, ...changes.grant },
    tables: { ...SOUND.tables, ...changes.tables },
  };
}

/** The rows of a table of the sound workbook, with changes to some of them by index. */
export function rowsOf(table: TableName, changes: Readonly<Record<number, ExampleRow>> = {}): ExampleRow[] {
  return (SOUND.tables[table] ?? []).map((row, index) => ({ ...row, ...changes[index] }));
}
