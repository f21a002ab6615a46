// Excel's `RangeFormat` with fill, font, borders and protection: the looks of a range's cells. Where cells differ a property
// reads as null. Only what a grant's template and its tests look at is kept; other looks are not members.
import type { Area } from '../../../core/sheet/cellRef';
import { areasMeet } from '../../../core/sheet/cellRef';
import { NO_EDGE } from '../../book/style';
import type { CellEdge, CellStyle, EdgeName, StylePatch } from '../../book/style';
import { booleanFrom, numberFrom, textFrom, wholeFrom, wordFrom } from '../arguments';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { cellCount } from '../range/address';
import { areaOf, checkAllowed } from '../range/rangeObject';
import type { HostClass, HostObject, LiveArea, Property, Session } from '../shapes';

/** Widths of columns are told in points; the book keeps characters: seven pixels each and five around them. */
function pointsOf(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function charactersOf(points: number): number {
  return (points / 0.75 - 5) / 7;
}

const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

/** Looked at one by one, whatever is used of the sheet. */
const FEW_CELLS = 10_000;

/** The part of an area that may differ from plain cells, with one cell of the rest if there is a rest. */
function cellsToLookAt(session: Session, { sheetId }: LiveArea, area: Area): readonly Area[] {
  if (cellCount(area) <= FEW_CELLS) return [area];
  const used = session.book.cells(sheetId).usedArea(false);
  const last = { ...area, firstRow: area.lastRow, firstColumn: area.lastColumn };
  if (!used || !areasMeet(used, area)) return [last];
  const common = {
    firstRow: Math.max(used.firstRow, area.firstRow),
    firstColumn: Math.max(used.firstColumn, area.firstColumn),
    lastRow: Math.min(used.lastRow, area.lastRow),
    lastColumn: Math.min(used.lastColumn, area.lastColumn),
  };
  const first = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
  return [common, first, last];
}

/** What all cells have in common; null where they differ. */
export function commonLook<V>(session: Session, range: LiveArea, look: (style: CellStyle) => V): V | null {
  const cells = session.book.cells(range.sheetId);
  let common: V | undefined;
  for (const { firstRow, firstColumn, lastRow, lastColumn } of cellsToLookAt(session, range, areaOf(range))) {
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        const value = look(cells.style(row, column));
        if (common !== undefined && common !== value) return null;
        common = value;
      }
    }
  }
  return common ?? null;
}

function look<K extends keyof CellStyle>(
  since: string,
  name: K,
  read: (value: unknown) => CellStyle[K],
): Property<LiveArea> {
  return property(
    since,
    (session, range) => commonLook(session, range, (style) => style[name]),
    (session, range, value) => restyle(session, range, { [name]: read(value) }),
  );
}

function restyle(session: Session, range: LiveArea, patch: StylePatch): void {
  checkAllowed(session, range.sheetId, 'allowFormatCells');
  session.book.setStyle(range.sheetId, areaOf(range), patch);
}

function columnWidth(session: Session, range: LiveArea): number | null {
  const cells = session.book.cells(range.sheetId);
  const { firstColumn, lastColumn } = areaOf(range);
  const width = cells.columnSize(firstColumn).size;
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (cells.columnSize(column).size !== width) return null;
  }
  return pointsOf(width ?? STANDARD_WIDTH);
}

function rowHeight(session: Session, range: LiveArea): number | null {
  const cells = session.book.cells(range.sheetId);
  const { firstRow, lastRow } = areaOf(range);
  const height = cells.rowSize(firstRow).size;
  for (let row = firstRow; row <= lastRow; row++) if (cells.rowSize(row).size !== height) return null;
  return height ?? STANDARD_HEIGHT;
}

function part(since: string, kind: 'RangeFill' | 'RangeFont' | 'RangeBorderCollection' | 'FormatProtection') {
  return link<LiveArea>(since, (_, data) => ({ kind, data }));
}

export const RANGE_FORMAT: HostClass<LiveArea> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: look('1.1', 'horizontal', textFrom),
    verticalAlignment: look('1.1', 'vertical', textFrom),
    indentLevel: look('1.9', 'indent', wholeFrom),
    wrapText: look('1.1', 'isWrapped', booleanFrom),
    columnWidth: property('1.2', columnWidth, (session, range, value) => {
      checkAllowed(session, range.sheetId, 'allowFormatColumns');
      const { firstColumn, lastColumn } = areaOf(range);
      session.book.setColumns(range.sheetId, firstColumn, lastColumn, { size: charactersOf(numberFrom(value)) });
    }),
    rowHeight: property('1.2', rowHeight, (session, range, value) => {
      checkAllowed(session, range.sheetId, 'allowFormatRows');
      const { firstRow, lastRow } = areaOf(range);
      session.book.setRows(range.sheetId, firstRow, lastRow, { size: numberFrom(value) });
    }),
  },
  links: {
    borders: part('1.1', 'RangeBorderCollection'),
    fill: part('1.1', 'RangeFill'),
    font: part('1.1', 'RangeFont'),
    protection: part('1.2', 'FormatProtection'),
  },
  methods: {},
};

/** A colour of no cell reads as white, as Excel has it. */
export const RANGE_FILL: HostClass<LiveArea> = {
  name: 'RangeFill',
  properties: {
    color: property(
      '1.1',
      (session, range) => commonLook(session, range, ({ fill }) => (fill === '' ? '#FFFFFF' : fill)),
      (session, range, value) => restyle(session, range, { fill: textFrom(value) }),
    ),
  },
  links: {},
  methods: { clear: change('1.1', (session, range) => restyle(session, range, { fill: '' })) },
};

export const RANGE_FONT: HostClass<LiveArea> = {
  name: 'RangeFont',
  properties: {
    bold: look('1.1', 'isBold', booleanFrom),
    italic: look('1.1', 'isItalic', booleanFrom),
    color: look('1.1', 'color', textFrom),
    name: look('1.1', 'fontName', textFrom),
    size: look('1.1', 'fontSize', numberFrom),
    underline: property(
      '1.1',
      (session, range) => commonLook(session, range, ({ isUnderlined }) => (isUnderlined ? 'Single' : 'None')),
      (session, range, value) => restyle(session, range, { isUnderlined: textFrom(value) !== 'None' }),
    ),
  },
  links: {},
  methods: {},
};

export const FORMAT_PROTECTION: HostClass<LiveArea> = {
  name: 'FormatProtection',
  properties: { locked: look('1.2', 'isLocked', booleanFrom) },
  links: {},
  methods: {},
};

/** One side of a range's cells. */
export interface BorderSide {
  readonly range: LiveArea;
  readonly side: EdgeName;
}

const SIDES: Readonly<Record<string, EdgeName>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
};

function borderAt(range: LiveArea, index: unknown): HostObject<BorderSide> {
  return { kind: 'RangeBorder', data: { range, side: SIDES[wordFrom(index, Object.keys(SIDES))]! } };
}

export const RANGE_BORDERS: HostClass<LiveArea> = {
  name: 'RangeBorderCollection',
  items: (_, range) => Object.keys(SIDES).map((index) => borderAt(range, index)),
  item: (_, range, index) => borderAt(range, index),
  properties: { count: property('1.1', () => Object.keys(SIDES).length) },
  links: {},
  methods: {
    getItem: query('1.1', (_, range, [index]) => borderAt(range, index)),
    getItemAt: query('1.1', (_, range, [index]) => {
      const side = Object.keys(SIDES)[wholeFrom(index)];
      if (side === undefined) throw new HostError('InvalidArgument');
      return borderAt(range, side);
    }),
  },
};

const LINES = { None: 'none', Continuous: 'thin', Double: 'double', Dash: 'thin', Dot: 'thin' } as const;
const LINE_WORDS = { none: 'None', thin: 'Continuous', medium: 'Continuous', double: 'Double' } as const;

/** Changes one side of each cell; what else is drawn on it stays. */
function redraw(session: Session, { range, side }: BorderSide, edge: Partial<CellEdge>): void {
  restyle(session, range, { edges: { [side]: edge } });
}

function commonEdge(session: Session, { range, side }: BorderSide) {
  const { firstRow, firstColumn } = areaOf(range);
  return session.book.cells(range.sheetId).style(firstRow, firstColumn).edges[side] ?? NO_EDGE;
}

/** The first cell speaks for all: the template draws whole ranges alike. */
export const RANGE_BORDER: HostClass<BorderSide> = {
  name: 'RangeBorder',
  identify: (_, { side }) => ({ Id: Object.keys(SIDES).find((index) => SIDES[index] === side)! }),
  properties: {
    color: property(
      '1.1',
      (session, border) => commonEdge(session, border).color,
      (session, border, value) => redraw(session, border, { color: textFrom(value) }),
    ),
    sideIndex: property('1.1', (_, { side }) => Object.keys(SIDES).find((index) => SIDES[index] === side)),
    style: property(
      '1.1',
      (session, border) => LINE_WORDS[commonEdge(session, border).line],
      (session, border, value) => {
        const line = LINES[wordFrom(value, Object.keys(LINES) as (keyof typeof LINES)[])];
        redraw(session, border, { line });
      },
    ),
  },
  links: {},
  methods: {},
};
