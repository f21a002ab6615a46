// Areas as Office.js writes them (`'My sheet'!A1:B2,'My sheet'!D4`), and sums over areas.
import { MAX_COLUMNS, MAX_ROWS, columnNumber, parseArea } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';

const SHEET = /(?:'(?:[^']|'')*'|[^,!']+)!/g;

/** The areas of an address with or without sheets, whole rows and columns too; undefined where a part is neither. */
export function parseAreas(address: string): Area[] | undefined {
  const areas: Area[] = [];
  for (const part of address.replace(SHEET, '').split(',')) {
    const area = parseArea(part.trim()) ?? wholeLines(part.trim().replaceAll('$', ''));
    if (area === undefined) return undefined;
    areas.push(area);
  }
  return areas;
}

/** The cells that two areas share; undefined for none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

/** Whether two areas are the same cells. */
export function isSameArea(a: Area | null | undefined, b: Area | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

function wholeLines(text: string): Area | undefined {
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    return {
      firstRow: 1,
      lastRow: MAX_ROWS,
      firstColumn: columnNumber(columns[1]!),
      lastColumn: Math.min(MAX_COLUMNS, columnNumber(columns[2]!)),
    };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (!rows) return undefined;
  return {
    firstRow: Number(rows[1]),
    lastRow: Math.min(MAX_ROWS, Number(rows[2])),
    firstColumn: 1,
    lastColumn: MAX_COLUMNS,
  };
}
