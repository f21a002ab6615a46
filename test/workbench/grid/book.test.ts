// The same cases for both books: the model in memory here, the grid in a browser.
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { BOOK_CASES } from './bookCases';
import { openGridPage } from './gridPage';
import type { GridPage } from './gridPage';

/** As JSON tells it: what is undefined is not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the model in memory', () => {
  test.each(BOOK_CASES)('$name', ({ run, expected }) => {
    expect(plain(run(createMemoryBook({ sheets: ['One', 'Two'] })))).toEqual(plain(expected));
  });
});

describe('the grid', () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  }, 180_000);
  afterAll(() => grid.close());

  test.each(BOOK_CASES)('$name', async ({ name, expected }) => {
    const answer = await grid.page.evaluate((wanted) => JSON.stringify(window.grid.runCase(wanted)), name);
    expect(plain(JSON.parse(answer))).toEqual(plain(expected));
  });

  test('nothing was asked of another computer, and nothing crashed', () => {
    expect(grid.foreign).toEqual([]);
    expect(grid.crashes).toEqual([]);
  });
});
