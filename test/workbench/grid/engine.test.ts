// What the engine does wrong by itself, or does not do at all, and the grid puts right: figures over tables, and a person's
// typing. Each formula is worked out by the engine in a browser.
import type { Page } from 'playwright-core';
import { openGridPage } from './gridPage';
import type { GridPage } from './gridPage';

let grid: GridPage;
let page: Page;

beforeAll(async () => {
  grid = await openGridPage();
  page = grid.page;
}, 180_000);
afterAll(() => grid.close());

/** A ledger of three rows in A1:C4 of the first sheet, figures over it on the second: they are 60, 120 and 10. */
async function startLedger(): Promise<void> {
  await page.waitForTimeout(1000); // The engine cannot be put away in the middle of a calculation.
  await page.evaluate(() => {
    const book = window.grid.startGrid();
    const [one, two] = book.sheets().map(({ id }) => id);
    const lines = [10, 20, 30].map((amount, index) => [
      { value: `k${index + 1}` },
      { value: amount },
      { value: null, formula: '[@Amount]*2' },
    ]);
    const heading = ['Key', 'Amount', 'Double'].map((value) => ({ value }));
    const area = { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 3 };
    book.addTable({
      ...{ name: 'Ledger', sheetId: one!, area, hasHeader: true, hasTotals: false },
      ...{ style: '', hasBands: false, hasFilterButtons: true, criteria: [] },
    });
    book.writeCells(one!, area, [heading, ...lines]);
    book.putName({ name: 'First', refersTo: 'INDEX(Ledger[Amount],1)', sheetId: null, isVisible: true, comment: '' });
    const figures = ['SUM(Ledger[Amount])', 'SUM(Ledger[Double])', 'First'];
    const under = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 };
    book.writeCells(
      two!,
      under,
      figures.map((formula) => [{ value: null, formula }]),
    );
  });
  await expectFigures([60, 120, 10]);
}

/** Waits until the figures are these; fails with what they are. */
async function expectFigures(wanted: readonly unknown[]): Promise<void> {
  const read = () =>
    page.evaluate(() => {
      const cells = window.book.cells(window.book.sheets()[1]!.id);
      return [1, 2, 3].map((row) => cells.value(row, 1));
    });
  for (let left = 60; left > 0; left--) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(250);
  }
  expect(await read()).toEqual(wanted);
}

const rows = (firstRow: number, lastRow = firstRow) => ({ firstRow, firstColumn: 1, lastRow, lastColumn: 16_384 });

/** Types into a cell of the first sheet as a person does. */
async function type(row: number, column: number, text: string): Promise<void> {
  await page.evaluate(
    ([firstRow, firstColumn]) => {
      const area = { firstRow: firstRow!, firstColumn: firstColumn!, lastRow: firstRow!, lastColumn: firstColumn! };
      window.book.select(window.book.sheets()[0]!.id, area);
      window.book.focus();
    },
    [row, column],
  );
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

const cell = (row: number, column: number) =>
  page.evaluate(
    ([at, across]) => {
      const cells = window.book.cells(window.book.sheets()[0]!.id);
      return { value: cells.value(at!, across!), formula: cells.formula(at!, across!) ?? null };
    },
    [row, column],
  );

describe('figures over a table', () => {
  beforeEach(startLedger);

  test('follow a row that is inserted and filled', async () => {
    await page.evaluate((area) => {
      const { id } = window.book.sheets()[0]!;
      window.book.shiftCells(id, { area, direction: 'down' });
      const at = { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 };
      window.book.writeCells(id, at, [[{ value: 5 }]]);
    }, rows(3));
    await expectFigures([65, 120, 10]);
  });

  test('follow a row that is deleted', async () => {
    await page.evaluate(
      (area) => window.book.shiftCells(window.book.sheets()[0]!.id, { area, direction: 'up' }),
      rows(2),
    );
    await expectFigures([50, 100, 20]);
  });

  test('follow a table that is made shorter, and edits after that', async () => {
    await page.evaluate(() => {
      const [table] = window.book.tables();
      window.book.updateTable(table!.id, { area: { ...table!.area, lastRow: 3 } });
    });
    await expectFigures([30, 60, 10]);
    await page.evaluate(() => {
      const at = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };
      window.book.writeCells(window.book.sheets()[0]!.id, at, [[{ value: 11 }]]);
    });
    await expectFigures([31, 62, 11]);
  });

  test('follow a column that is inserted, which gets a heading', async () => {
    await page.evaluate(() => {
      const area = { firstRow: 1, firstColumn: 2, lastRow: 1_048_576, lastColumn: 2 };
      window.book.shiftCells(window.book.sheets()[0]!.id, { area, direction: 'right' });
    });
    await expectFigures([60, 120, 10]);
    expect(await cell(1, 2)).toEqual({ value: 'Column2', formula: null });
  });

  test('follow a heading that is written over', async () => {
    await page.evaluate(() => {
      const at = { firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 2 };
      window.book.writeCells(window.book.sheets()[0]!.id, at, [[{ value: 'Cost' }]]);
    });
    expect(await cell(2, 3)).toEqual({ value: 20, formula: 'Ledger[[#This Row],[Cost]]*2' });
    await expectFigures([60, 120, 10]);
  });
});

describe('looks', () => {
  beforeEach(startLedger);
  const area = { firstRow: 2, firstColumn: 3, lastRow: 4, lastColumn: 3 };
  const formula = { value: 20, formula: 'Ledger[[#This Row],[Amount]]*2' };

  test('leave formulas and their results as they are, also taken back and done again', async () => {
    const isBold = () => page.evaluate(() => window.book.cells(window.book.sheets()[0]!.id).style(2, 3).isBold);
    await page.evaluate((at) => window.book.setStyle(window.book.sheets()[0]!.id, at, { isBold: true }), area);
    await page.waitForTimeout(500);
    expect([await isBold(), await cell(2, 3)]).toEqual([true, formula]);
    for (const [key, wanted] of [
      ['Control+z', false],
      ['Control+y', true],
    ] as const) {
      await page.evaluate(() => window.book.focus());
      await page.waitForTimeout(300);
      await page.keyboard.press(key);
      await page.waitForTimeout(1000);
      await expectFigures([60, 120, 10]);
      expect([await isBold(), await cell(2, 3)]).toEqual([wanted, formula]);
    }
  });

  test('taken away leave formulas and their results too', async () => {
    await page.evaluate((at) => window.book.clearCells(window.book.sheets()[0]!.id, at, 'looks'), area);
    await page.waitForTimeout(500);
    expect(await cell(2, 3)).toEqual(formula);
  });
});

describe('a person', () => {
  beforeEach(startLedger);

  test('types right below a table: it grows, with its formulas', async () => {
    await type(5, 2, '40');
    await expectFigures([100, 200, 10]);
    expect(await cell(5, 3)).toEqual({ value: 80, formula: 'Ledger[[#This Row],[Amount]]*2' });
    expect(await page.evaluate(() => window.book.tables()[0]!.area.lastRow)).toBe(5);
  });

  test('takes back what was typed', async () => {
    await type(2, 2, '99');
    await expectFigures([149, 298, 99]);
    await page.keyboard.press('Control+z');
    await expectFigures([60, 120, 10]);
  });

  test('cannot type into a locked cell of a protected sheet, into an unlocked one can', async () => {
    await page.evaluate(() => {
      const { id } = window.book.sheets()[0]!;
      window.book.setStyle(id, { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 }, { isLocked: false });
      window.book.updateSheet(id, { protection: {} });
    });
    await type(2, 2, '99');
    expect(await page.evaluate(() => window.refused)).toContain('protected');
    await type(3, 2, '21');
    await expectFigures([61, 122, 10]);
  });

  test('cannot type anything into a workbook that is read-only', async () => {
    await page.evaluate(() => window.book.setReadOnly(true));
    await type(2, 2, '99');
    expect(await page.evaluate(() => window.refused)).toContain('read-only');
    expect(await cell(2, 2)).toEqual({ value: 10, formula: null });
  });

  test('cannot type what a pick list does not have', async () => {
    await page.evaluate(() => {
      const { id } = window.book.sheets()[0]!;
      const area = { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 1 };
      const validation = {
        ...{ areas: [area], type: 'List', rule: { list: { inCellDropDown: true, source: 'k1,k2,k3' } } },
        ...{ prompt: {}, errorAlert: { showAlert: true, style: 'Stop', title: '', message: 'One of the list' } },
        ignoresBlanks: false,
      };
      window.book.updateSheet(id, { validations: [validation] });
    });
    await type(2, 1, 'nonsense');
    expect(await cell(2, 1)).toEqual({ value: 'k1', formula: null });
  });
});

test('manual calculation keeps figures until they are asked for', async () => {
  await startLedger();
  await page.evaluate(() => {
    window.book.setCalculationMode('manual');
    const at = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };
    window.book.writeCells(window.book.sheets()[0]!.id, at, [[{ value: 0 }]]);
  });
  await page.waitForTimeout(1500);
  await expectFigures([60, 120, 10]);
  await page.evaluate(() => window.book.calculate());
  await expectFigures([50, 100, 0]);
});

test('a ledger of 100,000 rows opens within seconds, with the results it came with', async () => {
  const answer = await page.evaluate(() => {
    const source = window.grid.createMemoryBook({ sheets: ['Big'] });
    const { id } = source.sheets()[0]!;
    const line = (row: number) => Array.from({ length: 12 }, (_, column) => ({ value: row * 12 + column }));
    const area = { firstRow: 1, firstColumn: 1, lastRow: 100_000, lastColumn: 12 };
    source.writeCells(
      id,
      area,
      Array.from({ length: 100_000 }, (_, row) => line(row)),
    );
    const total = { firstRow: 1, firstColumn: 14, lastRow: 1, lastColumn: 14 };
    source.writeCells(id, total, [[{ value: 7, formula: 'SUM(A:A)' }]]);
    window.book.dispose();
    const element = document.getElementById('grid')!;
    window.book = window.grid.createUniverBook(element, { source, language: 'en', isDark: false });
    const cells = window.book.cells(id);
    return { last: cells.value(100_000, 12), kept: cells.value(1, 14), isRecalculated: window.book.isRecalculated };
  });
  expect(answer).toEqual({ last: 1_199_999, kept: 7, isRecalculated: false });
}, 60_000);

test('nothing was asked of another computer, and nothing crashed', () => {
  expect(grid.foreign).toEqual([]);
  expect(grid.crashes).toEqual([]);
});
