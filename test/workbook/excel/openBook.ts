// A workbook open in the stand-in host, behind the product's port, with office.js unmodified between them.
import type { Book } from '../../../src/workbench/book/book';
import { bookOf } from '../../../src/workbench/book/bookOf';
import { createHost } from '../../../src/workbench/host/host';
import type { Host, HostOptions } from '../../../src/workbench/host/host';
import { openExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { ExcelHost } from '../../../src/workbook/excel/host';
import type { LiveWorkbookPort } from '../../../src/workbook/port';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { clientOf, isAtLeast } from '../../workbench/host/officeClient';

export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
  readonly excel: ExcelHost;
  readonly port: LiveWorkbookPort;
  /** Calls of `context.sync()` while something is done. */
  readonly countSyncs: (act: () => Promise<unknown>) => Promise<number>;
}

export function openSnapshot(snapshot: WorkbookSnapshot, options: HostOptions = {}): OpenBook {
  return openBook(bookOf(snapshot), options);
}

export function openBook(book: Book, options: HostOptions = {}): OpenBook {
  const host = createHost(book, options);
  const { Excel, OfficeExtension } = clientOf(host);
  // References are given back in the same turn, so that no request is left over when a test ends.
  (OfficeExtension as unknown as { Utility: { _synchronousCleanup: boolean } }).Utility._synchronousCleanup = true;
  let syncs = 0;
  const excel: ExcelHost = {
    run: (runOptions, batch) =>
      Excel.run(runOptions, (context) => {
        const sync = context.sync.bind(context) as typeof context.sync;
        context.sync = ((value: unknown) => {
          syncs++;
          return sync(value);
        }) as typeof context.sync;
        // Afterwards Excel.run sends once more by itself, to give references back.
        return batch(context).finally(() => {
          context.sync = sync;
        });
      }),
    runWith: (context, batch) => Excel.run(context, batch),
    isSetSupported: (set, version) => isAtLeast(host.requirements[set], version),
  };
  return {
    book,
    host,
    excel,
    port: openExcelWorkbook(excel, { pause: 5 }),
    countSyncs: async (act) => {
      const before = syncs;
      await act();
      return syncs - before;
    },
  };
}
