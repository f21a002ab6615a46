// Which columns a rule reads, written down while it runs: the grant, the facts and the measures that it is given note every column
// that is asked for. Keys and descriptions that only name a row in a message are left out.
import { FIELD_NAMES } from '../../src/core/grant/fieldNames';
import { EVERY_COLUMN } from '../../src/app/explain/readColumns';
import type { Grant } from '../../src/core/grant/grant';
import { measureAllocation } from '../../src/core/measures/allocation';
import { measureCofinancing } from '../../src/core/measures/cofinancing';
import { measureMapping } from '../../src/core/measures/mapping';
import type { Measures } from '../../src/core/measures/measures';
import { measureSpending } from '../../src/core/measures/spending';
import type { SheetFacts } from '../../src/core/sheet/facts';
import type { Rule, RuleInput } from '../../src/rules/rule';
import { runCatalogue } from '../../src/rules/runCatalogue';

type Note = (column: string) => void;
type Names = Readonly<Record<string, string | readonly string[]>>;

const PERIOD = ['Grant.Start date', 'Grant.End date', 'Grant.Years', 'Grant.Closing days'];

const LEDGER = columns('Expenditures', {
  ...{ date: 'Date', partner: 'Partner', budgetLine: 'Budget line', supplier: 'Supplier', document: 'Document' },
  ...{
    documentDate: 'Document date',
    documentTotal: 'Document total',
    amount: 'Amount',
    type: 'Type',
    funding: 'Funding',
  },
  ...{ objective: 'Objective', result: 'Result', corrects: 'Corrects', localAmount: 'Local amount' },
  ...{ localCurrency: 'Local currency', exchangeRate: 'Exchange rate' },
});

const SHARES = columns('Shares', {
  ...{ expenditure: 'Expenditure', start: 'Expenditure', order: 'Expenditure', objective: 'Objective' },
  ...{ result: 'Result', share: 'Share', amount: 'Amount' },
});

const RECORDS: Readonly<Record<string, Names>> = {
  partners: columns('Partners', { name: 'Name', role: 'Role', country: 'Country' }),
  budgetLines: columns('BudgetLines', { text: 'Text' }),
  objectives: columns('Objectives', { text: 'Text' }),
  results: columns('Results', { text: 'Text', level: 'Level' }),
  links: columns('Links', { objective: 'Objective', result: 'Result' }),
  allocation: columns('Allocation', { partner: 'Partner', budgetLine: 'Budget line', years: 'Year', total: 'Total' }),
  cofinancing: columns('Cofinancing', { partner: 'Partner', funding: 'Funding', years: 'Year' }),
  baseline: columns('Baseline', {
    ...{ partner: 'Partner', budgetLine: 'Budget line', years: 'Year', total: 'Total' },
    ...{ approvedOn: 'Approved on', approvedBy: 'Approved by' },
  }),
  revisions: columns('Revisions', {
    ...{ revision: 'Revision', date: 'Date', kind: 'Kind', approvedBy: 'Approved by', partner: 'Partner' },
    ...{ budgetLine: 'Budget line', year: 'Year', change: 'Change' },
  }),
  signOffs: columns('SignOff', {
    ...{ role: 'Role', name: 'Name', date: 'Date', decision: 'Decision', scope: 'Scope', periodTo: 'Period to' },
    ...{ fingerprint: 'Fingerprint', rules: 'Rules', openFindings: 'Open findings' },
  }),
  exceptions: columns('Exceptions', {
    ...{ finding: 'Finding', rule: 'Rule', reason: 'Reason', by: 'By', date: 'Date', values: 'Values' },
  }),
  indicators: columns('Indicators', {
    ...{ result: 'Result', measure: 'Measure', baseline: 'Baseline', targets: 'Target', actuals: 'Actual' },
  }),
};

function columns(table: string, names: Readonly<Record<string, string>>): Names {
  return Object.fromEntries(Object.entries(names).map(([property, column]) => [property, `${table}.${column}`]));
}

/** The object, noting the columns behind the properties that are asked for; a column of values when a value is. */
function noting<T extends object>(object: T, names: Names, note: Note): T {
  return new Proxy(object, {
    get(target, property) {
      const name = typeof property === 'string' ? names[property] : undefined;
      const value: unknown = Reflect.get(target, property);
      if (name === undefined || value === undefined) return value;
      const noteAll = () => [name].flat().forEach(note);
      if (ArrayBuffer.isView(value) || isList(property)) return notingValues(value as object, noteAll);
      noteAll();
      return value;
    },
  });
}

/** Asking how many there are, or whether there are any, reads none. */
function isList(property: string | symbol): boolean {
  return property === 'formulas' || property === 'readings';
}

function notingValues<T extends object>(values: T, note: () => void): T {
  return new Proxy(values, {
    get(target, property) {
      if (property !== 'length') note();
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function notingGrant(grant: Grant, note: Note): Grant {
  const records = Object.entries(RECORDS).map(([list, names]) => {
    const rows = grant[list as 'partners'] as readonly object[];
    return [list, rows.map((row) => noting(row, names, note))] as const;
  });
  const fields = Object.fromEntries(Object.entries(FIELD_NAMES).map(([field, name]) => [field, `Grant.${name}`]));
  const copy = {
    ...grant,
    ...Object.fromEntries(records),
    fields: noting(grant.fields, fields, note),
    expenditures: noting(grant.expenditures, LEDGER, note),
    shares: noting(grant.shares, SHARES, note),
  };
  return noting(copy, { period: PERIOD, years: 'Grant.Years', seal: EVERY_COLUMN }, note);
}

function notingFacts(facts: SheetFacts, note: Note): SheetFacts {
  const tables = new Map(
    [...facts.tables].map(([table, found]) => {
      const own = [...found.columns].map(([name, column]) => {
        const full = `${table}.${name.replace(/ \d+$/, '')}`;
        const read = { texts: full, numbers: full, codes: full, formulas: full, total: full };
        return [name, noting(column, read, note)] as const;
      });
      return [table, { ...found, columns: new Map(own) }] as const;
    }),
  );
  const named = <T extends { table: string; column: string }>(cell: T, properties: readonly string[]): T => {
    const full = `${cell.table}.${cell.column.replace(/ \d+$/, '')}`;
    return noting(cell, Object.fromEntries(properties.map((property) => [property, full])), note);
  };
  const copy = {
    ...facts,
    tables,
    odd: facts.odd.map((one) => named(one, ['readings', 'text'])),
    unknownReferences: facts.unknownReferences.map((one) => named(one, ['text', 'records'])),
  };
  return noting(copy, { errors: EVERY_COLUMN, externalReferences: EVERY_COLUMN }, note);
}

/** Measures are worked out when they are first asked for, so that only their own columns are noted. */
function notingMeasures(grant: Grant, rest: Measures): Measures {
  const made = new Map<string, unknown>();
  const lazy = <T>(name: string, make: (grant: Grant) => T) => ({
    enumerable: true,
    get: () => {
      if (!made.has(name)) made.set(name, make(grant));
      return made.get(name) as T;
    },
  });
  return Object.defineProperties({ ...rest } as Measures, {
    allocation: lazy('allocation', measureAllocation),
    spending: lazy('spending', measureSpending),
    mapping: lazy('mapping', measureMapping),
    cofinancing: lazy('cofinancing', measureCofinancing),
  });
}

/**
 * Adds the columns that a rule reads in a workbook: `Table.Column` without the numbers of years, `Grant.Field`. The rule on blank
 * amounts is told of blank cells by a list, so its columns are those that must hold an amount.
 */
export function recordReads(rule: Rule, input: RuleInput, found: Set<string>): void {
  const note: Note = (column) => found.add(column);
  const grant = notingGrant(input.grant, note);
  const facts = notingFacts(input.facts, note);
  if (rule.id === 'amounts-present') requiredAmounts(input.facts).forEach(note);
  runCatalogue([rule], { ...input, grant, facts, measures: notingMeasures(grant, input.measures) });
}

function requiredAmounts({ tables }: SheetFacts): string[] {
  return [...tables].flatMap(([table, found]) =>
    [...found.columns.values()]
      .filter(({ type, required }) => type === 'money' && required)
      .map(({ name }) => `${table}.${name.replace(/ \d+$/, '')}`),
  );
}
