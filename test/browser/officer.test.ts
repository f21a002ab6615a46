// A program officer, in Spanish, by keyboard alone: from an empty workbook to an allocation that is valid and an expenditure that
// serves two results at exact shares.
import { enter, openScreen, regionTo, typeCells } from './keyboard';
import { openWorkbench, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=es-MX');
});
afterAll(() => bench?.browser.close());

/** Goes to a cell through the pane's own link to it, and into the grid. */
async function followTo(link: RegExp, cell: string): Promise<void> {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await enter(page, pane.getByRole('button', { name: link }).first());
  await until(async () => (await selected(page)).startsWith(cell));
  await regionTo(page, 'grid');
}

test('the sheets are made with one button', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await enter(page, pane.getByRole('button', { name: /^Agregar \d+ hojas$/ }));
  await verdict(pane, 'Falta completar el libro', 120_000);
});

test('partners and their split are typed, and the verdict follows', async () => {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Hallazgos/);
  await enter(page, pane.locator('[data-group="required-tables-filled"]'));
  await followTo(/^Socios, celda A\d+$/, 'Socios!A');
  const start = Number(/\d+$/.exec(await selected(page))![0]);
  if (start === 4) await page.keyboard.press('ArrowDown');
  await typeCells(page, ['Ceiba', 'Fundación Ceiba', 'Ejecutor']);
  await settled(pane);
  expect(await valueAt(page, 'Socios', 5, 1)).toBe('Ceiba');
});
