// Looks of cells between a model and a book. A book has words for what a grant's template needs; what a model says beyond
// that is lost here, and kept beside the book by the caller.
import type { BorderModel, StyleModel } from '../../workbook/layout/template/look';
import { PLAIN_STYLE } from './style';
import type { CellEdge, CellStyle } from './style';

export interface BookFont {
  readonly name: string;
  readonly size: number;
}

export const STANDARD_FONT: BookFont = { name: PLAIN_STYLE.fontName, size: PLAIN_STYLE.fontSize };

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const BLACK = PLAIN_STYLE.color;
const LINES = ['thin', 'medium', 'double'] as const;

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** The look as a book has it; `font` is the workbook's own. */
export function bookStyle(style: StyleModel, font: BookFont): CellStyle {
  const { alignment = {} } = style.more ?? {};
  return {
    numberFormat: style.format ?? PLAIN_STYLE.numberFormat,
    fill: style.fill === undefined ? '' : `#${style.fill}`,
    ...bookFont(style, font),
    horizontal: HORIZONTAL[style.horizontal ?? alignment['horizontal'] ?? 'general'] ?? 'General',
    vertical: VERTICAL[style.vertical ?? alignment['vertical'] ?? 'bottom'] ?? 'Bottom',
    indent: style.indent ?? 0,
    isWrapped: style.isWrapped ?? false,
    isLocked: !style.isInput,
    edges: bookEdges(style.border ?? {}),
  };
}

type FontPart = 'color' | 'fontName' | 'fontSize' | 'isBold' | 'isItalic' | 'isUnderlined';

function bookFont(style: StyleModel, font: BookFont): Pick<CellStyle, FontPart> {
  return {
    color: style.color === undefined ? BLACK : `#${style.color}`,
    fontName: style.fontName ?? font.name,
    fontSize: style.size ?? font.size,
    isBold: style.isBold ?? false,
    isItalic: style.isItalic ?? false,
    isUnderlined: style.isUnderlined ?? false,
  };
}

function bookEdges(border: BorderModel): CellStyle['edges'] {
  const edges = SIDES.flatMap((side): [string, CellEdge][] => {
    const edge = border[side];
    if (!edge) return [];
    const line = LINES.find((known) => known === edge.line) ?? (edge.line === 'thick' ? 'medium' : 'thin');
    return [[side, { line, color: `#${edge.color}` }]];
  });
  return Object.fromEntries(edges);
}

/** The look as a model has it. */
export function modelStyle(style: CellStyle, font: BookFont): StyleModel {
  const border = modelBorder(style);
  return {
    ...(style.numberFormat === PLAIN_STYLE.numberFormat ? {} : { format: style.numberFormat }),
    ...(style.fill === '' ? {} : { fill: plainColor(style.fill) }),
    ...fontOf(style, font),
    ...alignmentOf(style),
    ...(style.isLocked ? {} : { isInput: true }),
    ...(border ? { border } : {}),
  };
}

function alignmentOf(style: CellStyle): StyleModel {
  const [horizontal, vertical] = [keyOf(HORIZONTAL, style.horizontal), keyOf(VERTICAL, style.vertical)];
  const isPlaced = horizontal === 'left' || horizontal === 'center' || horizontal === 'right';
  const isRaised = vertical === 'top' || vertical === 'center';
  const alignment = {
    ...(isPlaced || horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
    ...(isRaised || vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
  };
  return {
    ...(isPlaced ? { horizontal } : {}),
    ...(isRaised ? { vertical } : {}),
    ...(style.indent === 0 ? {} : { indent: style.indent }),
    ...(style.isWrapped ? { isWrapped: true } : {}),
    ...(Object.keys(alignment).length === 0 ? {} : { more: { alignment } }),
  };
}

function fontOf(style: CellStyle, font: BookFont): StyleModel {
  return {
    ...(style.color === BLACK ? {} : { color: plainColor(style.color) }),
    ...(style.fontName === font.name ? {} : { fontName: style.fontName }),
    ...(style.fontSize === font.size ? {} : { size: style.fontSize }),
    ...(style.isBold ? { isBold: true } : {}),
    ...(style.isItalic ? { isItalic: true } : {}),
    ...(style.isUnderlined ? { isUnderlined: true } : {}),
  };
}

function modelBorder({ edges }: CellStyle): BorderModel | undefined {
  const drawn = SIDES.flatMap((side) => {
    const edge = edges[side];
    return edge && edge.line !== 'none' ? [[side, { line: edge.line, color: plainColor(edge.color) }]] : [];
  });
  return drawn.length === 0 ? undefined : (Object.fromEntries(drawn) as BorderModel);
}

/** RRGGBB of `#RRGGBB`. */
export function plainColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function keyOf(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}
