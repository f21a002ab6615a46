// The same workbook from its file and from Excel gives the same snapshot: every cell, table and name; and no fact is told
// otherwise than it stands in the file.
import { readdirSync } from 'node:fs';
import type { Known } from '../../../src/core/sheet/known';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { Kind } from '../../../src/workbook/cells';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { GOLDEN, capture, captureGolden, sampleFile } from '../../golden/books';
import { contentOf, factsOf } from './content';
import type { Content } from './content';
import { openSnapshot } from './openBook';

type Facts = ReturnType<typeof factsOf>;

async function expectParity(fromFile: WorkbookSnapshot): Promise<void> {
  const { port } = openSnapshot(fromFile);
  const fromExcel = await port.capture();
  const inFile = contentOf(fromFile);
  expect(whereResults(contentOf(fromExcel), inFile)).toEqual(whereResults(inFile, inFile));
  expect(told(factsOf(fromExcel))).toEqual(whereTold(factsOf(fromFile), factsOf(fromExcel)));
}

/** Without the results of formulas that have none in the file: Excel computes them when it opens it. */
function whereResults(content: Content, inFile: Content): Content {
  const sheets = content.sheets.map((sheet, index) => {
    const cells = Object.entries(sheet.cells).map(([at, cell]) => {
      const hasNone = inFile.sheets[index]?.cells[at]?.kind === Kind.NoResult;
      return [at, hasNone ? { ...cell, kind: Kind.NoResult, value: null } : cell] as const;
    });
    return { ...sheet, cells: Object.fromEntries(cells) };
  });
  return { ...content, sheets };
}

function told(facts: Facts): unknown {
  return whereTold(facts, facts);
}

/** The facts of one that another tells too. */
function whereTold(facts: Facts, other: Facts): unknown {
  const pick = (own: object, asked: object) =>
    Object.fromEntries(Object.entries(own).filter(([name]) => (asked as Record<string, Known<unknown>>)[name]!.known));
  const { sheets, ...rest } = facts;
  const { sheets: otherSheets, ...otherRest } = other;
  return { ...pick(rest, otherRest), sheets: sheets.map((sheet, index) => pick(sheet, otherSheets[index]!)) };
}

test.each(LANGUAGES)('the blank template in %s', async (language) => {
  const model = buildTemplate({ language, profile: 'lac-moving-to-scale', sample: false });
  await expectParity(await capture(writeWorkbook(model)));
});

test.each(LANGUAGES)('the sample in %s', async (language) => {
  await expectParity(await capture(sampleFile(language)));
});

const golden = readdirSync(GOLDEN).filter((file) => file.endsWith('.xlsx'));

test('there are golden workbooks', () => {
  expect(golden.length).toBeGreaterThan(10);
});

test.each(golden)('%s', async (file) => {
  await expectParity(await captureGolden(file));
});
