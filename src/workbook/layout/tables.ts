// The tables of the contract with their columns. Where a table stands is nobody's business here: people move them.
import { TABLE_NAMES } from '../../core/sheet/tables';
import type { TableName } from '../../core/sheet/tables';
import { choiceColumn, column, reference, series } from './columns';
import type { ColumnLayout } from './columns';
import type { Words } from './fold';
import { SHEETS } from './sheets';
import type { SheetName } from './sheets';

export interface TableLayout {
  readonly table: TableName;
  readonly sheet: Words;
  readonly sheetName: SheetName;
  /** The columns that name a record in messages. */
  readonly key: readonly string[];
  /** A table without required columns is found by its own name only. */
  readonly columns: readonly ColumnLayout[];
}

const PARTNER = reference('Partner', 'Partners', true);
const BUDGET_LINE = reference('Budget line', 'BudgetLines', true);
const OBJECTIVE = reference('Objective', 'Objectives', true);
const RESULT = reference('Result', 'Results', true);
const ALLOCATED = [PARTNER, BUDGET_LINE, series('money*', 'Year'), column('formula', 'Total')];

const EXPENDITURES: readonly ColumnLayout[] = [
  column('key*', 'Expenditure'),
  column('date*', 'Date'),
  PARTNER,
  reference('Budget line', 'BudgetLines', false),
  column('text*', 'Description'),
  column('text', 'Supplier'),
  column('text', 'Document'),
  column('date', 'Document date'),
  column('money', 'Document total'),
  column('money*', 'Amount'),
  choiceColumn('Type', 'type'),
  choiceColumn('Funding', 'funding'),
  reference('Objective', 'Objectives', false),
  reference('Result', 'Results', false),
  reference('Corrects', 'Expenditures', false),
  column('number', 'Local amount'),
  column('text', 'Local currency'),
  column('number', 'Exchange rate'),
];

const REVISIONS: readonly ColumnLayout[] = [
  column('text*', 'Revision'),
  column('date*', 'Date'),
  choiceColumn('Kind', 'kind', true),
  column('text', 'Approved by'),
  PARTNER,
  BUDGET_LINE,
  column('number*', 'Year'),
  column('money*', 'Change'),
  column('text*', 'Reason'),
];

const SIGN_OFF: readonly ColumnLayout[] = [
  choiceColumn('Role', 'signRole'),
  column('text', 'Name'),
  column('date', 'Date'),
  choiceColumn('Decision', 'decision'),
  choiceColumn('Scope', 'scope'),
  column('date', 'Period to'),
  column('text', 'Fingerprint'),
  column('text', 'Rules'),
  column('number', 'Open findings'),
  column('text', 'Comment'),
];

const INDICATORS: readonly ColumnLayout[] = [
  column('key*', 'Indicator'),
  RESULT,
  column('text*', 'Text'),
  choiceColumn('Measure', 'measure'),
  column('text', 'Unit'),
  column('number', 'Baseline'),
  series('number', 'Target'),
  series('number', 'Actual'),
];

const TABLES: Readonly<Record<TableName, Omit<TableLayout, 'table' | 'sheet'>>> = {
  Grant: layout('grant', ['Field'], [column('key*', 'Field'), column('text*', 'Value'), column('text', 'Note')]),
  BudgetLines: layout('grant', ['Budget line'], [column('key*', 'Budget line'), column('text', 'Text')]),
  Partners: layout(
    'partners',
    ['Partner'],
    [
      column('key*', 'Partner'),
      column('text*', 'Name'),
      choiceColumn('Role', 'role'),
      column('text', 'Country'),
      column('text', 'Notes'),
    ],
  ),
  Allocation: layout('allocation', ['Partner', 'Budget line'], ALLOCATED),
  Objectives: layout('framework', ['Objective'], [column('key*', 'Objective'), column('text*', 'Text')]),
  Results: layout(
    'framework',
    ['Result'],
    [column('key*', 'Result'), column('text*', 'Text'), choiceColumn('Level', 'level')],
  ),
  Links: layout('framework', ['Objective', 'Result'], [OBJECTIVE, RESULT]),
  Expenditures: layout('expenditures', ['Expenditure'], EXPENDITURES),
  Shares: layout(
    'shares',
    ['Expenditure', 'Objective', 'Result'],
    [
      reference('Expenditure', 'Expenditures', true),
      OBJECTIVE,
      RESULT,
      column('share*', 'Share'),
      column('money', 'Amount'),
    ],
  ),
  Cofinancing: layout(
    'cofinancing',
    ['Partner', 'Funding'],
    [PARTNER, choiceColumn('Funding', 'pledge', true), series('money', 'Year'), column('formula', 'Total')],
  ),
  Indicators: layout('indicators', ['Indicator'], INDICATORS),
  Revisions: layout('revisions', ['Revision', 'Partner', 'Budget line', 'Year'], REVISIONS),
  Baseline: layout(
    'signOff',
    ['Partner', 'Budget line'],
    [...ALLOCATED, column('date*', 'Approved on'), column('text*', 'Approved by')],
  ),
  SignOff: layout('signOff', ['Role', 'Name', 'Date'], SIGN_OFF),
  Exceptions: layout(
    'signOff',
    ['Finding'],
    [
      column('text', 'Finding'),
      column('text', 'Rule'),
      column('text', 'Reason'),
      column('text', 'By'),
      column('date', 'Date'),
      column('text', 'Values'),
    ],
  ),
};

function layout(sheetName: SheetName, key: readonly string[], columns: readonly ColumnLayout[]) {
  return { sheetName, key, columns };
}

/** Every table of the contract, in its order. */
export const LAYOUT: ReadonlyMap<TableName, TableLayout> = new Map(
  TABLE_NAMES.map((table) => [table, { table, sheet: SHEETS[TABLES[table].sheetName], ...TABLES[table] }]),
);
