// The names of the contract's tables and the types of its columns. Headings in three languages live in
// `workbook/layout`; here are only the stable English names that code and findings speak of.

export const TABLE_NAMES = [
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
  'Baseline',
  'SignOff',
  'Exceptions',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** Tables that a workbook must have, with at least one record each. */
export const REQUIRED_TABLES: readonly TableName[] = ['Grant', 'Partners', 'Allocation', 'Objectives', 'Results'];

export type ColumnType = 'text' | 'key' | 'ref' | 'money' | 'date' | 'share' | 'choice' | 'number' | 'formula';
