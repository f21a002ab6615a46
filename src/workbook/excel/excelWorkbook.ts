// The workbook that is open in Excel, behind the product's port. Keeps what was captured last, so that the next reading
// can go on from it, changes that a failed reading left over, and our own writes until Excel has told of them; everything else lives in the parts.
import type { CaptureOptions, LiveWorkbookPort, WorkbookChange } from '../port';
import type { WorkbookSnapshot } from '../snapshot';
import { applyEdits } from './apply/applyEdits';
import { buildSnapshot } from './capture/buildSnapshot';
import type { Captured } from './capture/buildSnapshot';
import { abilitiesOf, captureAll } from './capture/capture';
import { rereadChanges } from './capture/reread';
import type { ExcelHost } from './host';
import { inSession } from './session';
import type { Session } from './session';
import { addSheets } from './sheets/addSheets';
import { mergeChanges } from './watch/changes';
import { recogniseWrite, rememberWrite } from './watch/ownWrites';
import type { OwnWrite } from './watch/ownWrites';
import { watchWorkbook } from './watch/watchWorkbook';

export interface ExcelWorkbookOptions {
  /** Milliseconds without an event after which watchers are told of changes; 400 where absent. */
  readonly pause?: number;
}

/** The workbook open in this Excel. Needs ExcelApi 1.9; uses later sets where they are there. */
export function openExcelWorkbook(host: ExcelHost, { pause = 400 }: ExcelWorkbookOptions = {}): LiveWorkbookPort {
  let captured: Captured | undefined;
  let untold: readonly WorkbookChange[] = [];
  let ownWrites: readonly OwnWrite[] = [];
  let reading: Promise<unknown> = Promise.resolve();

  const keep = (latest: Captured): WorkbookSnapshot => {
    captured = latest;
    untold = [];
    return buildSnapshot(latest);
  };
  const capture = (options: CaptureOptions = {}): Promise<WorkbookSnapshot> =>
    inTurn(async () =>
      keep(await inSession(host, options, (session) => captureAll(session, abilitiesOf(host), options))),
    );
  const reread = (changes: readonly WorkbookChange[], options: CaptureOptions = {}): Promise<WorkbookSnapshot> => {
    untold = mergeChanges([...untold, ...changes]);
    if (captured === undefined) return capture(options);
    return inTurn(async () => {
      const [before, all] = [captured!, untold];
      const read = (session: Session) => rereadChanges(session, before, all, abilitiesOf(host), options);
      return keep(await inSession(host, options, read));
    });
  };
  /** One reading after the other: each goes on from what the one before found. */
  const inTurn = <T>(read: () => Promise<T>): Promise<T> => {
    const turn = reading.then(read, read);
    reading = turn;
    return turn;
  };
  return {
    capture,
    reread,
    apply: (edits) =>
      applyEdits(host, edits, (sheetId, area) => {
        ownWrites = rememberWrite(ownWrites, { sheetId, area });
      }),
    watch: (onChange) =>
      watchWorkbook(host, {
        pause,
        onChange,
        isOwnWrite: (sheetId, area) => {
          const { isOwn, writes } = recogniseWrite(ownWrites, sheetId, area);
          ownWrites = writes;
          return isOwn;
        },
      }),
    addSheets: (model) => addSheets(host, model),
  };
}
