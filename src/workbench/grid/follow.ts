// What the book keeps in lists follows when cells move: tables, names, rules, notes, merged areas.
import { shiftSheet } from '../book/memoryCells';
import { shiftName } from '../book/memorySheets';
import { shiftArea } from '../book/shift';
import type { CellShift } from '../book/shift';
import type { GridState } from './gridState';
import { recordOf } from './gridState';
import { tellCalculator, untellCalculator } from './tableTitles';

export function followShift(state: GridState, sheetId: string, shift: CellShift): void {
  const moved = recordOf(state, sheetId).name;
  const nameOf = (id: string | null) => state.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  state.names = state.names.map((name) => shiftName(name, nameOf(name.sheetId), moved, shift));
  state.sheets = state.sheets.map((sheet) => (sheet.id === sheetId ? shiftSheet(sheet, shift) : sheet));
  const before = state.tables;
  state.tables = before.flatMap((table) => {
    const area = table.sheetId === sheetId ? shiftArea(table.area, shift) : table.area;
    return area ? [{ ...table, area }] : [];
  });
  for (const { id, name, sheetId: home } of before) {
    if (home !== sheetId) continue;
    const table = state.tables.find((other) => other.id === id);
    if (table) tellCalculator(state, table);
    else untellCalculator(state, name);
  }
}
