// The contract of office.js and the host over messages between two windows: the cases that run over the bridge in Node, in a real
// pane beside a real grid.
import { CONTRACT } from '../workbench/host/contract';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(300_000);

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('file=none&lang=en-US');
});
afterAll(() => bench?.browser.close());

test.each(CONTRACT)('$name', async ({ run, expected }) => {
  const pane = bench.page.frames().find((frame) => frame.url().includes('taskpane'))!;
  expect(await pane.evaluate(`(${String(run)})()`)).toEqual(expected);
});
