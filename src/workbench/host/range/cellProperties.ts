// Looks and sizes of many cells, rows or columns in one answer, by cell, row or column.
import type { Area } from '../../../core/sheet/cellRef';
import { recordFrom } from '../arguments';
import { loadObject } from '../load';
import { areaOf, isTooLarge, rangeObject } from './rangeObject';
import type { HostObject, LiveArea, Session } from '../shapes';

/** What was asked for, per cell, by row and column; null above the host's limit of cells. */
export function readCellProperties(session: Session, range: LiveArea, [wanted]: readonly unknown[]): unknown {
  const { firstRow, firstColumn, lastRow, lastColumn } = areaOf(range);
  if (isTooLarge(session, areaOf(range))) return null;
  return span(firstRow, lastRow).map((row) =>
    span(firstColumn, lastColumn).map((column) =>
      describePart(session, range, wanted, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }),
    ),
  );
}

/** What was asked for, per row: `rowHidden`, `rowIndex`, `address`, `format.rowHeight` and so on. */
export function readRowProperties(session: Session, range: LiveArea, [wanted]: readonly unknown[]): unknown {
  const area = areaOf(range);
  return span(area.firstRow, area.lastRow).map((row) =>
    describePart(session, range, wanted, { ...area, firstRow: row, lastRow: row }),
  );
}

/** What was asked for, per column: `columnHidden`, `columnIndex`, `address`, `format.columnWidth` and so on. */
export function readColumnProperties(session: Session, range: LiveArea, [wanted]: readonly unknown[]): unknown {
  const area = areaOf(range);
  return span(area.firstColumn, area.lastColumn).map((column) =>
    describePart(session, range, wanted, { ...area, firstColumn: column, lastColumn: column }),
  );
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function describePart(session: Session, { sheetId }: LiveArea, wanted: unknown, area: Area): unknown {
  const object: HostObject<LiveArea> = rangeObject(session, sheetId, area);
  session.liveAreas.delete(object.data);
  return inCamelCase(loadObject(session, object, { Select: pathsIn(recordFrom(wanted)) }));
}

function pathsIn(wanted: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (typeof value === 'object' && value !== null) return pathsIn(recordFrom(value), `${before}${name}/`);
    return value === true ? [before + name] : [];
  });
}

function inCamelCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), inCamelCase(inner)]),
  );
}
