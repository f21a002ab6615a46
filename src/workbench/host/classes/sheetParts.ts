// What hangs on a worksheet besides cells: page layout with headers and footers, frozen panes, protection. All data are the
// sheet's id.
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/cellRef';
import { recordFrom, textFrom, wholeFrom } from '../arguments';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { areaFromArgument } from '../range/navigate';
import { areasFrom, areasObject } from '../range/special';
import { rangeObject, sheetOf } from '../range/rangeObject';
import type { HostClass, LiveArea, Property, Session } from '../shapes';

function printSetting(name: string, standard: unknown): Property<string> {
  return property(
    '1.9',
    (session, id) => sheetOf(session, id).print[name] ?? standard,
    (session, id, value) => keepPrint(session, id, name, value),
  );
}

function keepPrint(session: Session, id: string, name: string, value: unknown): void {
  session.book.updateSheet(id, { print: { ...sheetOf(session, id).print, [name]: value } });
}

const PRINT_NAMES = { area: 'Print_Area', titles: 'Print_Titles' } as const;

/** Excel keeps what is printed as hidden names of the sheet. */
function putPrintName(session: Session, id: string, name: string, refersTo: string): void {
  session.book.putName({ name, refersTo, sheetId: id, isVisible: false, comment: '' });
}

function absolute(session: Session, id: string, addresses: string): string {
  const sheet = `'${sheetOf(session, id).name.replaceAll("'", "''")}'!`;
  const prefix = /^'[\p{L}_][\p{L}\p{N}_.]*'!$/u.test(sheet) ? sheet.replaceAll("'", '') : sheet;
  const fixed = (address: string) =>
    address.replaceAll('$', '').replace(/([A-Z]+)?(\d+)?/g, (_, c, r) => (c ? `$${c}` : '') + (r ? `$${r}` : ''));
  return addresses
    .split(',')
    .map((address) => prefix + fixed(address))
    .join(',');
}

export const PAGE_LAYOUT: HostClass<string> = {
  name: 'PageLayout',
  properties: {
    orientation: printSetting('orientation', 'Portrait'),
    paperSize: printSetting('paperSize', 'Letter'),
    zoom: printSetting('zoom', { scale: 100 }),
    centerHorizontally: printSetting('centerHorizontally', false),
    centerVertically: printSetting('centerVertically', false),
    printGridlines: printSetting('printGridlines', false),
  },
  links: { headersFooters: link('1.9', (_, data) => ({ kind: 'HeaderFooterGroup', data })) },
  methods: {
    setPrintArea: change('1.9', (session, id, [area]) => {
      const addresses = textFrom(area);
      areasFrom(session, id, addresses);
      putPrintName(session, id, PRINT_NAMES.area, absolute(session, id, addresses));
    }),
    setPrintTitleRows: change('1.9', (session, id, [rows]) => {
      putPrintName(session, id, PRINT_NAMES.titles, absolute(session, id, textFrom(rows)));
    }),
    getPrintAreaOrNullObject: query('1.9', (session, id) => {
      const name = session.book.names().find((one) => one.sheetId === id && one.name === PRINT_NAMES.area);
      return name ? areasObject(session, id, areasFrom(session, id, name.refersTo)) : null;
    }),
  },
};

export const HEADER_FOOTER_GROUP: HostClass<string> = {
  name: 'HeaderFooterGroup',
  properties: { state: printSetting('headersFooters.state', 'Default') },
  links: { defaultForAllPages: link('1.9', (_, data) => ({ kind: 'HeaderFooter', data })) },
  methods: {},
};

const CORNERS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

export const HEADER_FOOTER: HostClass<string> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(CORNERS.map((name) => [name, printSetting(name, '')])),
  links: {},
  methods: {},
};

function freeze(session: Session, id: string, frozenRows: number, frozenColumns: number): void {
  session.book.updateSheet(id, { frozenRows, frozenColumns });
}

function frozen(session: Session, id: string): ReturnType<typeof rangeObject> | null {
  const { frozenRows, frozenColumns } = sheetOf(session, id);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const lastRow = frozenRows || MAX_ROWS;
  const lastColumn = frozenColumns || MAX_COLUMNS;
  return rangeObject(session, id, { firstRow: 1, firstColumn: 1, lastRow, lastColumn });
}

export const FREEZE_PANES: HostClass<string> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  links: {},
  methods: {
    freezeAt: change('1.7', (session, id, [range]) => {
      const { area } = areaFromArgument(session, id, range);
      freeze(session, id, area.lastRow, area.lastColumn);
    }),
    freezeRows: change('1.7', (session, id, [count]) => freeze(session, id, wholeFrom(count ?? 1), 0)),
    freezeColumns: change('1.7', (session, id, [count]) => freeze(session, id, 0, wholeFrom(count ?? 1))),
    unfreeze: change('1.7', (session, id) => freeze(session, id, 0, 0)),
    getLocationOrNullObject: query('1.7', frozen),
  },
};

/** Throws AccessDenied where the sheet is protected already, as Excel does. */
function protect(session: Session, id: string, [options]: readonly unknown[]): void {
  if (sheetOf(session, id).protection !== null) throw new HostError('AccessDenied');
  session.book.updateSheet(id, { protection: recordFrom(options) });
}

export const SHEET_PROTECTION: HostClass<string> = {
  name: 'WorksheetProtection',
  properties: {
    protected: property('1.2', (session, id) => sheetOf(session, id).protection !== null),
    options: property('1.2', (session, id) => sheetOf(session, id).protection),
  },
  links: {},
  methods: {
    protect: change('1.2', protect),
    unprotect: change('1.7', (session, id) => session.book.updateSheet(id, { protection: null })),
  },
};

/** The link of a range's first cell, as `Range.hyperlink` has it; null for none. */
export function readLink(session: Session, { sheetId, area }: LiveArea): unknown {
  const link = (sheetOf(session, sheetId).links ?? []).find(
    ({ row, column }) => row === area?.firstRow && column === area.firstColumn,
  );
  if (!link) return null;
  const text = session.book.cells(sheetId).value(link.row, link.column);
  return {
    documentReference: link.target ?? '',
    address: link.address ?? '',
    screenTip: link.tip,
    textToDisplay: String(text ?? ''),
  };
}

/** Puts a link on a range's first cell, and the text that is to be shown into it. */
export function writeLink(session: Session, { sheetId, area }: LiveArea, value: unknown): void {
  if (!area) throw new HostError('InvalidReference');
  const { firstRow: row, firstColumn: column } = area;
  const { documentReference, address, screenTip, textToDisplay } = recordFrom(value);
  const others = (sheetOf(session, sheetId).links ?? []).filter((link) => link.row !== row || link.column !== column);
  const target = typeof documentReference === 'string' ? { target: documentReference } : {};
  const elsewhere = typeof address === 'string' ? { address } : {};
  const tip = typeof screenTip === 'string' ? screenTip : '';
  session.book.updateSheet(sheetId, { links: [...others, { row, column, ...target, ...elsewhere, tip }] });
  if (typeof textToDisplay !== 'string') return;
  const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  session.book.writeCells(sheetId, cell, [[{ value: textToDisplay === '' ? null : textToDisplay }]]);
  session.book.setStyle(sheetId, cell, { color: '#0563C1', isUnderlined: true });
}
