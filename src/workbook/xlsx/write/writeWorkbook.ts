// A workbook model as an .xlsx file. Writes what the model says and decides nothing about it; the same model gives the
// same bytes.
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import { writeChart, writeDrawing } from './chart';
import { writeComments, writeNoteShapes } from './notes';
import { addCoreProperties, addPart, addRelations, startPackage, writeContentTypes } from './package';
import type { Package, Relation } from './package';
import { writeSheet } from './sheet';
import { startStrings } from './strings';
import type { StringPool } from './strings';
import { writeStyles } from './styles';
import type { StylesPart } from './styles';
import { writeTable } from './table';
import { writeTheme } from './theme';
import { writeAppProperties, writeCoreProperties, writeWorkbookPart } from './workbook';

/** The earliest day that a zip entry can carry. */
const MODIFIED = '1980-01-01T12:00:00';

/** Bytes of a part above which a person would wait for the better packing. */
const LONG_PART = 1 << 22;

/** The bytes of the file. Throws a RangeError for a number that no cell can hold. */
export function writeWorkbook(model: WorkbookModel): Uint8Array {
  const file = startPackage();
  const styles = writeStyles(model);
  const strings = startStrings();
  const numbers = { table: 0, notes: 0, chart: 0 };
  model.sheets.forEach((sheet, index) => addSheet(file, model, { sheet, number: index + 1, styles, strings, numbers }));
  addPart(file, 'xl/workbook.xml', writeWorkbookPart(model), 'spreadsheetml.sheet.main+xml');
  addPart(file, 'xl/styles.xml', styles.xml, 'spreadsheetml.styles+xml');
  addPart(file, 'xl/theme/theme1.xml', writeTheme(), 'theme+xml');
  addPart(file, 'xl/sharedStrings.xml', strings.write(), 'spreadsheetml.sharedStrings+xml');
  addRelations(file, 'xl/workbook.xml', [
    ...model.sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
    ...addExternalBooks(file, model),
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
  addProperties(file, model);
  return zip(file);
}

/** The parts of other workbooks that formulas refer to by number; gives the workbook's relationships to them. */
function addExternalBooks(file: Package, { more }: WorkbookModel): Relation[] {
  return (more?.externalBooks ?? []).map(({ xml, targets }, index) => {
    const path = `externalLinks/externalLink${index + 1}.xml`;
    addPart(file, `xl/${path}`, xml, 'spreadsheetml.externalLink+xml');
    addRelations(file, `xl/${path}`, targets);
    return { type: 'externalLink', target: path };
  });
}

interface SheetPart {
  readonly sheet: SheetModel;
  readonly number: number;
  readonly styles: StylesPart;
  readonly strings: StringPool;
  /** Parts of each kind written so far. */
  readonly numbers: { table: number; notes: number; chart: number };
}

function addSheet(file: Package, model: WorkbookModel, { sheet, number, styles, strings, numbers }: SheetPart): void {
  const relations: Relation[] = [];
  const relate = (type: string, target: string) => `rId${relations.push({ type, target })}`;
  const drawing = sheet.chart && relate('drawing', `../drawings/drawing${++numbers.chart}.xml`);
  if (sheet.chart) {
    const drawingPath = `xl/drawings/drawing${numbers.chart}.xml`;
    addPart(file, drawingPath, writeDrawing(sheet.chart), 'drawing+xml');
    addPart(file, `xl/charts/chart${numbers.chart}.xml`, writeChart(sheet.chart), 'drawingml.chart+xml');
    addRelations(file, drawingPath, [{ type: 'chart', target: `../charts/chart${numbers.chart}.xml` }]);
  }
  const hasNotes = sheet.notes.length > 0;
  const notes = hasNotes ? relate('vmlDrawing', `../drawings/vmlDrawing${++numbers.notes}.vml`) : null;
  if (hasNotes) {
    relate('comments', `../comments${numbers.notes}.xml`);
    addPart(file, `xl/comments${numbers.notes}.xml`, writeComments(sheet.notes), 'spreadsheetml.comments+xml');
    file.parts.set(`xl/drawings/vmlDrawing${numbers.notes}.vml`, writeNoteShapes(sheet.notes, number));
  }
  const tables = sheet.tables.map((table) => {
    const id = ++numbers.table;
    addPart(file, `xl/tables/table${id}.xml`, writeTable(table, id), 'spreadsheetml.table+xml');
    return relate('table', `../tables/table${id}.xml`);
  });
  const links = sheet.links.map(({ address }) =>
    address === undefined
      ? undefined
      : `rId${relations.push({ type: 'hyperlink', target: address, isExternal: true })}`,
  );
  const { title: header, footer, more } = model;
  const isActive = number === (more?.activeSheet ?? 0) + 1;
  const is1904 = more?.is1904 ?? false;
  const context = { number, isActive, is1904, header, footer, styles, strings, drawing, notes, tables, links };
  const xml = writeSheet(sheet, context);
  const path = `xl/worksheets/sheet${number}.xml`;
  addPart(file, path, xml, 'spreadsheetml.worksheet+xml');
  addRelations(file, path, relations);
}

function addProperties(file: Package, { title, more }: WorkbookModel): void {
  addCoreProperties(file, writeCoreProperties(title, more?.creator));
  addPart(file, 'docProps/app.xml', writeAppProperties(), 'extended-properties+xml');
  addRelations(file, '', [
    { type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function zip(file: Package): Uint8Array {
  const entries: Zippable = { '[Content_Types].xml': [strToU8(writeContentTypes(file)), { mtime: MODIFIED }] };
  for (const [path, xml] of file.parts) {
    const bytes = typeof xml === 'string' ? strToU8(xml) : xml;
    entries[path] = [bytes, { mtime: MODIFIED, level: bytes.length > LONG_PART ? 1 : 6 }];
  }
  return zipSync(entries, { level: 6 });
}
