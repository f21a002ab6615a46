// Listens to Excel's events and passes them on as changes, after a pause. Events are hints: some never come, some come
// twice, some come from others; who gets the changes reads again and compares.
import type { Area } from '../../../core/sheet/cellRef';
import type { StopWatching, WorkbookChange } from '../../port';
import type { ExcelHost } from '../host';
import { asHostProblem } from '../problems';
import { inSession } from '../session';
import { changesOf, mergeChanges } from './changes';
import type { ChangeEvent } from './changes';
import { pauseAfter } from './pause';

export interface WatchOptions {
  /** Milliseconds without an event after which changes are passed on. */
  readonly pause: number;
  /** Whether a change of ours is told by this area. */
  readonly isOwnWrite: (sheetId: string, area: Area | null) => boolean;
  readonly onChange: (changes: readonly WorkbookChange[]) => void;
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens until the returned function is called. Rejects with `HostProblem`. */
export async function watchWorkbook(host: ExcelHost, options: WatchOptions): Promise<StopWatching> {
  const { pause, isOwnWrite, onChange } = options;
  let waiting: readonly WorkbookChange[] = [];
  let isOver = false;
  const later = pauseAfter(pause, () => {
    const told = waiting;
    waiting = [];
    onChange(told);
  });
  const add = async (changes: readonly WorkbookChange[]): Promise<void> => {
    if (isOver) return;
    waiting = mergeChanges([...waiting, ...changes]);
    later.start();
  };
  const handlers = await inSession(host, {}, async ({ context, sync }) => {
    const added = listen(context, (event) => add(changesOf(event, isOwnWrite)), add);
    await sync();
    return added;
  });
  return async () => {
    isOver = true;
    later.stop();
    await stopListening(host, handlers);
  };
}

function listen(
  { workbook }: Excel.RequestContext,
  onCells: (event: ChangeEvent) => Promise<void>,
  onOther: (changes: readonly WorkbookChange[]) => Promise<void>,
): Handler[] {
  const { worksheets, tables } = workbook;
  const parts: WorkbookChange = { sheetId: null, kind: 'structure', area: null, by: 'person' };
  const onParts = (): Promise<void> => onOther([parts]);
  return [
    worksheets.onChanged.add(onCells),
    worksheets.onFormatChanged.add(onCells),
    worksheets.onCalculated.add(({ worksheetId }) =>
      onOther([{ sheetId: worksheetId, kind: 'results', area: null, by: 'person' }]),
    ),
    worksheets.onAdded.add(onParts),
    worksheets.onDeleted.add(onParts),
    tables.onAdded.add(onParts),
    tables.onDeleted.add(onParts),
  ];
}

/** Ends what handlers do. A session that is gone has stopped listening by itself. */
export async function stopListening(host: ExcelHost, handlers: readonly Handler[]): Promise<void> {
  try {
    await host.runWith(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw asHostProblem(error);
  }
}
