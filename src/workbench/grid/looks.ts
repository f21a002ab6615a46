// How a cell looks, in the book's words and in the engine's. What the engine has no word for (locked, inner edges) stands in
// the cell's own remarks.
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import { PLAIN_STYLE } from '../book/style';
import type { CellEdge, CellStyle, EdgeName } from '../book/style';

/** Pixels of one step of indent. */
const INDENT = 9;

const LINES = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
} as const;
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
type Side = keyof typeof SIDES;

const HORIZONTALS: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICALS: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** What the engine keeps beside a cell without looking at it. */
export interface CellRemarks {
  readonly isLocked?: false;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly edges?: CellStyle['edges'];
}

/** A look as the engine's cell has it: only what differs from plain, or `all` with null for what does not. */
export function gridLook(style: CellStyle, extent: 'different' | 'all'): Pick<ICellData, 's' | 'custom'> {
  const whole: Record<keyof GridStyle, unknown> = {
    ...fontLook(style),
    n: unless(style.numberFormat, PLAIN_STYLE.numberFormat, { pattern: style.numberFormat }),
    bg: unless(style.fill, PLAIN_STYLE.fill, { rgb: style.fill }),
    ht: HORIZONTALS[style.horizontal] ?? null,
    vt: unless(style.vertical, PLAIN_STYLE.vertical, VERTICALS[style.vertical] ?? null),
    tb: style.isWrapped ? WrapStrategy.WRAP : null,
    pd: indentOf(style),
    bd: bordersOf(style, extent),
  };
  const custom = remarksOf(style);
  if (extent === 'all') return { s: whole as IStyleData, custom: (custom ?? null) as never };
  const entries = Object.entries(whole).filter(([, value]) => value !== null);
  const look = entries.length === 0 ? {} : { s: Object.fromEntries(entries) as IStyleData };
  return { ...look, ...(custom && { custom: { ...custom } }) };
}

type FontKey = 'cl' | 'ff' | 'fs' | 'bl' | 'it' | 'ul';

function fontLook({ color, fontName, fontSize, ...style }: CellStyle): Record<FontKey, unknown> {
  return {
    cl: unless(color, PLAIN_STYLE.color, { rgb: color }),
    ff: unless(fontName, PLAIN_STYLE.fontName, fontName),
    fs: unless(fontSize, PLAIN_STYLE.fontSize, fontSize),
    bl: style.isBold ? 1 : null,
    it: style.isItalic ? 1 : null,
    ul: style.isUnderlined ? { s: 1 } : null,
  };
}

/** Null for a value that is plain. */
function unless<T>(value: T, plain: T, look: unknown): unknown {
  return value === plain ? null : look;
}

type GridStyle = Required<
  Pick<IStyleData, 'n' | 'bg' | 'cl' | 'ff' | 'fs' | 'bl' | 'it' | 'ul' | 'ht' | 'vt' | 'tb' | 'pd' | 'bd'>
>;

function indentOf({ indent, horizontal }: CellStyle): IStyleData['pd'] {
  if (indent === 0) return null;
  return horizontal === 'Right' ? { r: indent * INDENT + 2 } : { l: indent * INDENT + 2 };
}

function bordersOf({ edges }: CellStyle, extent: 'different' | 'all'): Nullable<IBorderData> {
  const borders: Record<string, IBorderStyleData | null> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const edge = edges[side];
    if (edge && edge.line !== 'none') borders[SIDES[side]] = { s: LINES[edge.line], cl: { rgb: edge.color } };
    else if (extent === 'all') borders[SIDES[side]] = null;
  }
  return Object.keys(borders).length === 0 ? null : borders;
}

function remarksOf({ isLocked, horizontal, vertical, edges }: CellStyle): CellRemarks | undefined {
  const isUnheard = horizontal !== PLAIN_STYLE.horizontal && horizontalOf(HORIZONTALS[horizontal]) !== horizontal;
  const hidden = Object.entries(edges).filter(([side, edge]) => !(side in SIDES) || edge.line === 'none');
  const remarks: CellRemarks = {
    ...(!isLocked && { isLocked: false }),
    ...(isUnheard && { horizontal }),
    ...(!(vertical in VERTICALS) && { vertical }),
    ...(hidden.length > 0 && { edges: Object.fromEntries(hidden) }),
  };
  return Object.keys(remarks).length === 0 ? undefined : remarks;
}

/** The look that a cell of the engine shows. */
export function bookStyle(look: Nullable<IStyleData>, remarks: CellRemarks | undefined): CellStyle {
  if (!look && !remarks) return PLAIN_STYLE;
  return {
    ...fontOf(look ?? {}),
    ...placeOf(look ?? {}, remarks),
    numberFormat: look?.n?.pattern ?? PLAIN_STYLE.numberFormat,
    fill: hex(look?.bg?.rgb) ?? '',
    isLocked: remarks?.isLocked ?? true,
    edges: { ...edgesOf(look?.bd), ...remarks?.edges },
  };
}

function placeOf({ ht, vt, tb, pd }: IStyleData, remarks: CellRemarks | undefined): Place {
  const horizontal = remarks?.horizontal ?? horizontalOf(ht) ?? PLAIN_STYLE.horizontal;
  const indent = (horizontal === 'Right' ? pd?.r : pd?.l) ?? 0;
  return {
    horizontal,
    vertical: remarks?.vertical ?? verticalOf(vt) ?? PLAIN_STYLE.vertical,
    indent: indent > 2 ? Math.round((indent - 2) / INDENT) : 0,
    isWrapped: tb === WrapStrategy.WRAP,
  };
}

type Place = Pick<CellStyle, 'horizontal' | 'vertical' | 'indent' | 'isWrapped'>;

type Font = Pick<CellStyle, 'color' | 'fontName' | 'fontSize' | 'isBold' | 'isItalic' | 'isUnderlined'>;

function fontOf({ cl, ff, fs, bl, it, ul }: IStyleData): Font {
  return {
    color: hex(cl?.rgb) ?? PLAIN_STYLE.color,
    fontName: ff ?? PLAIN_STYLE.fontName,
    fontSize: fs ?? PLAIN_STYLE.fontSize,
    isBold: bl === 1,
    isItalic: it === 1,
    isUnderlined: ul?.s === 1,
  };
}

function edgesOf(borders: Nullable<IBorderData>): CellStyle['edges'] {
  const edges: Partial<Record<EdgeName, CellEdge>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const border = borders?.[SIDES[side]];
    if (border) edges[side] = { line: lineOf(border.s), color: hex(border.cl.rgb) ?? PLAIN_STYLE.color };
  }
  return edges;
}

function lineOf(style: BorderStyleTypes): CellEdge['line'] {
  if (style === BorderStyleTypes.DOUBLE) return 'double';
  return style === BorderStyleTypes.MEDIUM || style === BorderStyleTypes.THICK ? 'medium' : 'thin';
}

function horizontalOf(align: Nullable<HorizontalAlign>): string | undefined {
  return Object.entries(HORIZONTALS).find(([, value]) => value === align)?.[0];
}

function verticalOf(align: Nullable<VerticalAlign>): string | undefined {
  return Object.entries(VERTICALS).find(([, value]) => value === align)?.[0];
}

/** `#RRGGBB` from that or `rgb(r,g,b)`, the form that the engine's own menus write. */
export function hex(color: Nullable<string>): string | undefined {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  return color ? color.toUpperCase() : undefined;
}
