// Merged cells from a table's headings to its totals row: only the first of them holds a value. A band of merged cells above the
// headings is decoration and harms nothing.
import { areasMeet, areaText, type Area } from '../../core/sheet/cellRef';
import type { SheetFacts, TableFacts } from '../../core/sheet/facts';
import { sheetOf } from '../../core/sheet/hidden';
import { headingOf, plainCell } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule } from '../rule';

function areaOf({ place, headerRow, lastRow, totalsRow }: TableFacts): Area {
  return { ...place.area, firstRow: headerRow, lastRow: Math.max(lastRow, totalsRow ?? 0) };
}

function mergedIn(table: TableFacts, facts: SheetFacts): readonly Area[] {
  const merged = sheetOf(facts, table)?.merged;
  return merged?.known ? merged.value.filter((area) => areasMeet(area, areaOf(table))) : [];
}

export const noMergedCellsInTables = defineRule<TableFacts>({
  id: 'no-merged-cells-in-tables',
  severity: 'warning',
  title: 'Tables hold no merged cells',
  why: 'Only the first of the merged cells has a value; the rows beside it look filled and count as blank.',
  basis: 'spreadsheet practice',
  needs: [{ need: 'told', fact: 'merged' }],
  facts: { area: 'cell' },
  subjects: ({ facts }) => [...facts.tables.values()],
  check: (table, { facts }) =>
    mergedIn(table, facts).map((area) => ({
      facts: { area: areaText(area) },
      at: { ...plainCell(table.sheet, area.firstRow, area.firstColumn), table: table.table },
    })),
  at: (table, { facts }) => headingOf(facts, table.table, ''),
  group: '{count, plural, one {# merged cell stands in a table} other {# merged cells stand in tables}}',
  say: 'The cells {area} are merged in the middle of a table.',
  fix: 'Unmerge {area} and enter the value in every row it is meant for.',
  examples: {
    holds: example({}),
    breaks: { workbook: example({ sheets: { Allocation: { merged: ['A2:A3'] } } }), at: 'Allocation!A2' },
  },
});
