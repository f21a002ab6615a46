// xl/styles.xml: the looks of the model as fonts, fills, borders, number formats and their combinations.
import type { BorderModel, EdgeModel, MarkModel, MarkName, StyleModel, StyleName } from '../../layout/template/look';
import type { WorkbookModel } from '../../layout/template/model';
import { escapeXml, MAIN, XML_HEAD } from './xml';

export interface StylesPart {
  readonly xml: string;
  /** Index of a cell's look. */
  readonly styleIndex: ReadonlyMap<StyleName, number>;
  readonly markIndex: ReadonlyMap<MarkName, number>;
}

/** Formats that Excel knows by number; 14 is the reader's own short date. */
const BUILT_IN: Readonly<Record<string, number>> = {
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  'm/d/yyyy': 14,
};
const FIRST_OWN_FORMAT = 164;

interface Register {
  readonly items: string[];
  add(item: string): number;
}

function register(...first: string[]): Register {
  const items = [...first];
  const known = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    add(item) {
      let index = known.get(item);
      if (index === undefined) {
        index = items.push(item) - 1;
        known.set(item, index);
      }
      return index;
    },
  };
}

interface Registers {
  readonly fonts: Register;
  readonly fills: Register;
  readonly borders: Register;
  readonly formats: Register;
  readonly combinations: Register;
}

export function writeStyles({ styles, marks }: WorkbookModel): StylesPart {
  const registers: Registers = {
    fonts: register(fontXml({})),
    fills: register(
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ),
    borders: register('<border><left/><right/><top/><bottom/><diagonal/></border>'),
    formats: register(),
    combinations: register('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  };
  const styleIndex = new Map<StyleName, number>();
  for (const [name, style] of Object.entries(styles)) {
    styleIndex.set(name as StyleName, registers.combinations.add(combination(style, registers)));
  }
  const markNames = Object.keys(marks) as MarkName[];
  const marksXml = markNames.map((name) => markXml(marks[name], registers));
  return {
    xml: stylesheet(registers, marksXml),
    styleIndex,
    markIndex: new Map(markNames.map((name, index) => [name, index])),
  };
}

function stylesheet({ fonts, fills, borders, formats, combinations }: Registers, marks: readonly string[]): string {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const formatItems = formats.items.map(
    (format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(format)}"/>`,
  );
  return [
    `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
    list('numFmts', formatItems),
    list('fonts', fonts.items),
    list('fills', fills.items),
    list('borders', borders.items),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', combinations.items),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    list('dxfs', marks),
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  ].join('');
}

function combination(style: StyleModel, { fonts, fills, borders, formats }: Registers): string {
  const format = style.format === undefined ? 0 : formatId(style.format, formats);
  const font = fonts.add(fontXml(style));
  const fill = style.fill === undefined ? 0 : fills.add(solidFill(style.fill, 'indexed="64"'));
  const border = style.border === undefined ? 0 : borders.add(borderXml(style.border));
  const alignment = alignmentXml(style);
  const protection = style.isInput ? '<protection locked="0"/>' : '';
  const flags = [
    format ? ' applyNumberFormat="1"' : '',
    font ? ' applyFont="1"' : '',
    fill ? ' applyFill="1"' : '',
    border ? ' applyBorder="1"' : '',
    alignment ? ' applyAlignment="1"' : '',
    protection ? ' applyProtection="1"' : '',
  ].join('');
  const inner = alignment + protection;
  const open = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${flags}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</xf>`;
}

function formatId(format: string, formats: Register): number {
  return BUILT_IN[format] ?? FIRST_OWN_FORMAT + formats.add(format);
}

function fontXml({ isBold, isItalic, size, color }: StyleModel): string {
  const tint = color === undefined ? 'theme="1"' : `rgb="FF${color}"`;
  const weight = (isBold ? '<b/>' : '') + (isItalic ? '<i/>' : '');
  const family = '<name val="Calibri"/><family val="2"/><scheme val="minor"/>';
  return `<font>${weight}<sz val="${size ?? 11}"/><color ${tint}/>${family}</font>`;
}

function solidFill(color: string, background: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor ${background}/></patternFill></fill>`;
}

function borderXml({ left, right, top, bottom }: BorderModel, end = '<diagonal/>'): string {
  const edge = (name: string, model: EdgeModel | undefined) =>
    model === undefined ? `<${name}/>` : `<${name} style="${model.line}"><color rgb="FF${model.color}"/></${name}>`;
  return `<border>${edge('left', left)}${edge('right', right)}${edge('top', top)}${edge('bottom', bottom)}${end}</border>`;
}

function alignmentXml({ horizontal, vertical, isWrapped, indent }: StyleModel): string {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    isWrapped ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** A differential format: a solid fill sets both colours alike, a hatch stands on white. */
function markXml({ fill, hatch, isBold, color, format, border }: MarkModel, { formats }: Registers): string {
  const tint = color === undefined ? '' : `<color rgb="FF${color}"/>`;
  const font = isBold || tint ? `<font>${isBold ? '<b/>' : ''}${tint}</font>` : '';
  const numbers =
    format === undefined ? '' : `<numFmt numFmtId="${formatId(format, formats)}" formatCode="${escapeXml(format)}"/>`;
  const hatched = `<fill><patternFill patternType="lightUp"><fgColor rgb="FF${hatch}"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>`;
  const filled = fill === undefined ? '' : solidFill(fill, `rgb="FF${fill}"`);
  const edges = border === undefined ? '' : borderXml(border, '');
  return `<dxf>${font}${numbers}${hatch === undefined ? filled : hatched}${edges}</dxf>`;
}
