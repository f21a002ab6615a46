// The workbook that is open in Excel, behind the product's port. Keeps what was captured last, so that the next reading
// can go on from it, changes that a failed reading left over, and our own writes until Excel has told of them; everything
// else lives in the parts.
import type { Area } from '../../core/sheet/cellRef';
import type { CaptureOptions, LiveWorkbookPort, WorkbookChange } from '../port';
import type { WorkbookSnapshot } from '../snapshot';
import { buildSnapshot } from './capture/buildSnapshot';
import type { Captured } from './capture/buildSnapshot';
import { abilitiesOf, captureAll } from './capture/capture';
import type { ExcelHost } from './host';
import { inSession } from './session';
import type { Session } from './session';
import { askCulture, askReadOnly } from './view/ask';
import { selectPlace, watchSelection } from './view/select';
import { mergeChanges } from './watch/changes';
import { recogniseWrite, rememberWrite } from './watch/ownWrites';
import type { OwnWrite } from './watch/ownWrites';
import { watchWorkbook } from './watch/watchWorkbook';

export interface ExcelWorkbookOptions {
  /** Milliseconds without an event after which watchers are told; 100 where absent. */
  readonly pause?: number;
}

/** The workbook open in this Excel. Needs ExcelApi 1.9; uses later sets where they are there. */
export function openExcelWorkbook(host: ExcelHost, { pause = 100 }: ExcelWorkbookOptions = {}): LiveWorkbookPort {
  const own = ownWrites();
  const inTurn = turns();
  return {
    ...readingsOf(host, inTurn),
    ...writingsOf(host, own.remember, inTurn),
    watch: (onChange) => watchWorkbook(host, { pause, onChange, isOwnWrite: own.recognise }),
    watchSelection: (onSelect) => watchSelection(host, pause, onSelect),
    select: (place) => selectPlace(host, place),
    culture: () => askCulture(host),
    isReadOnly: () => askReadOnly(host),
  };
}

type Writings = Pick<LiveWorkbookPort, 'apply' | 'appendRows' | 'planSheets' | 'addSheets' | 'rewriteSheet'>;

/** Writing is loaded when somebody writes: most people who open a pane only read. Sheets are written in many requests: no
 *  reading comes in between, since a verdict on half a workbook would be nobody's. */
function writingsOf(host: ExcelHost, remember: OwnWrites['remember'], inTurn: InTurn): Writings {
  return {
    apply: async (edits) => (await import('./apply/applyEdits')).applyEdits(host, edits, remember),
    appendRows: async (rows) => (await import('./append/appendRows')).appendRows(host, rows, remember),
    planSheets: async (model) => (await import('./sheets/addSheets')).planSheets(host, model),
    addSheets: (model, options) =>
      inTurn(async () => (await import('./sheets/addSheets')).addSheets(host, model, options)),
    rewriteSheet: (model, options) =>
      inTurn(async () => (await import('./sheets/rewriteSheet')).rewriteSheet(host, model, options)),
  };
}

type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** One after the other: a reading goes on from what the one before found. */
function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  };
}

/** Not needed for the first verdict. */
const importReread = () => import('./capture/reread');

function readingsOf(host: ExcelHost, inTurn: InTurn): Pick<LiveWorkbookPort, 'capture' | 'reread'> {
  let captured: Captured | undefined;
  let untold: readonly WorkbookChange[] = [];
  const keep = (latest: Captured): WorkbookSnapshot => {
    captured = latest;
    untold = [];
    return buildSnapshot(latest);
  };
  const capture = (options: CaptureOptions = {}): Promise<WorkbookSnapshot> =>
    inTurn(async () => {
      const all = await inSession(host, options, (session) => captureAll(session, abilitiesOf(host), options));
      importReread().catch(() => undefined); // Ahead of the first edit; where it fails, that edit asks again, and is told.
      return keep(all);
    });
  return {
    capture,
    reread: (changes, options = {}) => {
      untold = mergeChanges([...untold, ...changes]);
      if (captured === undefined) return capture(options);
      return inTurn(async () => {
        const { rereadChanges } = await importReread();
        const [before, all] = [captured!, untold];
        const read = (session: Session) => rereadChanges(session, before, all, abilitiesOf(host), options);
        return keep(await inSession(host, options, read));
      });
    },
  };
}

interface OwnWrites {
  readonly remember: (sheetId: string, area: Area) => void;
  readonly recognise: (sheetId: string, area: Area | null) => boolean;
}

function ownWrites(): OwnWrites {
  let list: readonly OwnWrite[] = [];
  return {
    remember: (sheetId, area) => {
      list = rememberWrite(list, { sheetId, area, at: Date.now() });
    },
    recognise: (sheetId, area) => {
      const { isOwn, writes } = recogniseWrite(list, sheetId, area, Date.now());
      list = writes;
      return isOwn;
    },
  };
}
