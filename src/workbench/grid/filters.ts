// What a person filters in the grid, kept as the book keeps criteria: by column of the filtered table or area.
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { MAX_COLUMNS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import { recordOf, tell } from './gridState';
import type { GridState } from './gridState';
import { bookArea } from './ranges';

export function followFilter(state: GridState, sheetId: string): void {
  const model = state.engine.injector.get(SheetsFilterService).getFilterModel(state.unitId, sheetId);
  if (!model) return;
  const area = bookArea(model.getRange());
  const criteria: unknown[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const chosen = model.getFilterColumn(column - 1)?.serialize().filters?.filters;
    criteria.push(chosen ? { filterOn: 'Values', values: chosen } : null);
  }
  const table = state.tables.find((other) => other.sheetId === sheetId && other.hasFilterButtons && other.hasHeader);
  if (recordOf(state, sheetId).filter) {
    state.sheets = state.sheets.map((sheet) =>
      sheet.id === sheetId ? { ...sheet, filter: { area, criteria } } : sheet,
    );
  } else if (table) {
    state.tables = state.tables.map((other) => (other === table ? { ...other, criteria: trimmed(criteria) } : other));
  }
  tell(state, { type: 'looks', source: state.source, sheetId, area: rowsOf(area) });
}

function trimmed(criteria: readonly unknown[]): readonly unknown[] {
  return criteria.every((one) => one === null) ? [] : criteria;
}

function rowsOf(area: Area): Area {
  return { ...area, firstColumn: 1, lastColumn: MAX_COLUMNS };
}
