// Damage inside the parts of a workbook: what stands in the XML is cut, replaced or doubled. Each way has a name, so that a
// failure says what was done.
import type { Chance } from './chance';
import {
  ENTITIES,
  ERRORS,
  FORMULAS,
  HUGE_FORMULAS,
  HUGE_TEXTS,
  NAMES,
  NO_NUMBERS,
  NUMBERS,
  REFERENCES,
  TEXTS,
  WHOLE_NUMBERS,
} from './nasty';

/** Gives the text back unchanged where it holds nothing of the kind. */
export type XmlDamage = (xml: string, chance: Chance) => string;

/** Replaces one of the matches, chosen by chance. */
function replaceOne(
  xml: string,
  pattern: RegExp,
  chance: Chance,
  replacement: (match: RegExpMatchArray) => string,
): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const match = chance.pick(matches);
  return xml.slice(0, match.index) + replacement(match) + xml.slice(match.index + match[0].length);
}

/** Replaces each match with a probability, so that many faults meet. */
function replaceSome(xml: string, pattern: RegExp, chance: Chance, replacement: (match: string) => string): string {
  const share = chance.pick([0.05, 0.3, 1]);
  return xml.replace(pattern, (match) => (chance.next() < share ? replacement(match) : match));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function oddText(chance: Chance): string {
  return escaped(chance.pick(chance.next() < 0.02 ? HUGE_TEXTS : TEXTS));
}

function oddFormula(chance: Chance): string {
  return escaped(chance.pick(chance.next() < 0.05 ? HUGE_FORMULAS : FORMULAS));
}

function oddNumber(chance: Chance): string {
  return chance.pick(chance.next() < 0.01 ? NO_NUMBERS : NUMBERS);
}

/** A cell of any kind, in the place and look of another. Nearly always well formed, so that it is read and judged. */
export function nastyCell(attributes: string, chance: Chance): string {
  const kept = attributes.replace(/ t="[^"]*"/, '').replace(/\/$/, '');
  const number = oddNumber(chance);
  const cell = (type: string, inside: string) => `<c${kept}${type && ` t="${type}"`}>${inside}</c>`;
  return chance.pick([
    () => cell('', `<v>${number}</v>`),
    () => cell('', `<v>${number}</v>`),
    () => cell('', `<v>${number}</v>`),
    () => cell('inlineStr', `<is><t xml:space="preserve">${oddText(chance)}</t></is>`),
    () => cell('inlineStr', `<is><t xml:space="preserve">${oddText(chance)}</t></is>`),
    () => cell('s', `<v>${chance.below(60)}</v>`),
    () => cell('e', `<v>${chance.pick(ERRORS)}</v>`),
    () => cell('b', `<v>${chance.below(2)}</v>`),
    () =>
      cell('d', `<v>${chance.pick(['2026-01-31', '1899-12-31', '9999-12-31T23:59:59', '2024-02-29T12:00:00Z'])}</v>`),
    () => cell('str', `<f>${oddFormula(chance)}</f><v>${oddText(chance)}</v>`),
    () => cell('', `<f>${oddFormula(chance)}</f><v>${number}</v>`),
    () => cell('', `<f>${oddFormula(chance)}</f>`),
    () => cell('', `<f t="array" ref="C5:F9">${oddFormula(chance)}</f><v>${number}</v>`),
    () => cell('', ''),
  ])();
}

/** A cell that no program writes. */
function brokenCell(attributes: string, chance: Chance): string {
  const kept = attributes.replace(/ t="[^"]*"/, '').replace(/\/$/, '');
  const index = chance.pick(WHOLE_NUMBERS);
  return chance.pick([
    () => `<c${kept}><v>${chance.pick(NO_NUMBERS)}</v></c>`,
    () => `<c${kept} t="s"><v>${index}</v></c>`,
    () => `<c${kept} t="b"><v>${chance.pick(NUMBERS)}</v></c>`,
    () => `<c${kept} t="d"><v>${chance.pick(['2026-13-45', '10000-01-01T99:99', '', ...NUMBERS])}</v></c>`,
    () => `<c${kept}><f t="shared" si="${index}"/><v>1</v></c>`,
    () =>
      `<c${kept}><f t="shared" ref="${chance.pick(REFERENCES)}" si="${index}">${oddFormula(chance)}</f><v>1</v></c>`,
    () => `<c${kept}><f t="array" ref="${chance.pick(REFERENCES)}">${oddFormula(chance)}</f></c>`,
    () => `<c${kept} t="${chance.pick(['x', '', 'S', 'n', 'str'])}"><v>1</v><v>2</v></c>`,
  ])();
}

const CELL = /<c( [^>]*?)(?:\/>|>.*?<\/c>)/gs;
const attribute = (name: string) => new RegExp(`(?<= )${name}="[^"]*"`, 'g');

function nest(depth: number): string {
  return '<a>'.repeat(depth) + '</a>'.repeat(depth);
}

/** Damage that knows nothing of what the part means. */
export const ANY_PART: Readonly<Record<string, XmlDamage>> = {
  'tag cut': (xml, chance) => replaceOne(xml, /<[^>]*>/g, chance, () => ''),
  'slice cut': (xml, chance) => {
    const at = chance.below(xml.length);
    return xml.slice(0, at) + xml.slice(at + 1 + chance.below(200));
  },
  truncated: (xml, chance) => xml.slice(0, chance.below(xml.length)),
  'slice doubled': (xml, chance) => {
    const at = chance.below(xml.length);
    const end = at + 1 + chance.below(400);
    return xml.slice(0, end) + xml.slice(at);
  },
  'element doubled': (xml, chance) =>
    replaceOne(xml, /<(\w+)[ >][^<]*<\/\1>|<\w+ [^>]*\/>/g, chance, ([all]) => all + all),
  'attribute dropped': (xml, chance) => replaceOne(xml, / [\w:]+="[^"]*"/g, chance, () => ''),
  'attribute doubled': (xml, chance) => replaceOne(xml, / [\w:]+="[^"]*"/g, chance, ([all]) => all + all),
  'attribute mangled': (xml, chance) =>
    replaceSome(
      xml,
      /(?<==)"[^"]*"/g,
      chance,
      () => `"${escaped(chance.pick([...WHOLE_NUMBERS, ...REFERENCES, ...NAMES]))}"`,
    ),
  'quote lost': (xml, chance) => replaceOne(xml, /"/g, chance, () => chance.pick(['', "'", '""'])),
  'element renamed': (xml, chance) =>
    replaceOne(xml, /(?<=<\/?)\w+/g, chance, () => chance.pick(['x', 'row', 'c', 'v', 'f', 't', 'si', 'sheetData'])),
  'namespace changed': (xml, chance) =>
    replaceOne(xml, /xmlns(:\w+)?="[^"]*"/g, chance, () => chance.pick(['xmlns="urn:x"', 'xmlns:a="b"', ''])),
  'odd characters': (xml, chance) => {
    const at = chance.below(xml.length);
    return xml.slice(0, at) + chance.pick(ENTITIES) + xml.slice(at);
  },
  'odd text': (xml, chance) => replaceOne(xml, /(?<=>)[^<>]+(?=<)/g, chance, () => chance.pick(ENTITIES)),
  'deep nesting': (xml, chance) =>
    replaceOne(xml, />(?=<)/g, chance, () => `>${nest(chance.pick([10, 255, 257, 20_000]))}`),
  'nothing left': (_, chance) =>
    chance.pick(['', '<', '<a/>', '<?xml version="1.0"?>', '\u0000', 'text', '<worksheet/>', '<sst/>']),
};

const attributesOf = (cell: string) => /<c( [^>]*?)\/?>/.exec(cell)![1]!;
const PLAIN_NUMBER = /(?<=<c r="\w+"(?: s="\d+")?><v>)[^<]*(?=<\/v>)/g;
const ROW = /<row [^>]*>.*?<\/row>/gs;

/** Wrong values in well-formed cells: what people enter, paste, delete and drag. */
export const CELLS: Readonly<Record<string, XmlDamage>> = {
  'cell replaced': (xml, chance) => replaceOne(xml, CELL, chance, ([, attributes]) => nastyCell(attributes!, chance)),
  'cells replaced': (xml, chance) => replaceSome(xml, CELL, chance, (cell) => nastyCell(attributesOf(cell), chance)),
  'number replaced': (xml, chance) => replaceOne(xml, PLAIN_NUMBER, chance, () => chance.pick(NUMBERS)),
  'numbers replaced': (xml, chance) => replaceSome(xml, PLAIN_NUMBER, chance, () => chance.pick(NUMBERS)),
  'one number everywhere': (xml, chance) => {
    const number = chance.pick(NUMBERS);
    return replaceSome(xml, PLAIN_NUMBER, chance, () => number);
  },
  'texts exchanged': (xml, chance) => replaceSome(xml, /(?<=t="s"><v>)\d+/g, chance, () => String(chance.below(60))),
  'cells emptied': (xml, chance) => replaceSome(xml, CELL, chance, () => ''),
  'cells copied': (xml, chance) => {
    const address = /^<c( r="[^"]*")?/;
    const inside = [...xml.matchAll(CELL)].map(([cell]) => cell.replace(address, ''));
    return replaceSome(xml, CELL, chance, (cell) => address.exec(cell)![0] + chance.pick(inside));
  },
  'rows lost': (xml, chance) => replaceSome(xml, ROW, chance, () => ''),
  'formulas replaced': (xml, chance) =>
    replaceSome(xml, /(?<=<f[^>]*>)[^<]*(?=<\/f>)/g, chance, () => oddFormula(chance)),
  'results lost': (xml, chance) => replaceSome(xml, /(?<=<\/f>)<v>[^<]*<\/v>/g, chance, () => ''),
};

/** Damage to the form of cells and rows, and to what stands around them. */
export const SHEET_PART: Readonly<Record<string, XmlDamage>> = {
  'broken cell': (xml, chance) => replaceOne(xml, CELL, chance, ([, attributes]) => brokenCell(attributes!, chance)),
  'value unlike its kind': (xml, chance) =>
    replaceOne(xml, /(?<=<c [^>]*) t="\w+"/g, chance, () => chance.pick(['', ' t="s"', ' t="b"', ' t="e"', ' t="d"'])),
  'string index': (xml, chance) => replaceSome(xml, /(?<=t="s"><v>)\d+/g, chance, () => chance.pick(WHOLE_NUMBERS)),
  'cell address': (xml, chance) => replaceSome(xml, /(?<=<c r=)"[^"]*"/g, chance, () => `"${chance.pick(REFERENCES)}"`),
  'addresses left out': (xml, chance) => replaceSome(xml, /(?<=<(?:c|row)) r="[^"]*"/g, chance, () => ''),
  'row number': (xml, chance) =>
    replaceSome(xml, /(?<=<row r=)"[^"]*"/g, chance, () => `"${chance.pick(WHOLE_NUMBERS)}"`),
  'rows doubled': (xml, chance) => replaceSome(xml, ROW, chance, (row) => row + row),
  'style index': (xml, chance) => replaceSome(xml, attribute('s'), chance, () => `s="${chance.pick(WHOLE_NUMBERS)}"`),
  areas: (xml, chance) =>
    replaceSome(xml, /(?<= (?:ref|sqref)=)"[^"]*"/g, chance, () => `"${chance.pick(REFERENCES)}"`),
  'merged and hidden': (xml, chance) =>
    xml.replace(
      '</sheetData>',
      () =>
        `</sheetData><mergeCells><mergeCell ref="${chance.pick(REFERENCES)}"/><mergeCell ref="A1:XFD1048576"/></mergeCells>` +
        `<autoFilter ref="${chance.pick(REFERENCES)}"><filterColumn colId="${chance.pick(WHOLE_NUMBERS)}"><filters><filter val="x"/></filters></filterColumn></autoFilter>`,
    ),
  columns: (xml, chance) =>
    xml.replace(
      '<sheetData',
      () =>
        `<cols><col min="${chance.pick(WHOLE_NUMBERS)}" max="${chance.pick(WHOLE_NUMBERS)}" hidden="1"/></cols><sheetData`,
    ),
  'sheet data twice': (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
};

/** Damage to the parts that hold a workbook together: tables, workbook, strings, styles, relations, content types. */
export const BINDING_PART: Readonly<Record<string, XmlDamage>> = {
  areas: (xml, chance) => replaceSome(xml, attribute('ref'), chance, () => `ref="${chance.pick(REFERENCES)}"`),
  names: (xml, chance) =>
    replaceSome(
      xml,
      attribute('(?:name|displayName)'),
      chance,
      (old) => `${old.split('=')[0]}="${escaped(chance.pick(NAMES))}"`,
    ),
  numbers: (xml, chance) => replaceSome(xml, /(?<==)"\d+"/g, chance, () => `"${chance.pick(WHOLE_NUMBERS)}"`),
  'rows of headings and totals': (xml, chance) =>
    xml
      .replace(/ (?:headerRowCount|totalsRowCount)="\d+"/g, '')
      .replace(
        /(?<=<table )/,
        () => `headerRowCount="${chance.pick(WHOLE_NUMBERS)}" totalsRowCount="${chance.pick(WHOLE_NUMBERS)}" `,
      ),
  targets: (xml, chance) =>
    replaceSome(xml, attribute('Target'), chance, () => {
      const target = chance.pick([
        '',
        '/',
        '..',
        '../../../etc/passwd',
        'http://a/b',
        'xl/workbook.xml',
        'worksheets/sheet1.xml',
        '../tables/table1.xml',
        '#x',
        '%2e%2e/x',
        '\\\\host\\x',
        'sheet1.xml',
      ]);
      return `Target="${target}"${chance.next() < 0.2 ? ' TargetMode="External"' : ''}`;
    }),
  'relation ids': (xml, chance) =>
    replaceSome(
      xml,
      attribute('(?:Id|r:id)'),
      chance,
      (old) => `${old.split('=')[0]}="${chance.pick(['rId1', 'rId2', 'rId99', ''])}"`,
    ),
  'relation types': (xml, chance) =>
    replaceSome(xml, /(?<=relationships\/)\w+(?=")/g, chance, () =>
      chance.pick(['worksheet', 'sharedStrings', 'styles', 'table', 'externalLink', 'chartsheet', 'x']),
    ),
  'content types': (xml, chance) => replaceSome(xml, /<(?:Override|Default) [^>]*>/g, chance, () => ''),
  'strings lost': (xml, chance) =>
    replaceSome(xml, /<si>.*?<\/si>/gs, chance, () =>
      chance.pick(['', '<si/>', '<si><r><t>a</t></r><rPh><t>b</t></rPh></si>']),
    ),
  'strings replaced': (xml, chance) => replaceSome(xml, /(?<=<t[^>]*>)[^<]*(?=<\/t>)/g, chance, () => oddText(chance)),
  'date system': (xml, chance) =>
    replaceOne(
      xml,
      /<workbookPr[^>]*>|<sheets>/g,
      chance,
      ([all]) =>
        `<workbookPr date1904="${chance.pick(['1', 'true', 'x', '0'])}"/>${all.startsWith('<sheets') ? all : ''}`,
    ),
  'defined names': (xml, chance) => replaceSome(xml, /(?<=<definedName[^>]*>)[^<]*/g, chance, () => oddFormula(chance)),
  'sheet states': (xml, chance) =>
    replaceSome(xml, /<sheet (?=name)/g, chance, () => `<sheet state="${chance.pick(['hidden', 'veryHidden', 'x'])}" `),
};
