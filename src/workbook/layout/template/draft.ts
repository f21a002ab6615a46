// A sheet while it is put together: where cells are placed and tables laid out from the contract's columns.
import { columnLetters } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { CellValue } from '../../../core/sheet/cellEdit';
import type { Language } from '../../../core/sheet/language';
import type { StyleName } from './look';
import type {
  CellModel,
  ChartModel,
  FormatModel,
  LinkModel,
  NoteModel,
  PrintModel,
  SheetModel,
  TableModel,
  ValidationModel,
} from './model';
import { SHEETS } from '../sheets';
import type { SheetName } from '../sheets';
import { BADGE } from './words';

export interface SheetDraft {
  readonly name: string;
  readonly language: Language;
  /** Decimals of the grant's currency. */
  readonly exponent: number;
  readonly tab: SheetModel['tab'];
  readonly widths: number[];
  readonly heights: Map<number, number>;
  readonly cells: CellModel[];
  readonly tables: TableModel[];
  readonly validations: ValidationModel[];
  readonly formats: FormatModel[];
  readonly notes: NoteModel[];
  readonly links: LinkModel[];
}

export function startSheet(
  sheet: SheetName,
  tab: SheetModel['tab'],
  { language, exponent }: { readonly language: Language; readonly exponent: number },
  widths: readonly number[],
): SheetDraft {
  return {
    ...{ name: SHEETS[sheet][language], language, exponent, tab, widths: [...widths], heights: new Map() },
    ...{ cells: [], tables: [], validations: [], formats: [], notes: [], links: [] },
  };
}

export function put(
  draft: SheetDraft,
  row: number,
  column: number,
  value: CellValue,
  style: StyleName,
  formula?: string,
): void {
  draft.cells.push(formula === undefined ? { row, column, value, style } : { row, column, value, style, formula });
}

/** Title, one sentence, and the badge in `badgeColumn` where the sheet holds sample figures. */
export function putTitle(draft: SheetDraft, subtitle: string, badgeColumn: number | null): void {
  put(draft, 1, 1, draft.name, 'title');
  put(draft, 2, 1, subtitle, 'subtitle');
  draft.heights.set(1, 24);
  if (badgeColumn !== null) put(draft, 1, badgeColumn, BADGE[draft.language], 'badge');
}

export interface SheetEnd {
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly print?: Partial<PrintModel>;
  readonly visibility?: SheetModel['visibility'];
  readonly chart?: ChartModel;
}

/** The sheet as it is to be written; cells in reading order. */
export function finishSheet(draft: SheetDraft, end: SheetEnd): SheetModel {
  return {
    ...draft,
    cells: [...draft.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    visibility: end.visibility ?? 'visible',
    frozenRows: end.frozenRows ?? 0,
    frozenColumns: end.frozenColumns ?? 0,
    print: { orientation: 'landscape', titleRow: null, areas: [], ...end.print },
    chart: end.chart ?? null,
  };
}

export function columnArea(column: number, firstRow: number, lastRow: number): Area {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}

/** `$A$5` */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}
