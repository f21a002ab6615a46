// Excel as this adapter needs it: a way to run a batch, and what the host is able to do. Nothing else reaches for globals.
/// <reference types="office-js" />

export interface ExcelHost {
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Runs on the context of an object made before; waits while a person is typing in a cell. */
  readonly runWith: <T>(
    context: OfficeExtension.ClientRequestContext,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  readonly isSetSupported: (set: string, version: string) => boolean;
}

/** The Excel that this page was opened in; Office.js must be ready. */
export function runningExcel(): ExcelHost {
  return {
    run: (options, batch) => Excel.run(options, batch),
    runWith: (context, batch) => Excel.run({ previousObjects: context, delayForCellEdit: true }, batch),
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
}
