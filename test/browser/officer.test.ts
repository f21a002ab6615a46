// A program officer, in Spanish, by keyboard alone: from an empty workbook to a ledger in which two new expenditures serve an
// objective and a result, one as it was done before, one split over two pairs to the cent.
import { enter, makeSample, openScreen, regionTo, tabTo, typeCells, walkTo } from './keyboard';
import { openWorkbench, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

const FINE = /^La asignación es válida$|^Válida, \d+ advertencias?$/;
/** The first row below the sample's ledger. */
const NEW = 223;
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=es-AR');
});
afterAll(() => bench?.browser.close());

test('the sample is made in the language of the host', async () => {
  await makeSample(bench, { fill: 'Llenar con datos de muestra', add: /^Agregar \d+ hojas$/, done: FINE });
  const { page } = bench;
  expect(await valueAt(page, 'Gastos', NEW - 1, 1)).toBe('E-0218');
});

test('two expenditures are typed at the end of the ledger, and wait for their pairs', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'pane');
  await enter(page, pane.getByRole('button', { name: /^Gastado / }));
  await until(async () => (await selected(page)).startsWith('Gastos!J5'));
  await regionTo(page, 'grid');
  await walkTo(page, 'Gastos!J5');
  await page.keyboard.press('Control+ArrowDown');
  await until(async () => (await selected(page)) === `Gastos!J${NEW - 1}`);
  await walkTo(page, `Gastos!A${NEW}`);
  const day = '2026-09-28';
  const agreement = [day, 'Ipê', 'Desarrollar', 'Convenio con universidad', 'Universidad del Valle Alto'];
  await typeCells(page, ['E-0219', ...agreement, 'F-20001', day, '', '1000.01']);
  await until(async () => new RegExp(`^Gastos![A-Z]+${NEW + 1}$`).test(await selected(page)));
  await walkTo(page, `Gastos!A${NEW + 1}`);
  const review = [day, 'Quebracho', 'Gestionar', 'Revisión de cuentas', 'Ferreyra Auditores'];
  await typeCells(page, ['E-0220', ...review, 'F-20002', day, '', '333.33']);
  await pane.getByRole('tab', { name: 'Vincular, 2' }).waitFor();
  expect(await valueAt(page, 'Gastos', NEW, 10)).toBe(1000.01);
});

test('the smaller one is mapped as its like were before', async () => {
  const { page, pane } = bench;
  await settled(pane);
  await openScreen(page, pane, /^Vincular/);
  const row = pane.getByRole('row', { name: /333,33/ });
  await tabTo(page, pane.getByRole('row', { name: /1\.000,01/ }));
  await page.keyboard.press('ArrowDown');
  await until(() => row.evaluate((element) => element === element.ownerDocument.activeElement));
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Revisión de cuentas' }).waitFor();
  await enter(page, pane.getByRole('button', { name: 'Usar O4 × R1' }));
  await enter(page, pane.getByRole('button', { name: 'Vincular a O4 × R1' }));
  await until(async () => (await valueAt(page, 'Gastos', NEW + 1, 13)) !== null);
  await pane.getByRole('tab', { name: 'Vincular, 1' }).waitFor();
  expect(await valueAt(page, 'Gastos', NEW + 1, 14)).toBe('R1');
});

test('the larger one is split over two pairs, and each cent is shown before it is written', async () => {
  const { page, pane } = bench;
  await settled(pane);
  await openScreen(page, pane, /^Vincular/);
  await pane.getByText('1.000,01').first().waitFor();
  const row = pane.getByRole('row', { name: /1\.000,01/ });
  if ((await row.count()) > 0) await enter(page, row);
  await pick('O1', 'R2');
  await enter(page, pane.getByRole('button', { name: 'Agregar un par' }));
  await pick('O1', 'R3');
  await tabTo(page, pane.getByRole('textbox', { name: 'Porcentaje de O1 × R2' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('66,67');
  await pane.getByText('666,71').first().waitFor();
  await pane.getByText('333,30').first().waitFor();
  await enter(page, pane.getByRole('button', { name: 'Escribir 2 filas' }));
  await verdict(pane, FINE);
  await pane.getByText('Todo está vinculado').waitFor();
});

test('the rows stand in the sheet of shares, with the hundred per cent', async () => {
  const { page } = bench;
  const rows = await Promise.all(
    [37, 38].map((row) => Promise.all([1, 2, 3, 4].map((column) => valueAt(page, 'Reparto', row, column)))),
  );
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['E-0219', 'O1', 'R2'],
    ['E-0219', 'O1', 'R3'],
  ]);
  expect(rows.map((row) => row[3])).toEqual([0.6667, 0.3333]);
});

test('nothing crashed, nothing was asked of the world outside', () => {
  expect(bench.crashes).toEqual([]);
  expect(bench.foreign).toEqual([]);
});

/** Chooses a pair in the list through the search. */
async function pick(objective: string, result: string): Promise<void> {
  const { page, pane } = bench;
  const search = pane.getByRole('combobox', { name: /^Buscar/ });
  await tabTo(page, search);
  await page.keyboard.type(`${objective} ${result}`);
  await pane.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
