import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import type { TemplateRequest } from '../../../src/workbook/layout/template/buildTemplate';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { checkPackage } from '../packageCheck';

const SAMPLE: TemplateRequest = { language: 'en', profile: 'lac-moving-to-scale', sample: true };

const REQUESTS: readonly TemplateRequest[] = [
  ...LANGUAGES.flatMap((language) =>
    (['lac-moving-to-scale', 'blank'] as const).flatMap((profile) =>
      [true, false].map((sample) => ({ language, profile, sample })),
    ),
  ),
  { ...SAMPLE, years: 1 },
  { ...SAMPLE, language: 'es', years: 10, award: 123_456_789 },
  { ...SAMPLE, language: 'pt', currency: 'CLP', award: 450_000_001 },
];

const bytes = writeWorkbook(buildTemplate(SAMPLE));

function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part]!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
}

function partWith(text: string): string {
  const found = Object.entries(unzipSync(bytes)).find(([, content]) => strFromU8(content).includes(text));
  return found![0];
}

test.each(REQUESTS.map((request) => [JSON.stringify(request), request] as const))('sound package: %s', (_, request) => {
  expect(checkPackage(writeWorkbook(buildTemplate(request)))).toEqual([]);
});

test('the same request gives the same bytes', () => {
  expect(Buffer.from(writeWorkbook(buildTemplate(SAMPLE))).equals(Buffer.from(bytes))).toBe(true);
});

describe('the package check finds what Excel would repair', () => {
  const allocation = partWith('displayName="Allocation"');
  test.each([
    ['a heading that is not the column name', allocation, 'name="Budget line"', 'name="Line"', 'Allocation heading'],
    [
      'a filter over the totals row',
      allocation,
      /<autoFilter ref="A4:F14"/,
      '<autoFilter ref="A4:F15"',
      'Allocation filter',
    ],
    ['a table name that is a cell', allocation, 'displayName="Allocation"', 'displayName="AB12"', 'table name AB12'],
    ['a totals formula without its function', allocation, ' totalsRowFunction="custom"', '', 'totals formula'],
    [
      'parts after the tables',
      'xl/worksheets/sheet1.xml',
      /(<legacyDrawing[^>]*>)(<tableParts.*<\/tableParts>)/,
      '$2$1',
      'order',
    ],
    ['a number that is none', 'xl/worksheets/sheet3.xml', '<v>28000</v>', '<v>NaN</v>', 'holds the number NaN'],
    [
      'a formula without its value',
      'xl/worksheets/sheet3.xml',
      /(<\/f>)<v>[^<]*<\/v>/,
      '$1',
      'formula without a value',
    ],
    ['a relationship that leads nowhere', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'style.xml', 'missing part'],
    ['two sheets of one name', 'xl/workbook.xml', 'name="Partners"', 'name="grant"', 'sheet names twice'],
    ['broken XML', 'xl/styles.xml', '</fonts>', '</font>', 'not well formed'],
  ])('%s', (_, part, from, to, problem) => {
    expect(checkPackage(changed(part, from, to)).join('\n')).toContain(problem);
  });
});

test('texts keep their line breaks, edges and characters that XML cannot hold', () => {
  const model = buildTemplate({ ...SAMPLE, profile: 'blank', sample: false });
  const [grant, ...others] = model.sheets;
  const text = ' a\nb<&>"\u0007_x000D_ ';
  const cells = [...grant!.cells, { row: 60, column: 1, value: text, style: 'plain' as const }];
  const files = unzipSync(writeWorkbook({ ...model, sheets: [{ ...grant!, cells }, ...others] }));
  expect(strFromU8(files['xl/sharedStrings.xml']!)).toContain(
    '<t xml:space="preserve"> a\nb&lt;&amp;&gt;"_x0007__x005F_x000D_ </t>',
  );
});

test('no cell takes a number that is none', () => {
  const model = buildTemplate(SAMPLE);
  const [grant, ...others] = model.sheets;
  const cells = [...grant!.cells, { row: 60, column: 1, value: Number.NaN, style: 'plain' as const }];
  expect(() => writeWorkbook({ ...model, sheets: [{ ...grant!, cells }, ...others] })).toThrow(RangeError);
});
