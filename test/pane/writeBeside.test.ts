// A sheet of Allot's own whose name a person's sheet has: written under another, and from then on in place.
import { summarySheet } from '../../src/app/summarySheet/summarySheet';
import { writeBeside } from '../../src/pane/state/useWriteModel';
import { createMemoryBook } from '../../src/workbench/book/memoryBook';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import { openSnapshot, wordsFor } from '../app/support';
import { openBook } from '../workbook/excel/openBook';

test('Summary beside the one that is there is written once, and then written anew', async () => {
  const { port, book } = openBook(createMemoryBook());
  await port.addSheets(buildTemplate({ language: 'en', profile: 'lac-moving-to-scale', sample: true }));
  const write = async () => {
    const made = summarySheet(openSnapshot(await port.capture()).examination, wordsFor());
    if (made.outcome === 'blocked') throw new Error(made.text);
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
