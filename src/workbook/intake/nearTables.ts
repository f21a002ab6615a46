// Tables that are nearly there: a row of headings of the ledger, or of a table that a workbook must have, with a required heading
// lost or renamed. They are read as far as they go, so that the missing column is told instead of the table being passed over.
import { areasMeet, type Area } from '../../core/sheet/cellRef';
import { REQUIRED_TABLES, type TableName } from '../../core/sheet/tables';
import { matchFolded } from '../layout/matchHeading';
import { LAYOUT, type TableLayout } from '../layout/tables';
import type { WorkbookSnapshot } from '../snapshot';
import { completeRun, ROWS_SEARCHED, textRuns, type HeadingRun } from './headings';

const LOOKED_FOR: ReadonlySet<TableName> = new Set([...REQUIRED_TABLES, 'Expenditures']);
const FEWEST_HEADINGS = 4;

/** The best run of headings for each of the `missing` tables that is worth reading, outside the areas already taken. */
export function findNearRuns(
  snapshot: WorkbookSnapshot,
  missing: readonly TableName[],
  taken: readonly { readonly sheet: number; readonly area: Area }[],
): HeadingRun[] {
  return missing
    .filter((table) => LOOKED_FOR.has(table) && table !== 'Grant')
    .flatMap((table) => bestRun(snapshot, LAYOUT.get(table)!, taken) ?? []);
}

function bestRun(
  snapshot: WorkbookSnapshot,
  layout: TableLayout,
  taken: readonly { readonly sheet: number; readonly area: Area }[],
): HeadingRun | undefined {
  let best: HeadingRun | undefined;
  let most = FEWEST_HEADINGS - 1;
  snapshot.sheets.forEach((sheet, index) => {
    const areas = taken.filter((one) => one.sheet === index).map(({ area }) => area);
    for (let row = 1; row <= Math.min(ROWS_SEARCHED, sheet.lastRow); row++) {
      for (const { first, last, texts } of textRuns(snapshot, sheet, row)) {
        const known = knownHeadings(layout, texts);
        const area = { firstRow: row, lastRow: row, firstColumn: first, lastColumn: last };
        if (known <= most || areas.some((other) => areasMeet(area, other))) continue;
        most = known;
        best = completeRun(snapshot, { layout, sheet: index, row, firstColumn: first, lastColumn: last }, areas);
      }
    }
  });
  return best;
}

/** How many columns of a table the headings name; 0 where they name less than half of the required ones. */
function knownHeadings(layout: TableLayout, texts: readonly string[]): number {
  const matches = texts.map((text) => matchFolded(layout, text)).filter((match) => match !== undefined);
  const required = layout.columns.filter((column) => column.required).map(({ name }) => name);
  const found = new Set(matches.filter(({ column }) => column.required).map(({ column }) => column.name));
  return found.size * 2 >= required.length ? new Set(matches.map(({ name }) => name)).size : 0;
}
