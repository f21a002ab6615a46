// A table's column is renamed by typing over its heading: formulas that name the column follow, as in Excel. A heading left
// blank gets a name.
import type { Area } from '../../core/sheet/cellRef';
import { areasMeet } from '../../core/sheet/cellRef';
import type { BookTable } from '../book/book';
import { mapFormulas } from './formulas';
import { doOwn } from './gridState';
import type { GridState } from './gridState';
import { putCells } from './put';
import { withHeading } from './rowReferences';
import { headingsOf, tellCalculator, toldHeadings } from './tableTitles';

const SETTLED_MS = 500;

/** Looks at the heading rows that an edited area touches. */
export function followHeadings(state: GridState, sheetId: string, area: Area): void {
  for (const table of state.tables) {
    if (table.sheetId !== sheetId || !table.hasHeader) continue;
    if (areasMeet(area, { ...table.area, lastRow: table.area.firstRow })) followTable(state, table);
  }
}

function followTable(state: GridState, table: BookTable): void {
  const before = toldHeadings(state, table) ?? [];
  const after = headingsOf(state, table);
  const renamed = after.flatMap((heading, index) => {
    const old = before[index];
    return old !== undefined && old !== heading ? [[old, heading] as const] : [];
  });
  doOwn(state, true, () => {
    nameBlankHeadings(state, table, after);
    if (renamed.length === 0) return;
    tellCalculator(state, table);
    mapFormulas(state, (formula) =>
      renamed.reduce((text, [old, heading]) => withHeading(text, table.name, old, heading), formula),
    );
  });
  if (renamed.length > 0) calculateSoon(state);
}

/** A calculation that was running when the column got its name has looked for it in vain: another one follows. */
function calculateSoon(state: GridState): void {
  const timer = setTimeout(() => {
    if (state.mode !== 'manual') state.engine.api.getFormula().executeCalculation();
  }, SETTLED_MS);
  state.engine.keep({ dispose: () => clearTimeout(timer) });
}

function nameBlankHeadings(state: GridState, { sheetId, area }: BookTable, headings: readonly string[]): void {
  const cells = state.workbook.getSheetBySheetId(sheetId)!.getCellMatrix();
  headings.forEach((heading, index) => {
    const column = area.firstColumn - 1 + index;
    const isBlank = (cells.getValue(area.firstRow - 1, column)?.v ?? null) === null;
    if (isBlank) putCells(state, sheetId, { [area.firstRow - 1]: { [column]: { v: heading, t: 1 } } });
  });
}
