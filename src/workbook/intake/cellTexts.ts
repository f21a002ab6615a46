// A cell as a person reads it, for messages and for columns of text.
import { isoOf } from '../../core/calendar/day';
import { ERROR_CODES, Kind, type ColumnCells } from '../cells';

/** The text that stands in a cell; numbers as their shortest decimal text, days as ISO 8601, '' where blank. */
export function cellText(cells: ColumnCells, row: number, strings: readonly string[]): string {
  const value = cells.value(row);
  switch (cells.kind(row)) {
    case Kind.Text:
      return strings[value]!;
    case Kind.Number:
      return String(value);
    case Kind.Date:
      return value >= 1 && value < 2_958_466 ? isoOf(Math.floor(value)) : String(value);
    case Kind.Boolean:
      return value ? 'TRUE' : 'FALSE';
    case Kind.Error:
      return ERROR_CODES[value]!;
    default:
      return '';
  }
}
