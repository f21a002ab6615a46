// Tables as the engine's calculator knows them. It is told of nothing but name, place and headings: the engine's own tables
// lose headings when they are renamed, put new columns in the wrong place and cannot have totals, so none is made. After every
// change what the calculator remembers of formulas over the table is dropped: else they keep the old place, silently.
import {
  IFunctionService,
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { BookTable } from '../book/book';
import { valueIn } from './contents';
import type { GridState } from './gridState';
import { sheetIn } from './gridState';
import { gridRange } from './ranges';

/** Tells the calculator where a table stands; its totals row is left out. */
export function tellCalculator(state: GridState, table: BookTable): void {
  const { name: tableName, sheetId, area, hasTotals } = table;
  const range = gridRange({ ...area, lastRow: area.lastRow - (hasTotals ? 1 : 0) });
  const titleMap = new Map(headingsOf(state, table).map((heading, index) => [heading, index]));
  state.engine.run(SetSuperTableMutation.id, {
    unitId: state.unitId,
    subUnitId: sheetId,
    tableName,
    reference: { sheetId, range, titleMap },
  });
  forgetFormulas(state);
}

export function untellCalculator(state: GridState, tableName: string): void {
  state.engine.run(RemoveSuperTableMutation.id, { unitId: state.unitId, tableName });
  forgetFormulas(state);
}

/** The headings that the calculator was told last; undefined for a table that it does not know. */
export function toldHeadings({ engine, unitId }: GridState, { name }: BookTable): readonly string[] | undefined {
  const told = engine.injector.get(ISuperTableService).getTable(unitId, name);
  return told ? [...told.titleMap.keys()] : undefined;
}

/** Makes the calculator read every formula over tables and names anew. */
export function forgetFormulas(state: GridState): void {
  const words = [...state.tables.map(({ name }) => name), ...state.names.map(({ name }) => name)];
  state.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...words);
}

/** The texts of a table's heading row, or `Column1` and so on where it has none. */
export function headingsOf(state: GridState, { sheetId, area, hasHeader }: BookTable): string[] {
  const cells = sheetIn(state, sheetId).getCellMatrix();
  const headings: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = hasHeader ? valueIn(cells.getValue(area.firstRow - 1, column - 1)) : null;
    headings.push(value === null ? `Column${headings.length + 1}` : headingText(value));
  }
  return headings;
}

function headingText(value: NonNullable<ReturnType<typeof valueIn>>): string {
  return typeof value === 'object' ? value.error : String(value);
}
