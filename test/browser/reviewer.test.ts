// A reviewer, in Portuguese, by keyboard alone, from an empty workbook to a proof: prepares and approves, sees one cent that was
// changed afterwards, reopens, has a change recorded as a revision, approves again, and gets the proof.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../house/sources';
import { enter, makeSample, openScreen, regionTo, tabTo, typeCells, walkTo } from './keyboard';
import { openWorkbench, saveFile, selected, settled, until, valueAt, verdict, type Workbench } from './workbench';

jest.setTimeout(300_000);

const FINE = /^A alocação é válida$|^Válida, \d+ avisos?$/;
const BROKEN = /^\d+ erros? em \d+ regras?$/;
const folder = mkdtempSync(join(tmpdir(), 'allot-review-'));
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=pt-BR');
});
afterAll(() => bench?.browser.close());

/** Signs in a role, which is chosen by its place in the list. */
async function sign(role: 'Preparado por' | 'Aprovado por', name: string): Promise<void> {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Revisão/);
  await enter(page, pane.getByRole('button', { name: 'Assinar…' }));
  await choose('Função', role);
  await fill('Nome', name);
  await enter(page, pane.getByRole('button', { name: `Assinar como ${name}` }));
  await pane.getByText(`Assinado por ${name}`).waitFor();
  await settled(pane);
}

async function choose(label: string, choice: string): Promise<void> {
  const { page, pane } = bench;
  const list = pane.getByRole('combobox', { name: label });
  await tabTo(page, list);
  await page.keyboard.type(choice);
  expect(await list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]!.text)).toBe(choice);
}

async function fill(label: string, text: string): Promise<void> {
  const { page, pane } = bench;
  await tabTo(page, pane.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Changes amounts of the last year, one below the other, by cents; the figure of what is allocated leads to their total. */
async function changeAmounts(...changes: readonly [number, number][]): Promise<void> {
  const { page, pane } = bench;
  await openScreen(page, pane, /^Panorama/);
  await enter(page, pane.getByRole('button', { name: /^Alocado / }));
  await until(async () => (await selected(page)) === 'Alocação!F15');
  await regionTo(page, 'grid');
  await walkTo(page, `Alocação!E${changes[0]![0]}`);
  for (const [row, change] of changes) {
    const before = Number(await valueAt(page, 'Alocação', row, 5));
    await typeCells(page, [`${(before * 100 + change) / 100}`]);
    await until(async () => (await valueAt(page, 'Alocação', row, 5)) === (before * 100 + change) / 100);
  }
}

/** The command line on the workbook as it is saved now. */
async function allot(file: string, ...[command, ...options]: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'dist', 'allot.cjs'), command!, file, ...options], {
    encoding: 'utf8',
  });
}

test('the sample is made in the language of the host', () =>
  makeSample(bench, { fill: 'Preencher com dados de exemplo', add: /^Incluir \d+ planilhas$/, done: FINE }));

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
  await changeAmounts([14, 1]);
  await verdict(pane, BROKEN);
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

test('a change of the allocation is seen, and what was signed is reopened with a reason', async () => {
  const { page, pane } = bench;
  await changeAmounts([13, -10_000], [14, 10_000]);
  await verdict(pane, BROKEN);
  await openScreen(page, pane, /^Revisão/);
  await pane
    .getByText(/2 células alteradas/)
    .first()
    .waitFor();
  await enter(page, pane.getByRole('button', { name: 'Reabrir…' }));
  await pane.getByRole('dialog').waitFor();
  await fill('Motivo', 'Muda o local da formação');
  await fill('Nome', 'B. Exemplo');
  await enter(page, pane.getByRole('button', { name: 'Reabrir', exact: true }));
  await pane.getByText('Reaberto').first().waitFor();
  await settled(pane);
});

test('the change is recorded as a revision, and the workbook is valid again', async () => {
  const { page, pane } = bench;
  await enter(page, pane.getByRole('button', { name: 'Registrar revisão…' }));
  await fill('Nome da revisão', 'REV-9');
  await choose('Classe', 'Aprovada pelo financiador');
  await fill('Aprovado por', 'C. Exemplo');
  await fill('Motivo', 'Muda o local da formação');
  await enter(page, pane.getByRole('button', { name: 'Registrar 2 linhas' }));
  await pane.getByText('A revisão REV-9 foi registrada').waitFor();
  await verdict(pane, FINE);
});

test('approved again, nothing has changed', async () => {
  const { pane } = bench;
  await sign('Aprovado por', 'B. Exemplo');
  await verdict(pane, FINE);
  await pane.getByText('Nada mudou').first().waitFor();
});

test('the proof is written into the workbook and saved as a page; the saved workbook is still as signed', async () => {
  const { page, pane } = bench;
  await enter(page, pane.getByRole('button', { name: 'Prova', exact: true }));
  const page_ = page.waitForEvent('download');
  await enter(page, pane.getByRole('button', { name: 'Salvar como página' }));
  const html = join(folder, 'prova.html');
  await (await page_).saveAs(html);
  await enter(page, pane.getByRole('button', { name: 'Escrever a planilha Prova' }));
  await until(async () => (await selected(page)) !== '' && (await sheetNames()).includes('Prova'));
  await settled(pane);
  const file = await saveFile(bench, join(folder, 'signed.xlsx'));
  const checked = await allot(file, 'check', '--format', 'json');
  const [found] = (JSON.parse(checked.stdout) as { files: { verdict: string; outcomes: Outcome[] }[] }).files;
  expect(found).toMatchObject({ verdict: 'valid' });
  expect(found!.outcomes.find(({ rule }) => rule === 'unchanged-since-sign-off')).toMatchObject({ outcome: 'held' });
  const fingerprint = /(?:[0-9A-F]{8} ?){8}/.exec(readFileSync(html, 'utf8'))![0];
  expect((await allot(file, 'verify', '--fingerprint', fingerprint)).status).toBe(0);
});

interface Outcome {
  readonly rule: string;
  readonly outcome: string;
}

function sheetNames(): Promise<readonly string[]> {
  return bench.page.evaluate(() =>
    window
      .allotWorkbench!.book()!
      .sheets()
      .map(({ name }) => name),
  );
}

test('nothing crashed, nothing was asked of the world outside', () => {
  expect(bench.crashes).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
