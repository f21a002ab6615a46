// A mapping plan as the workbook takes it: the contract's names become the table's and the columns' own.
import type { SheetFacts } from '../../core/sheet/facts';
import type { Write } from '../live/write';
import type { MappingPlan } from './plan';

/** `cells` counts what is written; rows are added under the headings that stand on the sheet. */
export function asWrite({ edits, append }: MappingPlan, facts: SheetFacts): Write {
  const table = append === null ? undefined : facts.tables.get(append.table);
  if (append === null || !table) return { edits, append: null };
  const heading = (name: string) => table.columns.get(name)?.heading;
  const rows = append.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) => {
        const own = heading(name);
        return own === undefined ? [] : [[own, value]];
      }),
    ),
  );
  return { edits, append: { table: table.place.name, rows } };
}
