// What a model says that a book has no place for, kept beside the book from opening to saving. By the book's ids, so that
// moved and renamed sheets keep theirs; a workbook that was never a model has none.
import type { SheetExtras, WorkbookExtras } from '../../workbook/layout/template/extras';
import type { Area } from '../../core/sheet/cellRef';
import type { StyleModel } from '../../workbook/layout/template/look';
import type { SheetModel, TableModel } from '../../workbook/layout/template/model';
import type { CellRest } from './modelCells';

export interface ModelRest {
  readonly title: string;
  readonly footer: string;
  readonly workbook: WorkbookExtras;
  readonly sheets: ReadonlyMap<string, SheetRest>;
  readonly tables: ReadonlyMap<string, TableModel>;
}

export interface SheetRest {
  readonly tab: SheetModel['tab'];
  readonly more: Pick<SheetExtras, 'view' | 'lines'>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: StyleModel }[];
  readonly rowStyles: ReadonlyMap<number, StyleModel>;
  /** The last row and column that have a size or a look of their own. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cells: ReadonlyMap<string, CellRest>;
  /** Cells of links that cover more than one, by their first. */
  readonly linkAreas: ReadonlyMap<string, Area>;
}

/** Of a sheet that was made in the book. */
export const NO_REST: SheetRest = {
  tab: 'input',
  more: {},
  columnStyles: [],
  rowStyles: new Map(),
  lastRow: 0,
  lastColumn: 0,
  cells: new Map(),
  linkAreas: new Map(),
};
