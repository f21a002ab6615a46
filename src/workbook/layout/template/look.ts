// How the template looks: white is yours, light grey is computed, dark grey is a total; a mark is a word or a pattern,
// never only a colour. Dimensions of single sheets stand with the sheets.

import type { ElementModel, LookExtras } from './extras';

export interface StyleModel {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  /** The workbook's own where absent. */
  readonly fontName?: string;
  /** Points; the workbook's own where absent. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly indent?: number;
  readonly isWrapped?: true;
  readonly format?: string;
  readonly border?: BorderModel;
  /** May be changed while the sheet is protected. */
  readonly isInput?: true;
  readonly more?: LookExtras;
}

export interface EdgeModel {
  /** `thin`, `double` or another of Excel's lines. */
  readonly line: string;
  readonly color: string;
}

export interface BorderModel {
  readonly left?: EdgeModel;
  readonly right?: EdgeModel;
  readonly top?: EdgeModel;
  readonly bottom?: EdgeModel;
}

/** What a conditional format lays over a cell. */
export interface MarkModel {
  readonly fill?: string;
  /** A hatch in this colour on white, in place of a fill. */
  readonly hatch?: string;
  readonly isBold?: true;
  readonly color?: string;
  readonly format?: string;
  readonly border?: BorderModel;
  /** The whole mark as a file has it, where the other members do not say it all; its number format is `format`. */
  readonly kept?: ElementModel;
}

const INK = '1F3B57';
export const STEEL = '6F8AA5';
export const CHART_COLORS = [INK, STEEL] as const;

/** The reader's own short date. */
export const DATE_FORMAT = 'm/d/yyyy';

/** Amounts with the currency's decimals. */
export function moneyFormat(exponent: number): string {
  return exponent === 0 ? '#,##0' : `#,##0.${'0'.repeat(exponent)}`;
}

function edges(color: string): BorderModel {
  const edge: EdgeModel = { line: 'thin', color };
  return { left: edge, right: edge, top: edge, bottom: edge };
}

const INPUT: StyleModel = { color: '0B4EA2', border: edges('C3CBD3'), isInput: true };
const COMPUTED: StyleModel = { fill: 'F0F2F4', border: edges('D5DADE') };
const HEADER_EDGE: EdgeModel = { line: 'thin', color: '4D6780' };
const HEADER: StyleModel = {
  fill: INK,
  color: 'FFFFFF',
  isBold: true,
  vertical: 'center',
  border: { left: HEADER_EDGE, right: HEADER_EDGE },
};
const TOTAL: StyleModel = {
  fill: 'E1E6EA',
  isBold: true,
  border: {
    left: { line: 'thin', color: 'CDD4DA' },
    right: { line: 'thin', color: 'CDD4DA' },
    top: { line: 'thin', color: INK },
    bottom: { line: 'double', color: INK },
  },
};
const RIGHT = { horizontal: 'right' } as const;
const INDENTED = { horizontal: 'left', indent: 1 } as const;
const TOP = { vertical: 'top' } as const;

/** Every look of a cell, by name, for amounts with `exponent` decimals. */
export function buildStyles(exponent: number) {
  const money = { format: moneyFormat(exponent) };
  return { ...INPUT_STYLES, ...TEXT_STYLES, ...moneyStyles(money), ...shareStyles() } as const;
}

const TEXT_STYLES = {
  plain: {},
  title: { size: 16, isBold: true, color: INK, vertical: 'center' },
  subtitle: { color: '56616D' },
  label: {},
  labelRight: RIGHT,
  badge: { isBold: true, size: 9, color: INK, border: edges(INK), horizontal: 'center', vertical: 'center' },
  header: HEADER,
  headerIndented: { ...HEADER, ...INDENTED },
  headerRight: { ...HEADER, ...RIGHT },
  headerRightFilter: { ...HEADER, ...RIGHT, indent: 2 },
  fieldName: { border: edges('C3CBD3') },
  note: { isItalic: true, color: '56616D', border: edges('E3E3E3'), ...INDENTED },
  computed: COMPUTED,
  computedIndented: { ...COMPUTED, ...INDENTED },
  computedRight: { ...COMPUTED, ...RIGHT },
  computedDate: { ...COMPUTED, ...RIGHT, format: DATE_FORMAT },
  total: TOTAL,
  totalIndented: { ...TOTAL, ...INDENTED },
  open: {},
  openIndented: INDENTED,
  openRight: RIGHT,
} as const satisfies Record<string, StyleModel>;

const INPUT_STYLES = {
  input: INPUT,
  inputIndented: { ...INPUT, ...INDENTED },
  inputTop: { ...INPUT, ...TOP },
  inputWrapped: { ...INPUT, ...TOP, isWrapped: true },
  inputCenter: { ...INPUT, horizontal: 'center' },
  inputDate: { ...INPUT, ...RIGHT, format: DATE_FORMAT },
  inputNumber: { ...INPUT, ...RIGHT },
  inputShare: { ...INPUT, format: '0.00%' },
  inputPercent: { ...INPUT, format: '0%' },
  inputRate: { ...INPUT, format: '#,##0.00##' },
} as const satisfies Record<string, StyleModel>;

/** `open…` styles stand in rows that show nothing until the workbook grows into them. */
function moneyStyles(money: { readonly format: string }) {
  const { format } = money;
  return {
    inputMoney: { ...INPUT, ...money },
    computedMoney: { ...COMPUTED, ...money },
    computedVariance: { ...COMPUTED, format: `${format};${format}` },
    totalMoney: { ...TOTAL, ...money },
    totalVariance: { ...TOTAL, format: `${format};${format}` },
    openMoney: money,
    openMoneyDash: { format: `${format};-${format};"–"`, ...RIGHT },
    openVariance: { format: `${format};${format}` },
    difference: { isBold: true, format: `${format};[Red]-${format}`, border: edges(INK) },
  } as const satisfies Record<string, StyleModel>;
}

function shareStyles() {
  return {
    computedPercent: { ...COMPUTED, format: '0.0%' },
    totalPercent: { ...TOTAL, format: '0.0%' },
    openPercent: { format: '0.0%' },
  } as const satisfies Record<string, StyleModel>;
}

export type StyleName = keyof ReturnType<typeof buildStyles>;

export type MarkName = 'needed' | 'broken' | 'brokenMoney' | 'live' | 'liveHeader' | 'liveName' | 'liveTotal';

/** Every mark: a hatch for what is required and empty, red and bold for what is broken, a grey field for rows in use. */
export function buildMarks(exponent: number): Readonly<Record<MarkName, MarkModel>> {
  const broken = { fill: 'FBE3DF', isBold: true, color: '8A1C0E' } as const;
  const format = `"▲ "${moneyFormat(exponent)}`;
  return {
    needed: { hatch: 'E0A34A' },
    broken,
    brokenMoney: { ...broken, format: `${format};${format}` },
    live: COMPUTED,
    liveHeader: { fill: INK, color: 'FFFFFF', isBold: true },
    liveTotal: { fill: 'E1E6EA', isBold: true, border: edges('CDD4DA') },
    liveName: { border: edges('C3CBD3') },
  };
}
