// Fonts, fills and borders of the styles part in the model's words; what these do not say is kept as it was.
import type { ElementModel } from '../../layout/template/extras';
import type { BorderModel, EdgeModel, StyleModel } from '../../layout/template/look';
import type { DefaultFont } from '../write/looks';
import { colorOf, withPlainColors } from './colors';
import type { Palette } from './colors';
import { childOf } from './tree';

/** Of a font's elements, those that the model says or that follow from its name. */
const SAID = ['b', 'i', 'sz', 'color', 'name', 'rFont', 'family', 'charset', 'scheme'];
const BLACK = '000000';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type StyleDraft = Mutable<StyleModel>;

/** Whether a flag element is there and not switched off. */
export function isOn(element: ElementModel | undefined): boolean {
  const value = element?.attributes['val'];
  return element !== undefined && value !== '0' && value !== 'false';
}

/** The font's name and size. */
export function fontBasics(font: ElementModel | undefined): DefaultFont {
  const size = Number(childOf(font, 'sz')?.attributes['val'] ?? 11);
  return { name: childOf(font, 'name')?.attributes['val'] ?? 'Calibri', size: size > 0 ? size : 11 };
}

export function putFont(
  style: StyleDraft,
  font: ElementModel | undefined,
  standard: DefaultFont,
  palette: Palette,
): void {
  if (!font) return;
  const { name, size } = fontBasics(font);
  if (name !== standard.name) style.fontName = name;
  if (size !== standard.size) style.size = size;
  if (isOn(childOf(font, 'b'))) style.isBold = true;
  if (isOn(childOf(font, 'i'))) style.isItalic = true;
  const tint = childOf(font, 'color')?.attributes;
  const color = colorOf(tint, palette);
  if (color !== undefined && !(color === BLACK && tint?.['rgb'] === undefined)) style.color = color;
  const others = font.children.filter((child) => !SAID.includes(child.name) && isOn(child));
  const isPlainLine = (child: ElementModel) => child.name === 'u' && (child.attributes['val'] ?? 'single') === 'single';
  if (others.some(isPlainLine)) style.isUnderlined = true;
  const kept = others.filter((child) => !isPlainLine(child) && child.attributes['val'] !== 'none');
  if (kept.length > 0) style.more = { ...style.more, font: kept };
}

export function putFill(style: StyleDraft, fill: ElementModel | undefined, palette: Palette): void {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (!fill || (pattern && type === 'none')) return;
  const color = type === 'solid' ? colorOf(childOf(pattern, 'fgColor')?.attributes, palette) : undefined;
  if (color !== undefined) style.fill = color;
  else style.more = { ...style.more, fill: withPlainColors(fill, palette) };
}

export function putBorder(style: StyleDraft, border: ElementModel | undefined, palette: Palette): void {
  if (!border) return;
  if (childOf(border, 'diagonal')?.attributes['style'] !== undefined) {
    style.more = { ...style.more, border: withPlainColors(border, palette) };
  }
  const found = borderOf(border, palette);
  if (found) style.border = found;
}

/** The four edges; undefined where none is drawn. */
export function borderOf(border: ElementModel | undefined, palette: Palette): BorderModel | undefined {
  const edges = (['left', 'right', 'top', 'bottom'] as const).flatMap((side): [string, EdgeModel][] => {
    const edge = childOf(border, side);
    const line = edge?.attributes['style'];
    if (line === undefined || line === 'none') return [];
    return [[side, { line, color: colorOf(childOf(edge, 'color')?.attributes, palette) ?? BLACK }]];
  });
  return edges.length === 0 ? undefined : Object.fromEntries(edges);
}
