// What makes it hard for an add-in: every switch acts on the host and stops, a co-author, another language of the surface.
import type { Page } from 'playwright-core';
import type { SwitchName } from '../../../src/workbench/page/bench/switches';
import { valueAt } from '../../browser/workbench';
import { startWorkbench } from './workbenchPage';
import type { Workbench } from './workbenchPage';

let bench: Workbench;
let page: Page;

beforeAll(async () => {
  bench = await startWorkbench();
  page = bench.page;
  await bench.open('?file=sample&pane=closed&lang=en');
}, 240_000);
afterEach(async () => {
  await page.evaluate(() => {
    const { turn, state } = window.allotWorkbench!;
    for (const name of state().switches) turn(name, false);
  });
});
afterAll(() => bench.close());

const turn = (name: SwitchName) => page.evaluate((wanted) => window.allotWorkbench!.turn(wanted, true), name);
const faults = () => page.evaluate(() => window.allotWorkbench!.faults()!);

test.each([
  ['editing', { isEditingCell: true }],
  ['slow', { delay: 800 }],
  ['small', { payloadLimit: 262_144 }],
  ['read-only', { isReadOnly: true }],
  ['lost', { events: 'lost' }],
  ['twice', { events: 'twice' }],
  ['session', { nextRequests: [5012] }],
] as const)('%s acts on the host, and stops', async (name, wanted) => {
  const usual = await faults();
  // At once: the pane may ask for something in between, and use a fault up.
  const turned = await page.evaluate((one) => {
    window.allotWorkbench!.turn(one, true);
    return window.allotWorkbench!.faults()!;
  }, name);
  expect(turned).toMatchObject(wanted);
  await page.evaluate((one) => window.allotWorkbench!.turn(one, false), name);
  expect(await faults()).toEqual(usual);
});

test('the menu turns switches, counts them on its button and takes them all back', async () => {
  await page.getByRole('button', { name: /Make it hard/ }).click();
  await page.getByRole('switch', { name: 'Slow host' }).click();
  await page.getByRole('switch', { name: 'Protected sheet' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make it hard, 2 switches are on' }).click();
  const isProtected = () =>
    page.evaluate(
      () =>
        window
          .allotWorkbench!.book()!
          .sheets()
          .find(({ name }) => name === 'Allocation')!.protection !== null,
    );
  expect(await isProtected()).toBe(true);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await isProtected()).toBe(false);
  expect((await faults()).delay).toBe(0);
  await page.keyboard.press('Escape');
});

test('a co-author edits one cell, told as somebody else', async () => {
  const source = page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.allotWorkbench!.book()!.onChange((change) => {
          if (change.type !== 'cells') return;
          stop();
          resolve(change.source);
        });
      }),
  );
  const before = await valueAt(page, 'Allocation', 5, 3);
  await turn('coauthor');
  expect(await source).toBe('remote');
  expect(await valueAt(page, 'Allocation', 5, 3)).toBe((before as number) + 1);
});

test('the language of the surface changes its words and loads the pane anew', async () => {
  const frame = () => page.locator('iframe').getAttribute('name');
  const before = await frame();
  await page.getByRole('button', { name: /Make it hard/ }).click();
  await page.getByLabel('Language').selectOption('es-AR');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Guardar' }).waitFor();
  expect(await page.getByRole('button', { name: 'Comprobar ahora' }).count()).toBe(1);
  expect((await faults()).culture).toMatchObject({ decimalSeparator: ',', thousandsSeparator: '.' });
  expect(await frame()).not.toBe(before);
});

test('nothing was asked of another computer, and nothing crashed', () => {
  expect(bench.foreign).toEqual([]);
  expect(bench.crashes).toEqual([]);
});
