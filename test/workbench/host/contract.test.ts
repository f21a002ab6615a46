// The contract over the bridge. Each case is sent as text, as it is to a page, so that it can't lean on anything else.
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { createHost } from '../../../src/workbench/host/host';
import { CONTRACT } from './contract';
import { clientOf } from './officeClient';

type Run = (excel: unknown, extension: unknown) => Promise<unknown>;

function sent(run: () => Promise<unknown>): Run {
  return new Function('Excel', 'OfficeExtension', `return (${String(run)})();`) as Run;
}

test.each(CONTRACT)('$name', async ({ run, expected }) => {
  const { Excel, OfficeExtension } = clientOf(createHost(createMemoryBook()));
  expect(await sent(run)(Excel, OfficeExtension)).toEqual(expected);
});

test('all cases run in one workbook', async () => {
  const { Excel, OfficeExtension } = clientOf(createHost(createMemoryBook()));
  for (const { run, expected } of CONTRACT) expect(await sent(run)(Excel, OfficeExtension)).toEqual(expected);
});
