// A reviewer, in Portuguese, by keyboard alone: prepares and approves, and sees one cent that was changed afterwards.
import { enter, openScreen, regionTo, tabTo, typeCells } from './keyboard';
import { openWorkbench, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

const FINE = /^A alocação é válida$|^Válida, \d+ avisos?$/;
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=sample&lang=pt-BR');
});
afterAll(() => bench?.browser.close());

/** Signs in a role, which is chosen by its place in the list. */
async function sign(role: 'Preparado por' | 'Aprovado por', name: string): Promise<void> {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Revisão/);
  await enter(page, pane.getByRole('button', { name: 'Assinar…' }));
  const list = pane.getByRole('combobox', { name: 'Função' });
  await tabTo(page, list);
  await page.keyboard.type(role);
  expect(await list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]!.text)).toBe(role);
  await tabTo(page, pane.getByRole('textbox', { name: 'Nome' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(name);
  await enter(page, pane.getByRole('button', { name: `Assinar como ${name}` }));
  await pane.getByText(`Assinado por ${name}`).waitFor({ timeout: 60_000 });
  await settled(pane);
}

test('what is prepared and approved stands in the chain of decisions, and nothing has changed', async () => {
  const { pane } = bench;
  await sign('Preparado por', 'A. Exemplo');
  await sign('Aprovado por', 'B. Exemplo');
  await verdict(pane, FINE);
  await pane.getByText('Nada mudou').first().waitFor();
  await pane.getByRole('listitem').filter({ hasText: 'B. Exemplo' }).first().waitFor();
});

test('one cent afterwards is one cell, with its old and new value', async () => {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Panorama/);
  await enter(page, pane.getByRole('button', { name: /^Alocado / }));
  await until(async () => (await selected(page)).startsWith('Alocação!'));
  await regionTo(page, 'grid');
  const before = Number(await valueAt(page, 'Alocação', 14, 5));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await until(async () => (await selected(page)) === 'Alocação!E14');
  await typeCells(page, [`${before + 0.01}`]);
  await verdict(pane, /^\d+ erros? em \d+ regras?$/);
  await openScreen(page, pane, /^Revisão/);
  await pane
    .getByRole('button', { name: /^.*Alocação, célula E14/ })
    .first()
    .waitFor();
  expect(await pane.getByText(/1 célula alterada/).count()).toBeGreaterThan(0);
});

test('taken back, nothing has changed again', async () => {
  const { page, pane } = bench;
  await regionTo(page, 'grid');
  await page.keyboard.press('Control+z');
  await verdict(pane, FINE);
  await pane.getByText('Nada mudou').first().waitFor();
});

test('nothing crashed, nothing was asked of the world outside', () => {
  expect(bench.crashes).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
