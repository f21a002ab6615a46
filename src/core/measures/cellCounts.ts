// How many cells of a type a workbook holds: the honest count of rules that judge cells one by one. Judges nothing, and
// counts text columns nowhere.
import type { Grant, GrantFields } from '../grant/grant';
import type { OddReading, SheetFacts } from '../sheet/facts';
import type { ColumnType } from '../sheet/tables';

type NumberType = ColumnType & ('money' | 'date' | 'number');

/** The fields of the table Grant that are counted with a type. Its column Value is a column of texts. */
const FIELDS_OF: Readonly<Record<NumberType, readonly (keyof GrantFields)[]>> = {
  money: ['award'],
  date: ['startDate', 'endDate', 'reportingDate'],
  number: ['closingDays', 'minimumCofinancingShare', 'burnLow', 'burnHigh'],
};

interface Cells {
  readonly grant: Grant;
  readonly facts: SheetFacts;
}

/** Cells of a type that read as their column asks, the fields of the table Grant included. */
export function countReadable({ grant, facts }: Cells, type: NumberType): number {
  let count = FIELDS_OF[type].filter((field) => grant.fields[field].value !== null).length;
  for (const table of facts.tables.values()) {
    for (const { type: columnType, numbers } of table.columns.values()) {
      if (columnType !== type || !numbers) continue;
      for (let i = 0; i < numbers.length; i++) if (!Number.isNaN(numbers[i]!)) count++;
    }
  }
  return count;
}

/** Cells of a type that hold anything, readable or not. */
export function countFilled(cells: Cells, type: NumberType): number {
  const unread = (odd: OddReading) => odd.type === type && odd.kind !== 'blank' && odd.kind !== 'time';
  return countReadable(cells, type) + cells.facts.odd.filter(unread).length;
}

/** Cells that must hold an amount: one a record in each required column of money, and the award. */
export function countRequiredAmounts({ grant, facts }: Cells): number {
  let count = grant.fields.award.record === null ? 0 : 1;
  for (const table of facts.tables.values()) {
    for (const { type, required } of table.columns.values()) {
      if (type === 'money' && required) count += table.rows.length;
    }
  }
  return count;
}

/** Cells of choice columns that hold something, or must. */
export function countChoices(facts: SheetFacts): number {
  let count = 0;
  for (const table of facts.tables.values()) {
    for (const { codes, type, required } of table.columns.values()) {
      if (type !== 'choice' || !codes) continue;
      for (let i = 0; i < codes.length; i++) if (required || codes[i] !== -1) count++;
    }
  }
  return count;
}
