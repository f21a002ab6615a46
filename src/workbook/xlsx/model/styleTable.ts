// The styles part as the model's styles (by index of a cell's format) and marks (by index of a differential format).
import type { Attributes, ElementModel } from '../../layout/template/extras';
import type { MarkModel, StyleModel } from '../../layout/template/look';
import { BUILT_IN_FORMATS } from '../numberFormats';
import { isDateFormatId } from '../read/numberFormat';
import { elementXml } from '../write/elements';
import { markXml } from '../write/looks';
import type { DefaultFont } from '../write/looks';
import { colorOf, withPlainColors } from './colors';
import type { Palette } from './colors';
import { borderOf, fontBasics, isOn, putBorder, putFill, putFont } from './looks';
import type { StyleDraft } from './looks';
import { allOf, childOf, childrenOf, elementAt, withoutExtensions } from './tree';

export interface StyleTable {
  readonly font: DefaultFont;
  readonly styles: Readonly<Record<string, StyleModel>>;
  readonly marks: Readonly<Record<string, MarkModel>>;
  /** Styles that a person made and named. */
  readonly ownCellStyles: number;
  readonly ownTableStyles: number;
}

const SHORT_DATE = 'm/d/yyyy';
const PLACED = ['left', 'center', 'right'];
const RAISED = ['top', 'center'];

/** The name of the look that a cell's `s` means. */
export function styleName(index: number): string {
  return `s${index}`;
}

/** The name of the mark that a rule's `dxfId` means. */
export function markName(index: number | string): string {
  return `m${index}`;
}

export function readStyleTable(root: ElementModel | undefined, palette: Palette): StyleTable {
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => childOf(root, name)?.children ?? []);
  const font = fontBasics(fonts![0]);
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  const formats = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): StyleModel => {
    const style: StyleDraft = {};
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', quotePrefix } = xf.attributes;
    const code = codes.get(numFmtId) ?? builtIn(Number(numFmtId));
    if (code !== undefined && !/^general$/i.test(code)) style.format = code;
    putFont(style, fonts![Number(fontId)], font, palette);
    putFill(style, fills![Number(fillId)], palette);
    putBorder(style, borders![Number(borderId)], palette);
    putAlignment(style, childOf(xf, 'alignment')?.attributes ?? {});
    putProtection(style, childOf(xf, 'protection')?.attributes ?? {}, quotePrefix);
    return style;
  });
  const marks = childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => markOf(withPlainColors(dxf, palette), palette));
  const own = allOf(elementAt(root, 'cellStyles'), 'cellStyle').filter(
    ({ attributes }) => attributes['builtinId'] === undefined,
  );
  return {
    font,
    styles: Object.fromEntries((formats.length > 0 ? formats : [{}]).map((style, index) => [styleName(index), style])),
    marks: Object.fromEntries(marks.map((mark, index) => [markName(index), mark])),
    ownCellStyles: own.length,
    ownTableStyles: childrenOf(childOf(root, 'tableStyles'), 'tableStyle').length,
  };
}

/** Formats that mean another date in each language are the short one. */
function builtIn(id: number): string | undefined {
  return BUILT_IN_FORMATS[id] ?? (isDateFormatId(id) ? SHORT_DATE : undefined);
}

function putAlignment(style: StyleDraft, attributes: Attributes): void {
  const { horizontal = 'general', vertical = 'bottom', wrapText, indent, ...others } = attributes;
  const kept: Record<string, string> = {};
  if (PLACED.includes(horizontal)) style.horizontal = horizontal as 'left' | 'center' | 'right';
  else if (horizontal !== 'general') kept['horizontal'] = horizontal;
  if (RAISED.includes(vertical)) style.vertical = vertical as 'top' | 'center';
  else if (vertical !== 'bottom') kept['vertical'] = vertical;
  if (wrapText === '1' || wrapText === 'true') style.isWrapped = true;
  if (Number(indent ?? 0) > 0) style.indent = Number(indent);
  for (const [name, value] of Object.entries(others)) if (value !== '0' && value !== 'false') kept[name] = value;
  if (Object.keys(kept).length > 0) style.more = { ...style.more, alignment: kept };
}

function putProtection(style: StyleDraft, { locked, hidden }: Attributes, quotePrefix: string | undefined): void {
  if (locked === '0' || locked === 'false') style.isInput = true;
  if (hidden === '1' || hidden === 'true') style.more = { ...style.more, isFormulaHidden: true };
  if (quotePrefix === '1' || quotePrefix === 'true') style.more = { ...style.more, hasQuotePrefix: true };
}

/** The mark in the model's words; with the whole of it beside them where they say less. */
function markOf(dxf: ElementModel, palette: Palette): MarkModel {
  const font = childOf(dxf, 'font');
  const pattern = elementAt(dxf, 'fill', 'patternFill');
  const isHatched = pattern?.attributes['patternType'] === 'lightUp';
  const fill = isHatched
    ? undefined
    : colorOf((childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'))?.attributes, palette);
  const hatch = isHatched ? colorOf(childOf(pattern, 'fgColor')?.attributes, palette) : undefined;
  const color = colorOf(childOf(font, 'color')?.attributes, palette);
  const format = childOf(dxf, 'numFmt')?.attributes['formatCode'];
  const border = borderOf(childOf(dxf, 'border'), palette);
  const mark: MarkModel = {
    ...(fill === undefined ? {} : { fill }),
    ...(hatch === undefined ? {} : { hatch }),
    ...(isOn(childOf(font, 'b')) ? { isBold: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(format === undefined ? {} : { format }),
    ...(border === undefined ? {} : { border }),
  };
  const bare = withoutExtensions({ ...dxf, children: dxf.children.filter(({ name }) => name !== 'numFmt') });
  return markXml(mark, () => '') === elementXml(bare) ? mark : { ...mark, kept: bare };
}
