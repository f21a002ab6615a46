// A sheet of Allot's own whose name a person's sheet has: written under another, and from then on in place.
import { summarySheet } from '../../src/app/summarySheet/summarySheet';
import { writeBeside } from '../../src/pane/state/useWriteModel';
import { createMemoryBook } from '../../src/workbench/book/memoryBook';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import { openSnapshot, wordsFor } from '../app/support';
import { openBook } from '../workbook/excel/openBook';

test('Summary beside one that became a person’s is written once, and then written anew; the template’s own stands', async () => {
  const { port, book } = openBook(createMemoryBook());
  await port.addSheets(buildTemplate({ language: 'en', profile: 'lac-moving-to-scale', sample: true }));
  const standing = summarySheet(openSnapshot(await port.capture()), wordsFor());
  expect(standing).toEqual({ outcome: 'standing', sheet: 'Summary' });
  const own = book.sheets().find(({ name }) => name === 'Summary')!;
  const title = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  book.writeCells(own.id, title, [[{ value: 'Now it is mine' }]]);
  const write = async () => {
    const made = summarySheet(openSnapshot(await port.capture()), wordsFor());
    if (made.outcome !== 'ready') throw new Error(made.outcome);
    return (await writeBeside(port, made.model, wordsFor())).title;
  };
  const titles = [await write(), await write(), await write()];
  const again = 'The sheet Summary (2) was written anew';
  expect(titles).toEqual(['1 sheet was added', again, again]);
  expect(
    book
      .sheets()
      .filter(({ name }) => name.startsWith('Summary'))
      .map(({ name }) => name),
  ).toEqual(['Summary', 'Summary (2)']);
});
