// From a snapshot to the grant and the facts about its sheets. Finds tables, reads their cells, resolves references.
// No findings: what does not read as it should is listed in the facts, and rules judge.
import { grantPeriod } from '../../core/calendar/grantYears';
import type { Grant, GrantFields } from '../../core/grant/grant';
import type { SheetFacts } from '../../core/sheet/facts';
import type { TableName } from '../../core/sheet/tables';
import { Kind } from '../cells';
import type { WorkbookSnapshot } from '../snapshot';
import { resolveBudgetLines } from './budgetLines';
import { readSeal } from './decisions';
import { findErrorCells } from './errorCells';
import { findExternalReferences } from './externalReferences';
import { findFields, findRepeatedFields, readCurrency, readFields } from './grantFields';
import { readRecords } from './grantRecords';
import { readLedger, readShares } from './ledger';
import { locateTables, type Location } from './locate';
import { Oddities } from './oddities';
import { textPool, type TextPool } from './pool';
import { readTable, type OpenTable, type ReadContext } from './readTable';
import { resolveReferences } from './references';
import { stateOf } from './sheetStates';
import { findStrays } from './strays';

export interface Intake {
  readonly grant: Grant;
  readonly facts: SheetFacts;
}

/** The most grant years that a workbook may have. */
const MAX_YEARS = 10;
const MOST_CLOSING_DAYS = 36_525;

/** Reads the grant out of a workbook, whatever state it is in. Never throws for what stands in cells. */
export function readGrant(snapshot: WorkbookSnapshot): Intake {
  const pool = textPool(snapshot);
  const oddities = new Oddities();
  const location = locateTables(snapshot);
  const base = { snapshot, pool, oddities };
  const grantTable = location.located.get('Grant');
  const fieldsTable = grantTable && readTable(grantTable, { ...base, exponent: 2, currency: 'USD' });
  const fieldRows = findFields(fieldsTable, pool.strings);
  const { currency, exponent } = readCurrency(fieldsTable, fieldRows, pool.strings);
  const context: ReadContext = { ...base, exponent, currency };
  const tables = new Map<TableName, OpenTable>();
  for (const [name, located] of location.located) {
    tables.set(name, name === 'Grant' ? fieldsTable! : readTable(located, context));
  }
  const fields = readFields(fieldsTable, fieldRows, context);
  const unknownReferences = resolveReferences(tables, pool);
  const seal = readSeal(snapshot);
  const grant = buildGrant(tables, fields, { currency, exponent }, seal, pool);
  const sheetFacts = readFacts(snapshot, location, tables, pool);
  return {
    grant,
    facts: {
      ...sheetFacts,
      odd: oddities.list,
      unknownReferences,
      repeatedFields: findRepeatedFields(fieldsTable, pool.strings),
    },
  };
}

function buildGrant(
  tables: ReadonlyMap<TableName, OpenTable>,
  fields: GrantFields,
  money: { currency: string; exponent: number },
  seal: Grant['seal'],
  pool: TextPool,
): Grant {
  const lines = resolveBudgetLines(tables, pool);
  const years = yearsOf(fields, tables.get('Allocation'));
  const start = fields.startDate.value;
  const hasPeriod = start !== null && isYearCount(fields.years.value);
  const isInOrder = start === null || fields.endDate.value === null || fields.endDate.value >= start;
  const period = hasPeriod && isInOrder ? grantPeriod(start, years, fields.endDate.value, closingDaysOf(fields)) : null;
  const expenditures = readLedger(tables.get('Expenditures'), pool.strings, lines, period);
  return {
    fields,
    ...money,
    period,
    years,
    ...readRecords(tables, pool, years),
    seal,
    expenditures,
    shares: readShares(tables.get('Shares'), expenditures.count),
  };
}

/** The field Years where it is a whole number from 1 to 10, else the number of year columns. */
function yearsOf({ years }: GrantFields, allocation: OpenTable | undefined): number {
  if (isYearCount(years.value)) return years.value;
  let columns = 0;
  while (columns < MAX_YEARS && allocation?.columns.has(`Year ${columns + 1}`)) columns++;
  return columns;
}

/** Whole days from 0 to a century; a period cannot close before it ends. */
function closingDaysOf({ closingDays }: GrantFields): number {
  return Math.min(Math.max(Math.floor(closingDays.value ?? 0), 0), MOST_CLOSING_DAYS);
}

function isYearCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= MAX_YEARS;
}

function readFacts(
  snapshot: WorkbookSnapshot,
  { located, rivals }: Location,
  tables: ReadonlyMap<TableName, OpenTable>,
  pool: TextPool,
): Omit<SheetFacts, 'odd' | 'unknownReferences' | 'repeatedFields'> {
  const all = [...located.values()];
  const { calculation, date1904, externalLinks } = snapshot;
  return {
    isTemplate: tables.has('Grant') || tables.has('Allocation') || tables.size > 1,
    seemsToBe: { sheets: snapshot.sheets.map(({ name }) => name), headings: firstTexts(snapshot) },
    strings: pool.strings,
    tables,
    rivals,
    strays: [...located].flatMap(([name, place]) => findStrays(snapshot, place, tables.get(name)!, all)),
    sheets: snapshot.sheets.map(stateOf),
    errors: findErrorCells(snapshot, [...tables.values()]),
    externalLinks,
    externalReferences: findExternalReferences(snapshot),
    calculation,
    date1904,
  };
}

const TEXTS_SHOWN = 8;

/** The first texts of the first sheet that has any, to tell people what their workbook seems to be. */
function firstTexts({ sheets, strings }: WorkbookSnapshot): string[] {
  for (const { columns, lastRow } of sheets) {
    for (let row = 1; row <= Math.min(lastRow, 50); row++) {
      const cells = columns.filter((column) => column?.kind(row) === Kind.Text);
      if (cells.length > 1) return cells.slice(0, TEXTS_SHOWN).map((column) => strings[column!.value(row)]!);
    }
  }
  return [];
}
