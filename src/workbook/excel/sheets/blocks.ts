// The cells of a sheet's model as rectangles that one range each can take. Pure.
import type { Area } from '../../../core/sheet/cellRef';
import { writtenForm } from '../apply/writtenForm';
import { groupCells } from '../apply/groups';
import type { CellModel, SheetModel, TableModel } from '../../layout/template/model';

/** Cells to be written: `formulas` as `range.formulas` takes them. */
export interface CellBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}

/** Cells that look alike. */
export interface StyleBlock {
  readonly area: Area;
  readonly style: string;
}

/** The headings of tables, which must stand before the tables are made. */
export function headingBlocks({ tables }: SheetModel): CellBlock[] {
  return tables.map(({ area, columns }) => ({
    area: { ...area, lastRow: area.firstRow },
    formulas: [columns.map(({ name }) => writtenForm(name))],
  }));
}

/** All that stands in cells; headings left out, blank cells of totals rows emptied of what Excel puts there. */
export function cellBlocks(sheet: SheetModel): CellBlock[] {
  const { tables } = sheet;
  const headings = tables.map(({ area }) => ({ ...area, lastRow: area.firstRow }));
  const totals = tables.flatMap((table) => (table.hasTotals ? [totalsRow(table)] : []));
  const filled = cellsOf(sheet).filter((cell) => {
    const isEmpty = cell.value === null && cell.formula === undefined && cell.error === undefined;
    return !holds(headings, cell) && (!isEmpty || holds(totals, cell));
  });
  return blocks(filled).map(({ area, cells: grid }) => ({
    area,
    formulas: grid.map((row) => row.map((index) => formOf(filled[index]!))),
  }));
}

/** The looks of all cells, the plain one left out. */
export function styleBlocks(sheet: SheetModel): StyleBlock[] {
  const byStyle = new Map<string, CellModel[]>();
  for (const cell of cellsOf(sheet)) if (!byStyle.get(cell.style)?.push(cell)) byStyle.set(cell.style, [cell]);
  byStyle.delete('plain');
  return [...byStyle].flatMap(([style, alike]) => blocks(alike).map(({ area }) => ({ area, style })));
}

function blocks(cells: readonly CellModel[]): ReturnType<typeof groupCells> {
  return groupCells(cells.map(({ row, column }) => ({ sheet: '', row, column })));
}

/** The cells of a sheet, however the model holds them. */
function cellsOf({ cells, grid }: SheetModel): readonly CellModel[] {
  return grid ? [...grid] : cells;
}

/** An error value is typed as it reads. */
function formOf({ value, formula, error }: CellModel): string | number | boolean {
  return formula === undefined ? (error ?? writtenForm(value)) : `=${formula}`;
}

/** The blocks in pieces of at most `bytes` (one row at least): large blocks cut between rows, small ones together. */
export function inPieces(all: readonly CellBlock[], bytes: number): CellBlock[][] {
  const pieces: CellBlock[][] = [[]];
  let filled = 0;
  for (const { area, formulas } of all) {
    let from = 0;
    const close = (to: number) => {
      if (to === from) return;
      const rows = { firstRow: area.firstRow + from, lastRow: area.firstRow + to - 1 };
      pieces.at(-1)!.push({ area: { ...area, ...rows }, formulas: formulas.slice(from, to) });
      from = to;
    };
    formulas.forEach((row, index) => {
      const size = JSON.stringify(row).length;
      if (filled > 0 && filled + size > bytes) {
        close(index);
        pieces.push([]);
        filled = 0;
      }
      filled += size;
    });
    close(formulas.length);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function totalsRow({ area }: TableModel): Area {
  return { ...area, firstRow: area.lastRow };
}

function holds(areas: readonly Area[], { row, column }: CellModel): boolean {
  return areas.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );
}
