// Days of a workbook, wherever they stand: in date columns and in the fields of the table Grant.
import type { Day } from '../calendar/day';
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import type { TableName } from '../sheet/tables';

export interface DayCell {
  readonly table: TableName;
  readonly column: string;
  readonly record: number;
  readonly day: Day;
}

/** The readable days that pass a test, in the order of tables, columns and rows. */
export function findDays(
  { grant, facts }: { readonly grant: Grant; readonly facts: SheetFacts },
  isWanted: (day: Day) => boolean,
): DayCell[] {
  const { startDate, endDate, reportingDate } = grant.fields;
  const found: DayCell[] = [];
  for (const { value, record } of [startDate, endDate, reportingDate]) {
    if (value === null || record === null || !isWanted(value)) continue;
    found.push({ table: 'Grant', column: 'Value', record, day: value });
  }
  for (const { table, columns } of facts.tables.values()) {
    for (const { name, type, numbers } of columns.values()) {
      if (type !== 'date' || !numbers) continue;
      for (let record = 0; record < numbers.length; record++) {
        const day = numbers[record]!;
        if (!Number.isNaN(day) && isWanted(day)) found.push({ table, column: name, record, day });
      }
    }
  }
  return found;
}
