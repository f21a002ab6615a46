// A model becomes a book and a model again: nothing that a person sees is lost on the way from opening to saving.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { bookFromModel } from '../../../src/workbench/book/fromModel';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { modelFromBook } from '../../../src/workbench/book/toModel';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { ROOT } from '../../house/sources';
import { checkPackage } from '../../workbook/packageCheck';
import { content, model, said, snapshot } from '../../workbook/xlsx/models';

const CASES = LANGUAGES.flatMap((language) => [true, false].map((sample) => ({ language, sample })));

test.each(CASES)('the template in $language, sample $sample', ({ language, sample }) => {
  const template = buildTemplate({ language, profile: 'lac-moving-to-scale', sample });
  const { book } = bookFromModel(template, createMemoryBook);
  expect(said(modelFromBook(book))).toEqual(said(template));
});

const FOLDERS = ['golden', 'others'].map((folder) => join(ROOT, 'test', 'workbooks', folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

test.each(FILES.map((path) => [path.slice(ROOT.length + 1), path] as const))('%s', async (_, path) => {
  const original = readFileSync(path);
  const { book, rest } = bookFromModel(await model(original), createMemoryBook);
  const saved = writeWorkbook(modelFromBook(book, rest));
  expect(checkPackage(saved).filter((problem) => !/ formula without a value$/.test(problem))).toEqual([]);
  expect(content(await snapshot(saved))).toEqual(content(await snapshot(original)));
});
