// A table takes in what a person types right below or beside it, as Excel does; formulas of its columns, looks and rules go on
// into the new rows. The add-in's own writing does not grow a table here: that is the host's business.
import type { Area } from '../../core/sheet/cellRef';
import { areasMeet } from '../../core/sheet/cellRef';
import type { BookTable } from '../book/book';
import { copiedFormula } from '../book/formulaText';
import { doOwn, recordOf, sheetIn, tell } from './gridState';
import type { GridState } from './gridState';
import { followHeadings } from './headings';
import { gridLook } from './looks';
import { showFilter, showRules } from './mirrors';
import { putCells } from './put';
import type { Matrix } from './put';
import { contentAt, styleAt } from './reader';
import { tellCalculator } from './tableTitles';

export function growTables(state: GridState, sheetId: string, edited: Area): void {
  for (const table of state.tables.filter((other) => other.sheetId === sheetId)) {
    const area = grownArea(state, table, edited);
    if (area) doOwn(state, true, () => grow(state, table, area));
  }
}

function grownArea(state: GridState, table: BookTable, edited: Area): Area | undefined {
  const { area, hasTotals } = table;
  const isBelow =
    !hasTotals && edited.firstRow === area.lastRow + 1 && areasMeet(edited, { ...area, lastRow: edited.lastRow });
  const isBeside =
    edited.firstColumn === area.lastColumn + 1 && areasMeet(edited, { ...area, lastColumn: edited.lastColumn });
  if ((!isBelow && !isBeside) || isBlank(state, table.sheetId, edited)) return undefined;
  const grown = isBelow ? { ...area, lastRow: edited.lastRow } : { ...area, lastColumn: edited.lastColumn };
  const isFree = state.tables.every(
    (other) => other === table || other.sheetId !== table.sheetId || !areasMeet(other.area, grown),
  );
  return isFree ? grown : undefined;
}

function isBlank(state: GridState, sheetId: string, { firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (contentAt(state, sheetId, row, column).value !== null) return false;
    }
  }
  return true;
}

function grow(state: GridState, table: BookTable, area: Area): void {
  state.tables = state.tables.map((other) => (other === table ? { ...table, area } : other));
  const grown = state.tables.find(({ id }) => id === table.id)!;
  tellCalculator(state, grown);
  if (area.lastRow > table.area.lastRow) {
    continueColumns(state, table, area.lastRow);
    continueRules(state, table, area.lastRow);
  } else followHeadings(state, table.sheetId, { ...area, lastRow: area.firstRow });
  showFilter(state, table.sheetId);
}

/** Looks of the last row go on; its formulas go on where nothing was typed. */
function continueColumns(state: GridState, { sheetId, area }: BookTable, lastRow: number): void {
  const sheet = sheetIn(state, sheetId);
  const matrix: Matrix = {};
  for (let row = area.lastRow + 1; row <= lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const { formula } = contentAt(state, sheetId, area.lastRow, column);
      const isFree = contentAt(state, sheetId, row, column).value === null;
      const look = gridLook(styleAt(state, sheet, area.lastRow - 1, column - 1), 'all');
      const continued = formula !== undefined && isFree;
      const content = continued ? { f: `=${copiedFormula(formula, row - area.lastRow, 0)}` } : {};
      (matrix[row - 1] ??= {})[column - 1] = { ...look, ...content };
    }
  }
  putCells(state, sheetId, matrix);
  const added = { ...area, firstRow: area.lastRow + 1, lastRow };
  tell(state, { type: 'looks', source: state.source, sheetId, area: added });
}

/** Rules that reach to the table's last row reach to its new one. */
function continueRules(state: GridState, { sheetId, area }: BookTable, lastRow: number): void {
  const grown = (other: Area) =>
    other.lastRow === area.lastRow && areasMeet(other, area) ? { ...other, lastRow } : other;
  const record = recordOf(state, sheetId);
  const sheet = {
    ...record,
    validations: record.validations.map((rule) => ({ ...rule, areas: rule.areas.map(grown) })),
    marks: record.marks.map((mark) => ({ ...mark, area: grown(mark.area) })),
  };
  state.sheets = state.sheets.map((other) => (other.id === sheetId ? sheet : other));
  showRules(state, sheetId);
}
