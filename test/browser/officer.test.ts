// A program officer, in Spanish, by keyboard alone: from an empty workbook to an allocation, an expenditure and its mapping to two
// results at exact shares.
import { enter, openScreen, regionTo, tabTo, typeCells } from './keyboard';
import { openWorkbench, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=es-MX');
});
afterAll(() => bench?.browser.close());

/** Follows a link of the pane to its cell, and goes on in the grid. */
async function follow(link: RegExp, cell: RegExp): Promise<void> {
  const { page, pane } = bench;
  await enter(page, pane.getByRole('button', { name: link }).first());
  await until(async () => cell.test(await selected(page)));
  await regionTo(page, 'grid');
}

/** Goes to a cell of the active sheet by the name box, as Excel's people do. */
async function goTo(cell: string): Promise<void> {
  const { page } = bench;
  const box = page.getByRole('textbox', { name: /^(Celda|Cell)$/ });
  await box.focus();
  await box.fill(cell);
  await page.keyboard.press('Enter');
  await until(async () => (await selected(page)).endsWith(`!${cell}`));
  await regionTo(page, 'grid');
}

test('the sheets are made with one button, and the next step is named', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await enter(page, pane.getByRole('button', { name: /^Agregar \d+ hojas$/ }));
  await verdict(pane, 'Falta completar el libro', 120_000);
  await pane.getByText('Siguiente: agregue sus socios').waitFor();
});

test('the finding leads to the partners, and the verdict follows what is typed', async () => {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Hallazgos/);
  await enter(page, pane.locator('[data-group="required-tables-filled"]'));
  await follow(/^Socios, celda A\d+/, /^Socios!A\d+$/);
  await goTo('A5');
  await typeCells(page, ['Ceiba', 'Fundación Ceiba', 'Ejecutor']);
  await until(async () => (await valueAt(page, 'Socios', 5, 2)) === 'Fundación Ceiba');
  await settled(pane);
});

test('a split that makes the award is found to make it', async () => {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Panorama/);
  await follow(/^Asignado /, /^Asignación!/);
  await goTo('A5');
  await typeCells(page, ['Ceiba', 'Desarrollar', '200000', '150000', '125000']);
  await until(async () => (await valueAt(page, 'Asignación', 5, 5)) === 125_000);
  await settled(pane);
  const row = pane.getByRole('row', { name: /^Asignado/ });
  await until(async () => /475[,.]000[,.]00/.test(await row.innerText()));
});

test('an expenditure is entered and stands in the queue', async () => {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Panorama/);
  await follow(/^Monto otorgado /, /^Subvención!B\d+$/);
  await page.keyboard.press('ArrowDown');
  await typeCells(page, ['1/1/2025']);
  await openScreen(page, pane, /^Panorama/);
  await follow(/^Gastado /, /^Gastos!J5/);
  await goTo('A5');
  await typeCells(page, ['E-1', '3/10/2025', 'Ceiba', 'Desarrollar', 'Taller', '', '', '', '', '1000.01']);
  await until(async () => (await valueAt(page, 'Gastos', 5, 10)) === 1000.01);
  await settled(pane);
  await openScreen(page, pane, /^Vincular/);
  await pane.getByRole('grid').getByText('Taller').waitFor();
});

test('it is split over two pairs, and the cents re-add', async () => {
  const { page, pane } = bench;
  await tabTo(page, pane.getByRole('grid').getByRole('row').first());
  await page.keyboard.press('Enter');
  await tabTo(page, pane.getByRole('combobox'));
  await page.keyboard.type('O1 R1');
  await page.keyboard.press('Enter');
  await enter(page, pane.getByRole('button', { name: /par$|^Par$|Agregar un par/ }).first());
  await tabTo(page, pane.getByRole('combobox'));
  await page.keyboard.type('O2 R2');
  await page.keyboard.press('Enter');
  await tabTo(page, pane.getByRole('textbox', { name: /O1 × R1/ }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('33.33');
  await page.keyboard.press('Control+Enter');
  await until(async () => (await valueAt(page, 'Reparto', 5, 1)) === 'E-1', 30_000);
  const cents = await Promise.all([5, 6].map((row) => valueAt(page, 'Reparto', row, 5)));
  expect(cents).toEqual([333.3, 666.71]);
  await settled(pane);
});

test('nothing crashed, nothing was asked of the world outside', () => {
  expect(bench.crashes).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
