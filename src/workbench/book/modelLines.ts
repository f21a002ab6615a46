// Sizes of rows and columns of a book as a model has them.
import type { ColumnRun, SheetExtras } from '../../workbook/layout/template/extras';
import type { Book } from './book';
import type { StyleNames } from './modelCells';
import type { SheetRest } from './modelRest';

export interface ModelLines {
  readonly widths: number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly more: Pick<SheetExtras, 'columns' | 'hiddenRows' | 'rowStyles'>;
}

export function modelLines(book: Book, sheetId: string, rest: SheetRest, styles: StyleNames): ModelLines {
  const { widths, columns } = columnsOf(book, sheetId, rest, styles);
  const { heights, hiddenRows } = rowsOf(book, sheetId, rest);
  const looks = [...rest.rowStyles].map(([row, style]) => [row, styles.nameOfModel(style)] as const);
  const more = {
    ...(columns ? { columns } : {}),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(looks.length === 0 ? {} : { rowStyles: new Map(looks) }),
  };
  return { widths, heights, more };
}

/** Widths from column 1 where that says all, else runs of equal columns. */
function columnsOf(book: Book, sheetId: string, rest: SheetRest, styles: StyleNames) {
  const cells = book.cells(sheetId);
  const last = Math.max(cells.usedArea(false)?.lastColumn ?? 0, rest.lastColumn);
  const runs: ColumnRun[] = [];
  for (let column = 1; column <= last; column++) {
    const { size, isHidden } = cells.columnSize(column);
    const look = rest.columnStyles.find((run) => run.first <= column && column <= run.last);
    const own = {
      ...(size === undefined ? {} : { width: size }),
      ...(isHidden ? { isHidden } : {}),
      ...(look ? { style: styles.nameOfModel(look.style) } : {}),
    };
    const before = runs.at(-1);
    if (Object.keys(own).length === 0) continue;
    if (before && before.last === column - 1 && isAlike(before, own))
      runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column, ...own });
  }
  const isPlain = runs.every(
    ({ first, width, isHidden, style }, index) =>
      first === (runs[index - 1]?.last ?? 0) + 1 && width !== undefined && !isHidden && style === undefined,
  );
  if (!isPlain) return { widths: [], columns: runs };
  return {
    widths: runs.flatMap(({ first, last: end, width }) => Array.from({ length: end - first + 1 }, () => width!)),
  };
}

function isAlike(run: ColumnRun, own: Omit<ColumnRun, 'first' | 'last'>): boolean {
  return run.width === own.width && run.isHidden === own.isHidden && run.style === own.style;
}

function rowsOf(book: Book, sheetId: string, rest: SheetRest) {
  const cells = book.cells(sheetId);
  const last = Math.max(cells.usedArea(false)?.lastRow ?? 0, rest.lastRow);
  const heights = new Map<number, number>();
  const hiddenRows: { first: number; last: number }[] = [];
  for (let row = 1; row <= last; row++) {
    const { size, isHidden } = cells.rowSize(row);
    if (size !== undefined) heights.set(row, size);
    if (!isHidden) continue;
    const before = hiddenRows.at(-1);
    if (before?.last === row - 1) before.last = row;
    else hiddenRows.push({ first: row, last: row });
  }
  return { heights, hiddenRows };
}
