// The active cell as the formula bar shows it.
import { a1 } from '../../../core/sheet/cellRef';
import type { Book } from '../../book/book';
import type { CellState } from './state';

export function activeCell(book: Book): CellState {
  const { sheetId, area } = book.selection();
  const { firstRow: row, firstColumn: column } = area;
  const cells = book.cells(sheetId);
  const formula = cells.formula(row, column);
  const value = cells.value(row, column);
  const text = value !== null && typeof value === 'object' ? value.error : shown(value);
  return { address: a1(row, column), content: formula === undefined ? text : `=${formula}` };
}

function shown(value: string | number | boolean | null): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}
