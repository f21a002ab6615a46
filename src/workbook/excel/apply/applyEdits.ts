// Edits into Excel: all or none. Office.js knows no transactions, so cells are read first, written in batches, read back,
// and put right again after a failure. Protection, calculation and selection are never touched.
import type { CellEdit } from '../../../core/sheet/cellEdit';
import type { ApplyReport } from '../../port';
import { HostProblem } from '../../port';
import type { ExcelHost } from '../host';
import { codeOf } from '../problems';
import { inSession } from '../session';
import type { Session } from '../session';
import { checkEdits } from './checkEdits';
import type { Found } from './checkEdits';
import { compensate } from './compensate';
import type { Journal } from './compensate';
import { RANGES_AT_ONCE, batchGroups, groupCells } from './groups';
import type { Group } from './groups';
import { rangeOf, readGroups, writeGroups } from './ranges';
import { isSameValue, writtenForm } from './writtenForm';
import type { Held } from './writtenForm';

/** Told of each area of ours before it is written, by the sheet's id. */
export type RememberWrite = (sheetId: string, area: Group['area']) => void;

interface Plan {
  readonly groups: readonly Group[];
  readonly before: ReadonlyMap<number, Held>;
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** Writes the edits, or says why not. Rejects with `HostProblem` only where nothing has been written. */
export async function applyEdits(
  host: ExcelHost,
  edits: readonly CellEdit[],
  remember: RememberWrite,
): Promise<ApplyReport> {
  if (edits.length === 0) return { outcome: 'applied', cells: 0 };
  const looked = await inSession(host, {}, (session) => lookAt(session, edits));
  if ('refusals' in looked) return { outcome: 'refused', refusals: looked.refusals };
  const maybeWritten: number[] = [];
  try {
    await inSession(host, {}, (session) => write(session, edits, looked, maybeWritten, remember));
  } catch (error) {
    const journal: Journal = { edits, before: looked.before, maybeWritten };
    return compensate(host, journal, codeOf(error));
  }
  return { outcome: 'applied', cells: edits.length };
}

/** Reads what the cells hold and checks it: two syncs, one more where a sheet is protected. */
async function lookAt(
  session: Session,
  edits: readonly CellEdit[],
): Promise<Plan | { readonly refusals: ReturnType<typeof checkEdits> }> {
  const workbook = session.context.workbook.load('readOnly');
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await session.sync();
  if (workbook.readOnly) throw new HostProblem('read-only');
  const byName = new Map(sheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = edits.flatMap(({ at }, index) => (byName.has(at.sheet.toLowerCase()) ? [index] : []));
  const distinct = [...new Map(known.map((index) => [keyOf(edits[index]!), index])).values()];
  const groups = groupCells(distinct.map((index) => edits[index]!.at)).map((group) => ({
    ...group,
    cells: group.cells.map((row) => row.map((cell) => distinct[cell]!)),
  }));
  const before = await readGroups(session, groups);
  const isProtected = ({ sheet }: Group) => byName.get(sheet.toLowerCase())!.protection.protected;
  const locked = await readLocked(session, groups.filter(isProtected));
  const found = edits.map((edit, index): Found => {
    const held = before.get(index);
    if (held) return { ...held, isLocked: locked.has(index) };
    return byName.has(edit.at.sheet.toLowerCase()) ? { value: edit.expected, formula: '', isLocked: false } : undefined;
  });
  const refusals = checkEdits(edits, found);
  if (refusals.length > 0) return { refusals };
  return { groups, before, sheetIds: new Map([...byName].map(([name, { id }]) => [name, id])) };
}

/** The cells of protected sheets that may not be written; all of a group where Excel does not say. */
async function readLocked(session: Session, groups: readonly Group[]): Promise<ReadonlySet<number>> {
  if (groups.length === 0) return new Set();
  const answers = await askLocked(session, groups);
  const mixed = groups.filter((_, index) => answers[index] === null);
  const single = mixed.flatMap(singleCells).slice(0, RANGES_AT_ONCE);
  const singleAnswers = single.length > 0 ? await askLocked(session, single) : [];
  const open = new Set([
    ...groups.flatMap((group, index) => (answers[index] === false ? group.cells.flat() : [])),
    ...single.flatMap((group, index) => (singleAnswers[index] === false ? group.cells.flat() : [])),
  ]);
  return new Set(groups.flatMap((group) => group.cells.flat().filter((cell) => !open.has(cell))));
}

/** True, false, or null for a group of which only some cells are locked, and where Excel does not answer. */
async function askLocked(session: Session, groups: readonly Group[]): Promise<readonly (boolean | null)[]> {
  const asked = groups.map((group) => rangeOf(session, group).format.protection.load('locked'));
  return session.sync().then(
    () => asked.map(({ locked }) => locked),
    () => groups.map(() => null),
  );
}

function singleCells({ sheet, area, cells }: Group): Group[] {
  return cells.flatMap((row, down) =>
    row.map((cell, right) => {
      const [at, column] = [area.firstRow + down, area.firstColumn + right];
      return { sheet, area: { firstRow: at, lastRow: at, firstColumn: column, lastColumn: column }, cells: [[cell]] };
    }),
  );
}

async function write(
  session: Session,
  edits: readonly CellEdit[],
  { groups, sheetIds }: Plan,
  maybeWritten: number[],
  remember: RememberWrite,
): Promise<void> {
  for (const batch of batchGroups(groups)) {
    for (const { sheet, area } of batch) remember(sheetIds.get(sheet.toLowerCase())!, area);
    maybeWritten.push(...batch.flatMap((group) => group.cells.flat()));
    const held = await writeGroups(session, batch, 'values', (cell) => writtenForm(edits[cell]!.value));
    for (const [cell, { value }] of held) {
      if (!isSameValue(value, edits[cell]!.value)) throw new HostProblem('refused', { row: edits[cell]!.at.row });
    }
  }
}

function keyOf({ at: { sheet, row, column } }: CellEdit): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}
