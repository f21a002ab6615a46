// xl/workbook.xml and the document's properties.
import { a1, columnLetters } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import { escapeXml, MAIN, RELATIONS, XML_HEAD } from './xml';

const AUTHOR = 'Allot';
/** The same in every file, so that the same content gives the same bytes. */
const WRITTEN = '2026-01-01T00:00:00Z';

/** The sheets' relationships are rId1, rId2 … in their order. Excel calculates when it opens the file. */
export function writeWorkbookPart({ sheets, names }: WorkbookModel): string {
  const items = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const own = names.map(({ name, refersTo }) => `<definedName name="${name}">${escapeXml(refersTo)}</definedName>`);
  const view =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="22000" windowHeight="12000"/></bookViews>';
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="124226"/>${view}` +
    `<sheets>${items.join('')}</sheets><definedNames>${sheets.map(printNames).join('')}${own.join('')}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

function printNames({ name, print }: SheetModel, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const define = (what: string, value: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(value)}</definedName>`;
  const areas = print.areas.map((area) => sheet + fixedArea(area)).join(',');
  const titles = print.titleRow === null ? '' : define('Print_Titles', `${sheet}$${print.titleRow}:$${print.titleRow}`);
  return (areas === '' ? '' : define('Print_Area', areas)) + titles;
}

function fixedArea({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const cell = (row: number, column: number) =>
    a1(row, column).replace(columnLetters(column), `$${columnLetters(column)}$`);
  return `${cell(firstRow, firstColumn)}:${cell(lastRow, lastColumn)}`;
}

export function writeCoreProperties(title: string): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:creator>${AUTHOR}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy>${time('created')}${time('modified')}` +
    '</cp:coreProperties>'
  );
}

export function writeAppProperties(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${XML_HEAD}<Properties xmlns="${namespace}"><Application>${AUTHOR}</Application></Properties>`;
}
