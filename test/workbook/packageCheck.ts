// What makes Excel repair a file, looked for in a package: order of elements, content types, relationships, tables against
// their cells, style indexes, numbers, lengths. Knows nothing of Allot; does not judge values.
import { unzipSync } from 'fflate';
import { areasMeet, columnNumber, parseArea } from '../../src/core/sheet/cellRef';
import type { Area } from '../../src/core/sheet/cellRef';
import { find, readPart, readRelations, textOf } from './packageParts';
import type { Element, Relation } from './packageParts';

interface Context {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Element>;
  readonly relations: readonly Relation[];
  readonly problems: string[];
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly markCount: number;
}

const list = (text: string) => text.split(' ');
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: list(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  workbook: list(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  ),
  table: list('autoFilter sortState tableColumns tableStyleInfo extLst'),
  tableColumn: list('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'),
  styleSheet: list('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  dxf: list('font numFmt fill alignment border protection extLst'),
  ser: list('idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst'),
};

const VALIDATION_LENGTHS: Readonly<Record<string, number>> = {
  error: 225,
  prompt: 255,
  errorTitle: 32,
  promptTitle: 32,
};

/** The problems of an .xlsx package, as sentences; none for a sound one. */
export function checkPackage(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const files = unzipSync(bytes);
  const parts = new Map<string, Element>();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) problems.push(`directory entry ${name}`);
    else if (/\.(xml|rels|vml)$/.test(name)) readPart(name, content, parts, problems);
  }
  const names = Object.keys(files);
  const relations = readRelations(names, parts, problems);
  const part = (type: string) => parts.get(relations.find((relation) => relation.type === type)?.target ?? '');
  const styles = part('styles');
  const context: Context = {
    ...{ names, parts, relations, problems },
    strings: (part('sharedStrings')?.children ?? []).map(textOf),
    styleCount: styles ? (find(styles, 'cellXfs')[0]?.children.length ?? 0) : 0,
    markCount: styles ? find(styles, 'dxf').length : 0,
  };
  checkTypes(context);
  for (const root of parts.values()) checkOrder(root, problems);
  for (const root of parts.values()) checkCounts(root, problems);
  checkWorkbook(context);
  checkShapes(context);
  return problems;
}

function checkTypes({ names, parts, problems }: Context): void {
  const types = parts.get('[Content_Types].xml');
  if (names[0] !== '[Content_Types].xml' || !types) problems.push('[Content_Types].xml is not the first entry');
  const overrides = new Set(find(types!, 'Override').map(({ attributes }) => attributes.PartName!.slice(1)));
  const defaults = new Set(find(types!, 'Default').map(({ attributes }) => attributes.Extension!));
  for (const name of overrides) if (!names.includes(name)) problems.push(`content type of a missing part ${name}`);
  for (const name of names) {
    if (name === '[Content_Types].xml' || overrides.has(name)) continue;
    const needsOwn = /^xl\/(worksheets|tables|charts)\/[^/]+\.xml$/.test(name);
    if (needsOwn || !defaults.has(name.split('.').at(-1)!)) problems.push(`no content type for ${name}`);
  }
}

function checkOrder(element: Element, problems: string[]): void {
  const order = ORDER[element.name];
  if (order) {
    const places = element.children.map(({ name }) => order.indexOf(name));
    if (places.includes(-1)) problems.push(`<${element.name}> holds what it may not`);
    if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
      problems.push(
        `<${element.name}> in the order ${[...new Set(element.children.map(({ name }) => name))].join(', ')}`,
      );
    }
  }
  for (const child of element.children) checkOrder(child, problems);
}

function checkCounts(element: Element, problems: string[]): void {
  const { name, attributes, children } = element;
  const declared = attributes.uniqueCount ?? (name === 'sst' ? undefined : attributes.count);
  if (declared !== undefined && Number(declared) !== children.length) problems.push(`count of <${name}>`);
  for (const child of children) checkCounts(child, problems);
}

function checkWorkbook(context: Context): void {
  const { parts, relations, problems } = context;
  const path = relations.find(({ from, type }) => from === '' && type === 'officeDocument')?.target ?? '';
  const workbook = parts.get(path);
  if (!workbook) return void problems.push('no workbook');
  const sheets = find(workbook, 'sheet').map(({ attributes }) => attributes.name!);
  for (const sheet of sheets) {
    if (sheet.length > 31 || /[[\]:*?/\\]/.test(sheet)) problems.push(`sheet name ${sheet}`);
  }
  checkUnique('sheet names', sheets, problems);
  const names = find(workbook, 'definedName').map(({ attributes }) => attributes);
  checkUnique(
    'defined names',
    names.map(({ name, localSheetId }) => `${name} ${localSheetId ?? ''}`),
    problems,
  );
  const tables = relations
    .filter(({ from, type }) => from === path && type === 'worksheet')
    .flatMap(({ target }) => checkSheet(target, context));
  const tableNames = tables.map(({ attributes }) => attributes.displayName!);
  checkUnique(
    'table and defined names',
    [...tableNames, ...names.map(({ name }) => name!)].filter(isOwnName),
    problems,
  );
  checkUnique(
    'table ids',
    tables.map(({ attributes }) => attributes.id!),
    problems,
  );
}

function isOwnName(name: string): boolean {
  return !name.startsWith('_xlnm.');
}

function checkUnique(what: string, texts: readonly string[], problems: string[]): void {
  if (new Set(texts.map((text) => text.toLowerCase())).size !== texts.length) problems.push(`${what} twice`);
}

function checkSheet(path: string, context: Context): Element[] {
  const { parts, relations, problems } = context;
  const sheet = parts.get(path);
  if (!sheet) return [];
  const cells = checkCells(path, sheet, context);
  checkSheetParts(path, sheet, context);
  const merged = find(sheet, 'mergeCell').map(({ attributes }) => parseArea(attributes.ref!)!);
  const placed: { area: Area; name: string }[] = [];
  const tables = relations
    .filter(({ from, type }) => from === path && type === 'table')
    .map(({ target }) => parts.get(target))
    .filter((table) => table !== undefined);
  for (const table of tables) {
    const name = table.attributes.displayName!;
    const area = parseArea(table.attributes.ref!)!;
    checkTable(table, name, area, cells, problems);
    for (const other of placed)
      if (areasMeet(area, other.area)) problems.push(`tables ${name} and ${other.name} overlap`);
    if (merged.some((cell) => areasMeet(area, cell))) problems.push(`merged cells in table ${name}`);
    placed.push({ area, name });
  }
  if (tables.length > 0 && sheet.children.some(({ name }) => name === 'autoFilter'))
    problems.push(`${path} filters beside tables`);
  return tables;
}

/** The texts of the cells by address. */
function checkCells(path: string, sheet: Element, context: Context): Map<string, string> {
  const { problems, styleCount, strings } = context;
  const cells = new Map<string, string>();
  let [lastRow, widest] = [0, 0];
  for (const row of find(sheet, 'row')) {
    const number = Number(row.attributes.r);
    if (number <= lastRow) problems.push(`${path} row ${number} out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const { r: ref = '', t: type, s: style = '0' } = cell.attributes;
      const column = columnNumber(ref.replace(/\d/g, ''));
      if (column <= lastColumn || Number(ref.replace(/\D/g, '')) !== number)
        problems.push(`${path} ${ref} out of order`);
      lastColumn = column;
      widest = Math.max(widest, column);
      if (Number(style) >= styleCount) problems.push(`${path} ${ref} names a style that is not there`);
      const value = cell.children.find(({ name }) => name === 'v')?.text;
      checkFormula(`${path} ${ref}`, cell, value, problems);
      const isNumber = type === undefined || type === 'n' || type === 'b';
      const isSound = value === undefined || /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value);
      if (isNumber && !isSound) problems.push(`${path} ${ref} holds the number ${value}`);
      if (value !== undefined) cells.set(ref, type === 's' ? (strings[Number(value)] ?? '') : value);
      if (type === 's' && strings[Number(value)] === undefined)
        problems.push(`${path} ${ref} names a text that is not there`);
    }
  }
  const used = parseArea(find(sheet, 'dimension')[0]?.attributes.ref ?? 'A1')!;
  if (used.lastRow < lastRow || used.lastColumn < widest) problems.push(`${path} is larger than its dimension`);
  return cells;
}

function checkFormula(where: string, cell: Element, value: string | undefined, problems: string[]): void {
  const formula = cell.children.find(({ name }) => name === 'f')?.text;
  if (formula?.startsWith('=')) problems.push(`${where} formula begins with =`);
  if (formula !== undefined && value === undefined) problems.push(`${where} formula without a value`);
}

function checkSheetParts(path: string, sheet: Element, { problems, markCount, relations }: Context): void {
  for (const { attributes } of find(sheet, 'tabColor')) {
    if (attributes.rgb?.length !== 8) problems.push(`${path} tab colour ${attributes.rgb}`);
  }
  for (const { attributes } of find(sheet, 'cfRule')) {
    if (Number(attributes.dxfId ?? -1) >= markCount) problems.push(`${path} names a mark that is not there`);
  }
  for (const { attributes, children } of find(sheet, 'dataValidation')) {
    const tooLong = Object.entries(VALIDATION_LENGTHS).some(([name, most]) => (attributes[name] ?? '').length > most);
    const hasLongList = children.some(({ text }) => text.startsWith('"') && text.length > 255);
    if (tooLong || hasLongList) problems.push(`${path} data validation at ${attributes.sqref} is too long`);
  }
  for (const name of ['drawing', 'legacyDrawing', 'tablePart']) {
    for (const { attributes } of find(sheet, name)) {
      const known = relations.some(({ from, id }) => from === path && id === attributes['r:id']);
      if (!known) problems.push(`${path} <${name}> without a relationship`);
    }
  }
}

function checkTable(
  table: Element,
  name: string,
  area: Area,
  cells: ReadonlyMap<string, string>,
  problems: string[],
): void {
  const isName = /^[A-Za-z_\\][\w.\\]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  if (!isName || name.length > 255) problems.push(`table name ${name}`);
  const columns = find(table, 'tableColumn');
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  if (columns.length !== area.lastColumn - area.firstColumn + 1) problems.push(`${name} column count`);
  if (area.lastRow - area.firstRow - totals < 1) problems.push(`${name} has no row for data`);
  checkUnique(
    `columns of ${name}`,
    columns.map(({ attributes }) => attributes.name!),
    problems,
  );
  checkUnique(
    `column ids of ${name}`,
    columns.map(({ attributes }) => attributes.id!),
    problems,
  );
  const address = new Map(
    [...cells].map(([ref, text]) => [`${ref.replace(/\D/g, '')} ${columnNumber(ref.replace(/\d/g, ''))}`, text]),
  );
  columns.forEach(({ attributes, children }, index) => {
    const at = (row: number) => address.get(`${row} ${area.firstColumn + index}`);
    if (at(area.firstRow) !== attributes.name)
      problems.push(`${name} heading ${at(area.firstRow)} is not ${attributes.name}`);
    const label = attributes.totalsRowLabel;
    if (label !== undefined && at(area.lastRow) !== label) problems.push(`${name} totals label ${label}`);
    const hasFormula = children.some((child) => child.name === 'totalsRowFormula');
    if (hasFormula !== (attributes.totalsRowFunction === 'custom'))
      problems.push(`${name} totals formula of ${attributes.name}`);
  });
  const filter = find(table, 'autoFilter')[0];
  if (!filter) return;
  const filtered = parseArea(filter.attributes.ref!)!;
  const isWhole = filtered.firstRow === area.firstRow && filtered.lastRow === area.lastRow - totals;
  if (!isWhole || filtered.lastColumn !== area.lastColumn) problems.push(`${name} filter ${filter.attributes.ref}`);
}

function checkShapes({ parts, problems }: Context): void {
  const ids = [...parts].filter(([name]) => name.endsWith('.vml')).flatMap(([, root]) => find(root, 'shape'));
  checkUnique(
    'note shape ids',
    ids.map(({ attributes }) => attributes.id!),
    problems,
  );
}
