// The hidden sheet of the seal as a workbook model of its own, for workbooks that lack it.
import { SEAL_COLUMNS, SEAL_TABLE } from '../seal';
import { SHEETS } from '../sheets';
import { buildMarks, buildStyles } from './look';
import type { CellModel, SheetModel, WorkbookModel } from './model';

/** The sheet with its rows, in the order of `SEAL_COLUMNS`. */
export function buildSealModel(rows: readonly (readonly (string | number)[])[], exponent: number): WorkbookModel {
  const heading = SEAL_COLUMNS.map((value, index): CellModel => ({
    row: 1,
    column: index + 1,
    value,
    style: 'header',
  }));
  const cells = rows.flatMap((row, r) =>
    row.map((value, c): CellModel => ({ row: r + 2, column: c + 1, value, style: 'computed' })),
  );
  const sheet: SheetModel = {
    ...{ name: SHEETS.seal.en, tab: 'written', visibility: 'veryHidden', widths: [14, 14, 10, 60], heights: new Map() },
    ...{ frozenRows: 0, frozenColumns: 0, print: { orientation: 'landscape', titleRow: null, areas: [] } },
    cells: [...heading, ...cells],
    tables: [
      {
        name: SEAL_TABLE,
        area: { firstRow: 1, firstColumn: 1, lastRow: rows.length + 1, lastColumn: SEAL_COLUMNS.length },
        ...{ hasTotals: false, hasFilter: false, columns: SEAL_COLUMNS.map((name) => ({ name })) },
      },
    ],
    ...{ validations: [], formats: [], notes: [], links: [], chart: null },
  };
  const { en } = SHEETS.seal;
  return {
    title: en,
    footer: '',
    sheets: [sheet],
    names: [],
    styles: buildStyles(exponent),
    marks: buildMarks(exponent),
  };
}
