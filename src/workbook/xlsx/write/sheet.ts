// xl/worksheets/sheetN.xml: a sheet's cells, and what Excel is told about them, in the order that the format demands.
import { a1, areaText } from '../../../core/sheet/cellRef';
import type { CellModel, FormatModel, SheetModel, ValidationModel } from '../../layout/template/model';
import type { StylesPart } from './styles';
import type { StringPool } from './strings';
import { escapeText, escapeXml, MAIN, numberText, RELATIONS, XML_HEAD } from './xml';

export interface SheetContext {
  /** Counts from 1. */
  readonly number: number;
  readonly header: string;
  readonly footer: string;
  readonly styles: StylesPart;
  readonly strings: StringPool;
  /** Relationship ids of the sheet's own parts; null where it has none. */
  readonly drawing: string | null;
  readonly notes: string | null;
  readonly tables: readonly string[];
}

const TAB_COLORS = { input: 'FF1F3B57', computed: 'FF6F8AA5', written: 'FFB8C0C8' } as const;
const A4 = 9;
/** What Excel adds to a width in characters for the cell's padding. */
const PADDING = 0.7109375;
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

export function writeSheet(sheet: SheetModel, context: SheetContext): string {
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<sheetPr><tabColor rgb="${TAB_COLORS[sheet.tab]}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${usedArea(sheet.cells)}"/>`,
    viewXml(sheet, context.number === 1),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, context)}</sheetData>`,
    sheet.formats.map((format, index) => formatXml(format, index, context)).join(''),
    validationsXml(sheet.validations),
    linksXml(sheet),
    printXml(sheet, context),
    context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`,
    context.notes === null ? '' : `<legacyDrawing r:id="${context.notes}"/>`,
    tablePartsXml(context.tables),
    barsXml(sheet.formats, context.number),
    '</worksheet>',
  ].join('');
}

function usedArea(cells: readonly CellModel[]): string {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 1);
  return areaText({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
}

function viewXml({ frozenRows, frozenColumns }: SheetModel, isFirst: boolean): string {
  const corner = a1(frozenRows + 1, frozenColumns + 1);
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  const split = (frozenColumns ? ` xSplit="${frozenColumns}"` : '') + (frozenRows ? ` ySplit="${frozenRows}"` : '');
  const others = frozenRows && frozenColumns ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  const frozen = split
    ? `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>${others}` +
      `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
    : '';
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`;
}

function rowsXml({ cells, heights }: SheetModel, context: SheetContext): string {
  const rows = new Map<number, string[]>();
  for (const row of heights.keys()) rows.set(row, []);
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cellXml(cell, context));
    else rows.set(cell.row, [cellXml(cell, context)]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, content]) => {
      const height = heights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row}"${size}>${content.join('')}</row>`;
    })
    .join('');
}

function cellXml({ row, column, value, formula, style }: CellModel, { styles, strings }: SheetContext): string {
  const index = styles.styleIndex.get(style)!;
  const open = `<c r="${a1(row, column)}"${index === 0 ? '' : ` s="${index}"`}`;
  const computed = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return computed === '' ? `${open}/>` : `${open}>${computed}</c>`;
  if (typeof value === 'number') return `${open}>${computed}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
  if (computed !== '') return `${open} t="str">${computed}<v>${escapeText(value)}</v></c>`;
  return `${open} t="s"><v>${strings.add(value)}</v></c>`;
}

function formatXml(format: FormatModel, index: number, { styles, number }: SheetContext): string {
  const priority = index + 1;
  const open = `<conditionalFormatting sqref="${areaText(format.area)}">`;
  if ('mark' in format) {
    const rule = `<cfRule type="expression" dxfId="${styles.markIndex.get(format.mark)}" priority="${priority}">`;
    return `${open}${rule}<formula>${escapeXml(format.formula)}</formula></cfRule></conditionalFormatting>`;
  }
  const ends = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
  return (
    `${open}<cfRule type="dataBar" priority="${priority}"><dataBar showValue="0">${ends}<color rgb="FF${format.barColor}"/>` +
    `</dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(number, index)}` +
    '</x14:id></ext></extLst></cfRule></conditionalFormatting>'
  );
}

function barId(sheet: number, index: number): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `{A1100000-${part(sheet, 4)}-4000-8000-${part(index + 1, 12)}}`;
}

/** The second half of each bar: newer Excel draws solid bars from 0 to 1 only when told here too. */
function barsXml(formats: readonly FormatModel[], number: number): string {
  const bars = formats.flatMap((format, index) =>
    'mark' in format ? [] : [{ area: areaText(format.area), id: barId(number, index) }],
  );
  if (bars.length === 0) return '';
  const end = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const rules = bars.map(
    ({ area, id }) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(0)}${end(1)}<x14:negativeFillColor rgb="FFFF0000"/>` +
      `<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
    `${rules.join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}

function validationsXml(validations: readonly ValidationModel[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

/** Lists do not skip blanks: with a blank cell in a named list Excel would take anything. */
function validationXml({ area, rule, message, isStrict }: ValidationModel): string {
  const isList = rule.type === 'list';
  const ends = isList
    ? `<formula1>${escapeXml(rule.source)}</formula1>`
    : `<formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`;
  const attributes = [
    `type="${rule.type}"`,
    ...(isStrict ? [] : ['errorStyle="warning"']),
    ...(isList ? [] : ['operator="between"', 'allowBlank="1"']),
    `showInputMessage="1" showErrorMessage="1" error="${escapeXml(message)}" sqref="${areaText(area)}"`,
  ];
  return `<dataValidation ${attributes.join(' ')}>${ends}</dataValidation>`;
}

function linksXml({ links }: SheetModel): string {
  if (links.length === 0) return '';
  const items = links.map(
    ({ row, column, target, tip }) =>
      `<hyperlink ref="${a1(row, column)}" location="${escapeXml(target)}" tooltip="${escapeXml(tip)}"/>`,
  );
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function printXml({ print }: SheetModel, { header, footer }: SheetContext): string {
  return (
    '<pageMargins left="0.59" right="0.59" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;L${escapeXml(header.replaceAll('&', '&&'))}&amp;R&amp;A</oddHeader>` +
    `<oddFooter>&amp;R${escapeXml(footer)}</oddFooter></headerFooter>`
  );
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
