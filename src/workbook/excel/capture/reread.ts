// The workbook once more: one sync for the outline, what changed and the results of the contract's formulas; more only where
// the outline shows that the changes were not the whole story.
import type { Area } from '../../../core/sheet/cellRef';
import { TABLE_NAMES } from '../../../core/sheet/tables';
import type { CaptureOptions, WorkbookChange } from '../../port';
import { HostProblem } from '../../port';
import { isPayloadProblem } from '../problems';
import type { Session } from '../session';
import { intersect } from './areas';
import { tableFinder } from './buildSnapshot';
import type { Captured } from './buildSnapshot';
import { hiddenAtOnce, hiddenReads, planSheets, readOutline } from './capture';
import { continueStore, formulaAreas, openCells } from './cellStore';
import type { CellStore } from './cellStore';
import { changedAreas, findDoubts } from './doubts';
import type { Doubt } from './doubts';
import { askForDetails, askForHeads } from './outline';
import type { Abilities, Heads, Outline } from './outline';
import { BUDGET, cellCount, fitsAtOnce, readEverything, readValues, weightOf } from './reads';
import type { Read } from './reads';
import { askFor, isSilent, runReads, takeAnswer } from './runReads';

/** What goes with the outline into the first sync. */
interface FirstReads {
  readonly changed: readonly Read[];
  readonly formulas: readonly Read[];
  readonly hidden: readonly Read[];
}

interface Look {
  readonly outline: Outline;
  /** Answers to the first reads; undefined where they were too large or the workbook has other parts now. */
  readonly answers: readonly ReturnType<typeof askFor>[] | undefined;
}

/** Cells of a change beyond which it waits until the outline tells how far the sheet is in use at all. */
const LARGE_CHANGE = 10_000;

/** What was captured before, brought up to date. Cells that nothing put in doubt are shared with it. */
export async function rereadChanges(
  session: Session,
  before: Captured,
  changes: readonly WorkbookChange[],
  abilities: Abilities,
  options: CaptureOptions,
): Promise<Captured> {
  const first = firstReads(before, changes);
  const { outline, answers } = await lookAgain(session, before, first, abilities);
  const doubts = findDoubts(before.outline, outline, changes);
  const store = continueStore(before.store, tableFinder(outline));
  const captured = { outline, store, hidden: hiddenAtOnce(outline) };
  const whole = doubts.filter(({ isWhole }) => isWhole).map(({ sheetId }) => sheetId);
  for (const id of store.columns.keys()) if (!outline.details.has(id)) store.columns.delete(id);
  openDoubts(store, doubts, first.formulas);

  const hidden = hiddenReads(outline, [...outline.details.keys()]);
  const rest = openReads(first, answers, outline, doubts);
  for (const answer of answers ?? []) {
    const isWanted = answer.read.properties.includes('values')
      ? !whole.includes(answer.read.sheetId)
      : hidden.some((read) => isSameRead(read, answer.read));
    if (isWanted) rest.push(...takeAnswer(answer, captured));
  }
  rest.push(...hidden.filter((read) => !answers?.some((answer) => isSameRead(read, answer.read))));
  rest.push(...(await planSheets(session, outline, whole)));
  await runReads(session, rest, captured, options);
  return captured;
}

/** Small changed areas, the cells with formulas, and lines of which some were hidden, on sheets that were known. */
function firstReads({ outline, store }: Captured, changes: readonly WorkbookChange[]): FirstReads {
  const known = outline.sheets.flatMap(({ id }) => {
    const areas = changedAreas(changes, id);
    return areas === 'whole' ? [] : [{ id, areas: areas.filter((area) => cellCount(area) <= LARGE_CHANGE) }];
  });
  const inTables = contractAreas(outline);
  const formulas = known.flatMap(({ id }) => {
    const areas = formulaAreas(store.columns.get(id) ?? []);
    return (inTables ? common(areas, inTables.get(id) ?? []) : areas).map((area) => ({ id, area }));
  });
  const cells = formulas.reduce((sum, { area }) => sum + cellCount(area), 0);
  const read = fitsAtOnce(cells, BUDGET / 2) ? readEverything : readValues;
  return {
    changed: known.flatMap(({ id, areas }) => areas.map((area) => readEverything(id, area))),
    formulas: formulas.map(({ id, area }) => read(id, area)),
    hidden: hiddenReads(
      outline,
      known.map(({ id }) => id),
    ),
  };
}

/** Where the contract's tables stand, by sheet; undefined where there are none, and formulas count wherever they stand. */
function contractAreas({ tables, areas }: Outline): ReadonlyMap<string, Area[]> | undefined {
  const ours = new Map<string, Area[]>();
  for (const { id, name, sheetId } of tables) {
    if (!CONTRACT_TABLE.test(name)) continue;
    ours.set(sheetId, [...(ours.get(sheetId) ?? []), areas.get(id)!]);
  }
  return ours.size > 0 ? ours : undefined;
}

/** A name of the contract, or one that gave way to a user's own table. */
const CONTRACT_TABLE = new RegExp(`^(?:${TABLE_NAMES.join('|')})(?:_Allot\\d*)?$`, 'i');

function common(areas: readonly Area[], within: readonly Area[]): Area[] {
  return areas.flatMap((area) => within.flatMap((other) => intersect(area, other) ?? []));
}

/** The outline as it is now, with the first reads where they fit into the same answer. */
async function lookAgain(
  session: Session,
  { outline: before }: Captured,
  { changed, formulas, hidden }: FirstReads,
  abilities: Abilities,
): Promise<Look> {
  const reads = [...changed, ...formulas, ...hidden];
  const fits = reads.reduce((sum, read) => sum + weightOf(read), 0) <= BUDGET;
  const askedHeads = askForHeads(session.context);
  const askedDetails = askForDetails(session.context, before, abilities);
  const asked = fits ? reads.map((read) => askFor(session, read)) : undefined;
  try {
    await session.sync();
  } catch (error) {
    const isGone = error instanceof HostProblem && (error.code === 'gone' || error.code === 'refused');
    if (!isGone && !isPayloadProblem(error)) throw error;
    return { outline: await readOutline(session, abilities), answers: undefined };
  }
  const heads = askedHeads();
  if (!hasSameParts(heads, before)) return { outline: await readOutline(session, abilities), answers: undefined };
  return { outline: { ...heads, ...askedDetails() }, answers: asked?.some(isSilent) ? undefined : asked };
}

function hasSameParts(now: Heads, before: Heads): boolean {
  const ids = ({ sheets, tables }: Heads) => [...sheets, ...tables].map(({ id }) => id).join();
  return ids(now) === ids(before);
}

/** Makes the cells in doubt writable, and the results of formulas. */
function openDoubts(store: CellStore, doubts: readonly Doubt[], formulas: readonly Read[]): void {
  const bySheet = new Map(doubts.map((doubt) => [doubt.sheetId, doubt]));
  for (const sheetId of new Set([...bySheet.keys(), ...formulas.map((read) => read.sheetId)])) {
    const doubt = bySheet.get(sheetId);
    const areas = formulas.filter((read) => read.sheetId === sheetId).map(({ area }) => area);
    if (doubt?.isWhole) store.columns.set(sheetId, []);
    else openCells(store, sheetId, [...areas, ...(doubt?.areas ?? [])], doubt?.emptied ?? []);
  }
}

/** The reads that settle the doubts, those left out that were answered already; formulas too where nothing was. */
function openReads(
  { changed, formulas }: FirstReads,
  answers: Look['answers'],
  { details }: Outline,
  doubts: readonly Doubt[],
): Read[] {
  const settling = doubts.flatMap(({ sheetId, areas }) => areas.map((area) => readEverything(sheetId, area)));
  if (answers !== undefined) return settling.filter((read) => !changed.some((asked) => isWithin(read, asked)));
  const whole = new Set(doubts.flatMap(({ sheetId, isWhole }) => (isWhole ? [sheetId] : [])));
  const results = formulas.flatMap((read): Read[] => {
    const used = details.get(read.sheetId)?.used;
    const area = used && !whole.has(read.sheetId) && intersect(read.area, used);
    return area ? [{ ...read, area }] : [];
  });
  return [...settling, ...results];
}

function isWithin({ sheetId, area }: Read, outer: Read): boolean {
  const common = outer.sheetId === sheetId ? intersect(area, outer.area) : undefined;
  return common !== undefined && cellCount(common) === cellCount(area);
}

function isSameRead(a: Read, b: Read): boolean {
  return a.properties.join() === b.properties.join() && isWithin(a, b) && isWithin(b, a);
}
