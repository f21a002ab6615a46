// What a cell of a snapshot holds now, as an edit must expect it: raw, never trimmed. Formulas are told apart, as no edit of
// ours replaces one.
import type { CellValue } from '../../core/sheet/cellEdit';
import type { CellRef } from '../../core/sheet/cellRef';
import { ERROR_CODES, Kind } from '../cells';
import type { WorkbookSnapshot } from '../snapshot';

export interface CellReader {
  /** The value as it stands (a formula's result); null where the cell is blank or its sheet is not there. */
  valueAt(at: CellRef): CellValue;
  isFormula(at: CellRef): boolean;
}

/** Reads the cells of a snapshot by their address. */
export function cellReader({ sheets, strings }: WorkbookSnapshot): CellReader {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cellsAt = ({ sheet, column }: CellRef) => byName.get(sheet)?.columns[column];
  return {
    valueAt(at) {
      const cells = cellsAt(at);
      if (!cells) return null;
      const value = cells.value(at.row);
      switch (cells.kind(at.row)) {
        case Kind.Text:
          return strings[value]!;
        case Kind.Number:
        case Kind.Date:
          return value;
        case Kind.Boolean:
          return value === 1;
        case Kind.Error:
          return ERROR_CODES[value]!;
        default:
          return null;
      }
    },
    isFormula: (at) => (cellsAt(at)?.formula(at.row) ?? -1) >= 0,
  };
}
