// Every screen of the pane, in light and dark and in each language: nothing that axe finds, and no sideways scrolling at 320 px.
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(300_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

function paneFrame({ page }: Workbench): Frame {
  return page.frames().find((frame) => frame.url().includes('taskpane'))!;
}

/**
 * Fluent's keyboard library puts stops into its lists that hand the focus on at once; and a cell of the matrix is called by its
 * exact figure, where it shows a rounded one.
 */
const isMeant = (id: string, html: string) =>
  html.includes('data-tabster-dummy') || (id === 'label-content-name-mismatch' && html.startsWith('<td data-at'));

/** What axe finds, as `rule: element`. */
async function findings(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
  );
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  return found.filter(({ id, html }) => !isMeant(id, html)).map(({ id, html }) => `${id}: ${html.slice(0, 200)}`);
}

const sideways = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SCREENS = [0, 1, 2, 3, 4];

describe.each([
  ['light', 'en-US'],
  ['dark', 'es-AR'],
  ['light', 'pt-BR'],
] as const)('%s, %s', (scheme, lang) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(`file=sample&lang=${lang}`, { scheme });
    await bench.page.evaluate(() => window.allotWorkbench!.resizePane(320));
  });
  afterAll(() => bench?.browser.close());

  test.each(SCREENS)('screen %i', async (index) => {
    const tab = bench.pane.getByRole('tab').nth(index);
    await tab.click();
    await bench.pane.getByRole('main').locator('h2, h3, table, [role=grid]').first().waitFor();
    const frame = paneFrame(bench);
    expect(await findings(frame)).toEqual([]);
    expect(await sideways(frame)).toBe(0);
  });

  test('nothing crashed, nothing was asked of the world outside', () => {
    expect(bench.crashes).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });
});

test('the form of an empty workbook', async () => {
  const bench = await openWorkbench('file=none&lang=es-MX');
  try {
    await bench.pane.getByRole('button', { name: /Agregar \d+ hojas/ }).waitFor();
    expect(await findings(paneFrame(bench))).toEqual([]);
  } finally {
    await bench.browser.close();
  }
});
