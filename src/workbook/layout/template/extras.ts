// What workbooks from elsewhere hold beyond the template: kept, so that opening and saving loses nothing, mostly in the words
// of their own files. A workbook without any of it has no extras.
import type { Area } from '../../../core/sheet/cellRef';

/** An element of a file as it was: names without prefixes, colours as `rgb`. */
export interface ElementModel {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementModel[];
  readonly text: string;
}

export type Attributes = Readonly<Record<string, string>>;

export interface WorkbookExtras {
  /** Of cells without a look of their own, where it is not Calibri 11. */
  readonly font?: { readonly name: string; readonly size: number };
  /** Whether the file counts days from 1904. Days in cells of the model are of the 1900 system all the same. */
  readonly is1904?: true;
  /** As `calcPr` has it, e.g. `calcMode`. */
  readonly calculation?: Attributes;
  /** Place of the sheet that shows first. */
  readonly activeSheet?: number;
  readonly creator?: string;
  /** As `workbookProtection` has it. */
  readonly protection?: Attributes;
  /** Other workbooks that formulas refer to by number. */
  readonly externalBooks?: readonly ExternalBook[];
  readonly lost?: readonly Loss[];
}

/** The part as it was, and the targets that it names by id; types by their last word or in full. */
export interface ExternalBook {
  readonly xml: string;
  readonly targets: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly isExternal: boolean;
  }[];
}

/** What the model could not take from a file. `sheet` is a name, null for the workbook. */
export interface Loss {
  readonly kind: LossKind;
  readonly sheet: string | null;
  readonly count: number;
}

export type LossKind =
  | 'cell-style'
  | 'chart'
  | 'chart-detail'
  | 'chart-sheet'
  | 'comment-thread'
  | 'conditional-format'
  | 'connection'
  | 'control'
  | 'custom-xml'
  | 'data-table'
  | 'dynamic-array'
  | 'embedded-object'
  | 'grouping'
  | 'header-picture'
  | 'macro'
  | 'macro-sheet'
  | 'picture'
  | 'pivot-table'
  | 'protected-range'
  | 'query'
  | 'rich-text'
  | 'rich-value'
  | 'scenario'
  | 'shape'
  | 'slicer'
  | 'sparkline'
  | 'table-style'
  | 'timeline';

export interface SheetExtras {
  /** RRGGBB in place of the colour of `tab`; '' for none. */
  readonly tabColor?: string;
  /** As `sheetView` has it, where it is not the template's. */
  readonly view?: Attributes;
  /** As `sheetFormatPr` has it, where it is not the template's. */
  readonly lines?: Attributes;
  /** In place of `widths`. */
  readonly columns?: readonly ColumnRun[];
  readonly hiddenRows?: readonly { readonly first: number; readonly last: number }[];
  /** Names of styles by row, for the cells that are not there. */
  readonly rowStyles?: ReadonlyMap<number, string>;
  readonly merged?: readonly Area[];
  /** The sheet's own filter. */
  readonly filter?: ElementModel;
  /** What stays allowed, and the hash of the password; the sheet is protected where it is there. */
  readonly protection?: Attributes;
  /** Validations that are not of the template's kinds. */
  readonly validations?: readonly ElementModel[];
  /** Conditional formats that are not of the template's kinds; their rule names its mark in `dxfId`. */
  readonly formats?: readonly ElementModel[];
  /** Priorities of `formats` in the model, where they are not their places. */
  readonly priorities?: readonly number[];
  readonly page?: PageModel;
}

/** Columns `first` to `last`; width in characters. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly isHidden?: true;
  readonly style?: string;
}

/** How a sheet is printed, in place of the template's way. */
export interface PageModel {
  readonly isFitted: boolean;
  /** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter`, `rowBreaks`, `colBreaks`: those that are there. */
  readonly elements: readonly ElementModel[];
}

export interface TableExtras {
  readonly hasHeader?: false;
  /** As `tableStyleInfo` has it. */
  readonly style?: Attributes;
  /** Criteria: `filterColumn` elements. */
  readonly filter?: readonly ElementModel[];
}

export interface LookExtras {
  /** Of the font: what the other members do not say. */
  readonly font?: readonly ElementModel[];
  /** A pattern or gradient. */
  readonly fill?: ElementModel;
  /** The whole border, where it has diagonals. */
  readonly border?: ElementModel;
  readonly alignment?: Attributes;
  readonly isFormulaHidden?: true;
  readonly hasQuotePrefix?: true;
}
