// xl/worksheets/sheetN.xml: a sheet's cells, and what Excel is told about them, in the order that the format demands.
import { a1, areaText } from '../../../core/sheet/cellRef';
import type { Attributes, ColumnRun } from '../../layout/template/extras';
import type { SheetModel } from '../../layout/template/model';
import { attributesXml, elementXml } from './elements';
import { barsXml, formatsXml } from './formats';
import { pageOf, pageXml } from './page';
import { writeRows } from './rows';
import type { CellContext } from './rows';
import { validationsXml } from './validations';
import { escapeXml, MAIN, RELATIONS, XML_HEAD } from './xml';

export interface SheetContext extends CellContext {
  /** Counts from 1. */
  readonly number: number;
  readonly isActive: boolean;
  readonly header: string;
  readonly footer: string;
  /** Relationship ids of the sheet's own parts; null where it has none. */
  readonly drawing: string | null;
  readonly notes: string | null;
  readonly tables: readonly string[];
  /** By place of the link; undefined where it leads nowhere outside. */
  readonly links: readonly (string | undefined)[];
}

export const TAB_COLORS = { input: '1F3B57', computed: '6F8AA5', written: 'B8C0C8' } as const;
/** What the template's sheets say of their view and of lines without a size of their own. */
export const TEMPLATE_VIEW: Attributes = { showGridLines: '0' };
export const TEMPLATE_LINES: Attributes = { defaultRowHeight: '15' };
/** What Excel adds to a width in characters for the cell's padding. */
export const PADDING = 0.7109375;

export function writeSheet(sheet: SheetModel, context: SheetContext): Uint8Array {
  const { more } = sheet;
  const page = pageOf(sheet, context.header, context.footer);
  const color = more?.tabColor ?? TAB_COLORS[sheet.tab];
  const rows = writeRows(sheet, context);
  const head = [
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<sheetPr>${color === '' ? '' : `<tabColor rgb="FF${color}"/>`}${page.isFitted ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    `<dimension ref="${areaText(rows.used)}"/>`,
    viewXml(sheet, context.isActive),
    `<sheetFormatPr${attributesXml(more?.lines ?? TEMPLATE_LINES)}/>`,
    columnsXml(sheet, context),
    '<sheetData>',
  ];
  const tail = [
    '</sheetData>',
    more?.protection ? `<sheetProtection${attributesXml(more.protection)}/>` : '',
    more?.filter ? elementXml(more.filter) : '',
    mergedXml(sheet),
    formatsXml(sheet, context.number, context.styles),
    validationsXml(sheet),
    linksXml(sheet, context),
    pageXml(page),
    context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`,
    context.notes === null ? '' : `<legacyDrawing r:id="${context.notes}"/>`,
    tablePartsXml(context.tables),
    barsXml(sheet.formats, context.number),
    '</worksheet>',
  ];
  return joined(head.join(''), rows.bytes, tail.join(''));
}

function joined(head: string, middle: Uint8Array, tail: string): Uint8Array {
  const encoder = new TextEncoder();
  const [start, end] = [encoder.encode(head), encoder.encode(tail)];
  const whole = new Uint8Array(start.length + middle.length + end.length);
  whole.set(start);
  whole.set(middle, start.length);
  whole.set(end, start.length + middle.length);
  return whole;
}

function viewXml({ frozenRows, frozenColumns, more }: SheetModel, isActive: boolean): string {
  const corner = a1(frozenRows + 1, frozenColumns + 1);
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  const split = (frozenColumns ? ` xSplit="${frozenColumns}"` : '') + (frozenRows ? ` ySplit="${frozenRows}"` : '');
  const others = frozenRows && frozenColumns ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  const frozen = split
    ? `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>${others}` +
      `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
    : '';
  const view = attributesXml(more?.view ?? TEMPLATE_VIEW) + (isActive ? ' tabSelected="1"' : '');
  return `<sheetViews><sheetView${view} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml({ widths, more }: SheetModel, { styles }: SheetContext): string {
  const runs = more?.columns ?? widths.map((width, index): ColumnRun => ({ first: index + 1, last: index + 1, width }));
  const items = runs.map(({ first, last, width, isHidden, style }) => {
    const size = width === undefined ? '' : ` width="${width + PADDING}"`;
    const index = style === undefined ? 0 : styles.indexOf(style);
    const look = index === 0 ? '' : ` style="${index}"`;
    const custom = width === undefined ? '' : ' customWidth="1"';
    return `<col min="${first}" max="${last}"${size}${look}${isHidden ? ' hidden="1"' : ''}${custom}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function mergedXml({ more }: SheetModel): string {
  const areas = more?.merged ?? [];
  const items = areas.map((area) => `<mergeCell ref="${areaText(area)}"/>`);
  return items.length === 0 ? '' : `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

function linksXml({ links }: SheetModel, context: SheetContext): string {
  if (links.length === 0) return '';
  const items = links.map(({ row, column, area, target, tip }, index) => {
    const id = context.links[index];
    const [outside, place, hint] = [
      id === undefined ? '' : ` r:id="${id}"`,
      target === '' ? '' : ` location="${escapeXml(target)}"`,
      tip === '' ? '' : ` tooltip="${escapeXml(tip)}"`,
    ];
    return `<hyperlink ref="${area ? areaText(area) : a1(row, column)}"${outside}${place}${hint}/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
