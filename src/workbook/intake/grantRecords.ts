// The small tables as records of the grant.
import type {
  AllocationRow,
  CofinancingRow,
  ExpectedResult,
  Grant,
  Indicator,
  Link,
  Named,
  Partner,
} from '../../core/grant/grant';
import type { TableName } from '../../core/sheet/tables';
import { readDecisions, type Decisions } from './decisions';
import type { OpenTable } from './readTable';
import type { TextPool } from './pool';
import { readerOf, type Reader } from './recordReader';

type SmallTables = Pick<
  Grant,
  'partners' | 'budgetLines' | 'objectives' | 'results' | 'links' | 'allocation' | 'cofinancing' | 'indicators'
> &
  Decisions;

/** The records of all small tables; empty where a table is absent. `years` bounds the yearly amounts. */
export function readRecords(tables: ReadonlyMap<TableName, OpenTable>, pool: TextPool, years: number): SmallTables {
  const records = <T>(name: TableName, make: (record: number, read: Reader) => T): T[] => {
    const table = tables.get(name);
    if (!table) return [];
    const read = readerOf(table, pool);
    return Array.from(table.rows, (_, record) => make(record, read));
  };
  return {
    partners: records('Partners', readPartner),
    budgetLines: records('BudgetLines', (record, read) => readNamed(record, read, 'Budget line')),
    objectives: records('Objectives', (record, read) => readNamed(record, read, 'Objective')),
    results: records('Results', readResult),
    links: records('Links', readLink),
    allocation: records('Allocation', (record, read) => readAllocation(record, read, years)),
    cofinancing: records('Cofinancing', (record, read) => readCofinancing(record, read, years)),
    indicators: records('Indicators', readIndicator),
    ...readDecisions(records, (record, read) => readAllocation(record, read, years)),
  };
}

function readPartner(record: number, read: Reader): Partner {
  return {
    record,
    key: read.text('Partner', record),
    name: read.text('Name', record),
    role: read.choice('Role', 'role', record),
    country: read.text('Country', record),
  };
}

function readNamed(record: number, read: Reader, key: string): Named {
  return { record, key: read.text(key, record), text: read.text('Text', record) };
}

function readResult(record: number, read: Reader): ExpectedResult {
  return { ...readNamed(record, read, 'Result'), level: read.choice('Level', 'level', record) };
}

function readLink(record: number, read: Reader): Link {
  return { record, objective: read.code('Objective', record), result: read.code('Result', record) };
}

function readAllocation(record: number, read: Reader, years: number): AllocationRow {
  return {
    record,
    partner: read.code('Partner', record),
    budgetLine: read.code('Budget line', record),
    years: readYears(record, read, years),
    total: read.number('Total', record),
  };
}

function readCofinancing(record: number, read: Reader, years: number): CofinancingRow {
  return {
    record,
    partner: read.code('Partner', record),
    funding: read.choice('Funding', 'pledge', record),
    years: readYears(record, read, years),
  };
}

/** Blank years count as 0 in sums; cells that can't be read stay NaN and stand in the facts. */
function readYears(record: number, read: Reader, years: number): number[] {
  return Array.from({ length: years }, (_, y) => read.number(`Year ${y + 1}`, record));
}

function readIndicator(record: number, read: Reader): Indicator {
  const series = (name: string) =>
    Array.from({ length: read.seriesLength(name) }, (_, k) => read.measured(`${name} ${k + 1}`, record));
  return {
    record,
    key: read.text('Indicator', record),
    result: read.code('Result', record),
    measure: read.choice('Measure', 'measure', record),
    baseline: read.measured('Baseline', record),
    targets: series('Target'),
    actuals: series('Actual'),
  };
}
