// xl/styles.xml: the looks of the model as fonts, fills, borders, number formats and their combinations.
import type { StyleModel } from '../../layout/template/look';
import type { WorkbookModel } from '../../layout/template/model';
import { BUILT_IN_FORMATS } from '../numberFormats';
import { isDateFormat } from '../../dateFormat';
import { elementXml } from './elements';
import { alignmentXml, borderXml, fontXml, markFormatXml, markXml, solidFill, TEMPLATE_FONT } from './looks';
import type { DefaultFont } from './looks';
import { escapeXml, MAIN, XML_HEAD } from './xml';

export interface StylesPart {
  readonly xml: string;
  /** Index of a cell's look. Throws a RangeError for a name that the model has not. */
  readonly indexOf: (style: string) => number;
  /** Whether a look shows numbers as dates. */
  readonly isDate: (style: string) => boolean;
  readonly markIndex: ReadonlyMap<string, number>;
}

const BUILT_IN = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));
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

export function writeStyles({ styles, marks, more }: WorkbookModel): StylesPart {
  const standard = more?.font ?? TEMPLATE_FONT;
  const registers: Registers = {
    fonts: register(fontXml({}, standard)),
    fills: register(
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ),
    borders: register('<border><left/><right/><top/><bottom/><diagonal/></border>'),
    formats: register(),
    combinations: register('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  };
  const styleIndex = new Map<string, number>();
  for (const [name, style] of Object.entries(styles)) {
    styleIndex.set(name, registers.combinations.add(combination(style, standard, registers)));
  }
  const markNames = Object.keys(marks);
  const format = (code: string) => markFormatXml(formatId(code, registers.formats), code);
  const dates = new Set(Object.keys(styles).filter((name) => isDateFormat(styles[name]!.format ?? 'General')));
  return {
    xml: stylesheet(
      registers,
      markNames.map((name) => markXml(marks[name]!, format)),
    ),
    indexOf: (style) => {
      const index = styleIndex.get(style);
      if (index === undefined) throw new RangeError(`no style ${style}`);
      return index;
    },
    isDate: (style) => dates.has(style),
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

function combination(style: StyleModel, standard: DefaultFont, registers: Registers): string {
  const { fonts, fills, borders, formats } = registers;
  const { more } = style;
  const format = style.format === undefined ? 0 : formatId(style.format, formats);
  const font = fonts.add(fontXml(style, standard));
  const [fill, border] = [fillIndex(style, fills), borderIndex(style, borders)];
  const alignment = alignmentXml(style);
  const protection = protectionXml(style);
  const flags = [
    more?.hasQuotePrefix ? ' quotePrefix="1"' : '',
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

function fillIndex({ fill, more }: StyleModel, fills: Register): number {
  if (more?.fill) return fills.add(elementXml(more.fill));
  return fill === undefined ? 0 : fills.add(solidFill(fill, 'indexed="64"'));
}

function borderIndex({ border, more }: StyleModel, borders: Register): number {
  if (more?.border) return borders.add(elementXml(more.border));
  return border === undefined ? 0 : borders.add(borderXml(border));
}

function protectionXml({ isInput, more }: StyleModel): string {
  const flags = (isInput ? ' locked="0"' : '') + (more?.isFormulaHidden ? ' hidden="1"' : '');
  return flags === '' ? '' : `<protection${flags}/>`;
}

function formatId(format: string, formats: Register): number {
  return BUILT_IN.get(format) ?? FIRST_OWN_FORMAT + formats.add(format);
}
