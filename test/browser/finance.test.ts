// Finance staff, in English, by keyboard alone: from an empty workbook to a ledger in which an amount that was pasted as text is
// found, mended and checked again.
import { enter, makeSample, openScreen, regionTo, tabTo, walkTo } from './keyboard';
import { openWorkbench, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

const FINE = /^The allocation is valid$|^Valid, \d+ warnings?$/;
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=en-US');
});
afterAll(() => bench?.browser.close());

test('the sample is made with two keys in the form', () =>
  makeSample(bench, { fill: 'Fill with sample data', add: /^Add \d+ sheets$/, done: FINE }));

test('the figure of what is spent leads into the ledger', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await enter(page, pane.getByRole('button', { name: /^Spent / }));
  await until(async () => (await selected(page)).startsWith('Expenditures!J5'));
});

test('an amount that is pasted as text is found at once', async () => {
  const { page, pane, context } = bench;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('1.234,50'));
  await regionTo(page, 'grid');
  await walkTo(page, 'Expenditures!J5');
  await page.keyboard.press('Control+v');
  await verdict(pane, /^\d+ errors? in \d+ rules?$/);
  expect(await valueAt(page, 'Expenditures', 5, 10)).toBe('1.234,50');
});

test('its finding shows what it would become, and one key mends it', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await openScreen(page, pane, /^Findings/);
  await enter(page, pane.locator('[data-group="amounts-are-numbers"]'));
  await enter(page, pane.locator('[data-finding]').first());
  await pane.getByRole('cell', { name: '1,234.50' }).waitFor();
  await enter(page, pane.getByRole('button', { name: 'Apply 1 change' }));
  await until(async () => (await valueAt(page, 'Expenditures', 5, 10)) === 1234.5);
  await settled(pane);
  await pane.getByText('1 cell was changed').waitFor();
});

test('undo takes it back, and the finding returns', async () => {
  const { page } = bench;
  await regionTo(page, 'grid');
  await page.keyboard.press('Control+z');
  await until(async () => (await valueAt(page, 'Expenditures', 5, 10)) === '1.234,50');
});

test('Alt and an arrow go through the findings, cell by cell', async () => {
  const { page, pane } = bench;
  await settled(pane);
  await regionTo(page, 'pane');
  await openScreen(page, pane, /^Findings/);
  await tabTo(page, pane.getByRole('button', { name: 'Next finding' }));
  await page.keyboard.press('Alt+ArrowDown');
  const heading = pane.getByRole('heading', { level: 2 }).first();
  await heading.waitFor();
  expect(await selected(page)).toMatch(/^Expenditures!|^Allocation!/);
});

test('from the cells, a shortcut opens what is to be mapped of the row, another the next finding', async () => {
  const { page, pane } = bench;
  const screen = (name: RegExp) => pane.getByRole('tab', { name, selected: true }).waitFor();
  await regionTo(page, 'grid');
  await page.keyboard.press('Control+Alt+Shift+M');
  await screen(/^Map/);
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await regionTo(page, 'grid');
  await page.keyboard.press('Control+Alt+Shift+F');
  await screen(/^Findings/);
  await pane.getByRole('button', { name: /^Go to / }).waitFor();
});

test('nothing crashed, nothing was asked of the world outside', () => {
  expect(bench.crashes).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
