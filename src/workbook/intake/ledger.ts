// The tables Expenditures and Shares as columns of the grant.
import { grantYearOf, type GrantPeriod } from '../../core/calendar/grantYears';
import { Funding, Type, type Ledger } from '../../core/grant/ledger';
import type { ShareLines } from '../../core/grant/shares';
import type { OpenTable } from './readTable';

/** The ledger; a table or column that is absent reads as blank. */
export function readLedger(
  table: OpenTable | undefined,
  strings: readonly string[],
  budgetLineKeys: readonly string[],
  period: GrantPeriod | null,
): Ledger {
  const count = table?.rows.length ?? 0;
  const { texts, codes, numbers } = columnsOf(table, count);
  const date = numbers('Date');
  return {
    count,
    indices: indicesTo(count),
    strings,
    key: texts('Expenditure'),
    date,
    year: yearsOf(date, period),
    partner: codes('Partner'),
    budgetLine: codes('Budget line'),
    budgetLineKeys,
    description: texts('Description'),
    supplier: texts('Supplier'),
    document: texts('Document'),
    documentDate: numbers('Document date'),
    documentTotal: numbers('Document total'),
    amount: numbers('Amount'),
    type: withDefault(codes('Type'), Type.Payment),
    funding: withDefault(codes('Funding'), Funding.Grant),
    objective: codes('Objective'),
    result: codes('Result'),
    corrects: codes('Corrects'),
    localAmount: numbers('Local amount'),
    localCurrency: texts('Local currency'),
    exchangeRate: numbers('Exchange rate'),
  };
}

/** The share rows, with those of each expenditure side by side. */
export function readShares(table: OpenTable | undefined, expenditures: number): ShareLines {
  const count = table?.rows.length ?? 0;
  const { codes, numbers } = columnsOf(table, count);
  const expenditure = codes('Expenditure');
  return {
    count,
    indices: indicesTo(count),
    expenditure,
    objective: codes('Objective'),
    result: codes('Result'),
    share: numbers('Share'),
    amount: numbers('Amount'),
    ...groupByExpenditure(expenditure, expenditures),
  };
}

function columnsOf(table: OpenTable | undefined, count: number) {
  return {
    texts: (name: string) => table?.columns.get(name)?.texts ?? new Int32Array(count).fill(-1),
    codes: (name: string) => table?.columns.get(name)?.codes ?? new Int32Array(count).fill(-1),
    numbers: (name: string) => table?.columns.get(name)?.numbers ?? new Float64Array(count).fill(NaN),
  };
}

function indicesTo(count: number): Int32Array {
  const indices = new Int32Array(count);
  for (let i = 0; i < count; i++) indices[i] = i;
  return indices;
}

function yearsOf(date: Float64Array, period: GrantPeriod | null): Int8Array {
  const years = new Int8Array(date.length).fill(-1);
  if (!period) return years;
  for (let i = 0; i < date.length; i++) {
    if (!Number.isNaN(date[i]!)) years[i] = grantYearOf(period, date[i]!);
  }
  return years;
}

function withDefault(codes: Int32Array, value: number): Int32Array {
  return codes.map((code) => (code === -1 ? value : code));
}

/** A counting sort by expenditure; rows of one expenditure keep their order. */
function groupByExpenditure(expenditure: Int32Array, expenditures: number): Pick<ShareLines, 'start' | 'order'> {
  const start = new Int32Array(expenditures + 1);
  for (const index of expenditure) if (index >= 0) start[index + 1]! += 1;
  for (let i = 0; i < expenditures; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const order = new Int32Array(start[expenditures]!);
  expenditure.forEach((index, row) => {
    if (index >= 0) order[next[index]!++] = row;
  });
  return { start, order };
}
