// The parts of a cell's look as markup: font, fill, border, alignment; and differential formats.
import type { BorderModel, EdgeModel, MarkModel, StyleModel } from '../../layout/template/look';
import type { ElementModel } from '../../layout/template/extras';
import { attributesXml, element, elementXml } from './elements';
import { escapeXml } from './xml';

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export const TEMPLATE_FONT: DefaultFont = { name: 'Calibri', size: 11 };

/** The order in which a font's elements stand. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];
const AFTER_NAME = FONT_ORDER.length;

export function fontXml(
  { isBold, isItalic, isUnderlined, size, color, fontName, more }: StyleModel,
  standard: DefaultFont,
) {
  const name = fontName ?? standard.name;
  const isOurs = name === TEMPLATE_FONT.name;
  const items: ElementModel[] = [
    ...(isBold ? [element('b')] : []),
    ...(isItalic ? [element('i')] : []),
    ...(isUnderlined ? [element('u')] : []),
    ...(more?.font ?? []),
    element('sz', { val: String(size ?? standard.size) }),
    element('color', color === undefined ? { theme: '1' } : { rgb: `FF${color}` }),
    element('name', { val: name }),
    ...(isOurs ? [element('family', { val: '2' }), element('scheme', { val: 'minor' })] : []),
  ];
  const place = ({ name: own }: ElementModel) => (FONT_ORDER.indexOf(own) + 1 || AFTER_NAME + 1) - 1;
  const ordered = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index);
  return `<font>${ordered.map(({ item }) => elementXml(item)).join('')}</font>`;
}

export function solidFill(color: string, background: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor ${background}/></patternFill></fill>`;
}

export function borderXml({ left, right, top, bottom }: BorderModel, end = '<diagonal/>'): string {
  const edge = (name: string, model: EdgeModel | undefined) =>
    model === undefined ? `<${name}/>` : `<${name} style="${model.line}"><color rgb="FF${model.color}"/></${name}>`;
  return `<border>${edge('left', left)}${edge('right', right)}${edge('top', top)}${edge('bottom', bottom)}${end}</border>`;
}

export function alignmentXml({ horizontal, vertical, isWrapped, indent, more }: StyleModel): string {
  const attributes = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isWrapped ? { wrapText: '1' } : {}),
    ...(indent === undefined ? {} : { indent: String(indent) }),
    ...more?.alignment,
  };
  const text = attributesXml(attributes);
  return text === '' ? '' : `<alignment${text}/>`;
}

/** A differential format: a solid fill sets both colours alike, a hatch stands on white. `format` writes a number format. */
export function markXml(mark: MarkModel, format: (code: string) => string): string {
  const numbers = mark.format === undefined ? '' : format(mark.format);
  if (mark.kept) {
    const part = (names: readonly string[]) =>
      mark
        .kept!.children.filter(({ name }) => names.includes(name))
        .map(elementXml)
        .join('');
    return `<dxf>${part(['font'])}${numbers}${part(['fill', 'alignment', 'border', 'protection'])}</dxf>`;
  }
  const { fill, hatch, isBold, color, border } = mark;
  const tint = color === undefined ? '' : `<color rgb="FF${color}"/>`;
  const font = isBold || tint ? `<font>${isBold ? '<b/>' : ''}${tint}</font>` : '';
  const hatched = `<fill><patternFill patternType="lightUp"><fgColor rgb="FF${hatch}"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>`;
  const filled = fill === undefined ? '' : solidFill(fill, `rgb="FF${fill}"`);
  const edges = border === undefined ? '' : borderXml(border, '');
  return `<dxf>${font}${numbers}${hatch === undefined ? filled : hatched}${edges}</dxf>`;
}

/** A number format of a differential format. */
export function markFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
}
