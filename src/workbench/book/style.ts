// How a cell looks, as plain data, and what may be laid over cells by rules. Only what a grant's template needs.
import type { Area } from '../../core/sheet/cellRef';

export type EdgeName = 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

export interface CellEdge {
  readonly line: 'none' | 'thin' | 'medium' | 'double';
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface CellStyle {
  /** A format's code in English letters. */
  readonly numberFormat: string;
  /** `#RRGGBB`, '' for none. */
  readonly fill: string;
  readonly color: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly isWrapped: boolean;
  /** Locked cells refuse edits while their sheet is protected. */
  readonly isLocked: boolean;
  readonly edges: Readonly<Partial<Record<EdgeName, CellEdge>>>;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: '',
  color: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  isWrapped: false,
  isLocked: true,
  edges: {},
};

/** What of a look is to change; of an edge its line, its colour or both. */
export interface StylePatch extends Partial<Omit<CellStyle, 'edges'>> {
  readonly edges?: Readonly<Partial<Record<EdgeName, Partial<CellEdge>>>>;
}

export const NO_EDGE: CellEdge = { line: 'none', color: PLAIN_STYLE.color };

/** A look with what is to change of it. */
export function restyled(old: CellStyle, { edges = {}, ...rest }: StylePatch): CellStyle {
  const drawn = Object.entries(edges).map(([side, edge]) => [
    side,
    { ...(old.edges[side as EdgeName] ?? NO_EDGE), ...edge },
  ]);
  return { ...old, ...rest, edges: { ...old.edges, ...(Object.fromEntries(drawn) as CellStyle['edges']) } };
}

/** A rule for what may be typed; `rule` is as the add-in gave it. */
export interface BookValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoresBlanks: boolean;
}

/** A mark where a formula holds, or bars; `settings` by name as the add-in gave them, e.g. `format.fill.color`. */
export interface BookMark {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

/** A link on a cell: to a cell of the workbook (`target` with its sheet) or to an address elsewhere. */
export interface BookLink {
  readonly row: number;
  readonly column: number;
  readonly target?: string;
  readonly address?: string;
  readonly tip: string;
}

/** A chart; `settings` by name as the add-in gave them, e.g. `title.text`. */
export interface BookChart {
  readonly id: string;
  readonly type: string;
  readonly source: BookArea;
  /** The cells it covers; null while it lies where it was put first. */
  readonly place: Area | null;
  readonly series: readonly Readonly<Record<string, unknown>>[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** An area with its sheet. */
export interface BookArea {
  readonly sheetId: string;
  readonly area: Area;
}
