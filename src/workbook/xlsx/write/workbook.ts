// xl/workbook.xml and the document's properties.
import { a1, columnLetters } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { NameModel, SheetModel, WorkbookModel } from '../../layout/template/model';
import { attributesXml } from './elements';
import { escapeXml, MAIN, RELATIONS, XML_HEAD } from './xml';

export const AUTHOR = 'Allot';
/** The same in every file, so that the same content gives the same bytes. */
const WRITTEN = '2026-01-01T00:00:00Z';

/** The sheets' relationships are rId1, rId2 … in their order. Excel calculates when it opens the file. */
export function writeWorkbookPart(model: WorkbookModel): string {
  const { sheets, names, more } = model;
  const items = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const own = [...sheets.flatMap(printNames), ...names].map(nameXml).join('');
  const active = more?.activeSheet ? ` activeTab="${more.activeSheet}"` : '';
  const view = `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="22000" windowHeight="12000"${active}/></bookViews>`;
  const days = more?.is1904 ? ' date1904="1"' : '';
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${days} defaultThemeVersion="124226"/>` +
    `${more?.protection ? `<workbookProtection${attributesXml(more.protection)}/>` : ''}${view}` +
    `<sheets>${items.join('')}</sheets>${externalXml(model)}${own === '' ? '' : `<definedNames>${own}</definedNames>`}` +
    `<calcPr calcId="191029"${attributesXml(more?.calculation ?? {})} fullCalcOnLoad="1"/></workbook>`
  );
}

/** Their relationships come after those of the sheets. */
function externalXml({ sheets, more }: WorkbookModel): string {
  const books = more?.externalBooks ?? [];
  const items = books.map((_, index) => `<externalReference r:id="rId${sheets.length + index + 1}"/>`);
  return items.length === 0 ? '' : `<externalReferences>${items.join('')}</externalReferences>`;
}

function nameXml({ name, refersTo, sheet, isHidden, comment }: NameModel): string {
  const place = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  const note = comment === undefined ? '' : ` comment="${escapeXml(comment)}"`;
  const hidden = isHidden ? ' hidden="1"' : '';
  return `<definedName name="${escapeXml(name)}"${note}${place}${hidden}>${escapeXml(refersTo)}</definedName>`;
}

/** What Excel calls the print area and the rows that repeat. */
export function printNames({ name, print }: SheetModel, sheet: number): NameModel[] {
  const place = `'${name.replaceAll("'", "''")}'!`;
  const areas = print.areas.map((area) => place + fixedArea(area)).join(',');
  const rows = `${place}$${print.titleRow}:$${print.titleRow}`;
  return [
    ...(areas === '' ? [] : [{ name: '_xlnm.Print_Area', refersTo: areas, sheet }]),
    ...(print.titleRow === null ? [] : [{ name: '_xlnm.Print_Titles', refersTo: rows, sheet }]),
  ];
}

function fixedArea({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const cell = (row: number, column: number) =>
    a1(row, column).replace(columnLetters(column), `$${columnLetters(column)}$`);
  return `${cell(firstRow, firstColumn)}:${cell(lastRow, lastColumn)}`;
}

export function writeCoreProperties(title: string, creator = AUTHOR): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy>${time('created')}${time('modified')}` +
    '</cp:coreProperties>'
  );
}

export function writeAppProperties(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${XML_HEAD}<Properties xmlns="${namespace}"><Application>${AUTHOR}</Application></Properties>`;
}
