// After a failure: old values go back where our new ones stand. Cells that somebody else has changed since are left alone
// and reported, as are those that can't be read or written any more.
import type { CellEdit } from '../../../core/sheet/cellEdit';
import type { ApplyReport, HostProblemCode, NotRestored } from '../../port';
import type { ExcelHost } from '../host';
import { inSession } from '../session';
import { batchGroups, groupCells } from './groups';
import type { Group } from './groups';
import { readGroups, writeGroups } from './ranges';
import { isSameHeld, isSameValue, restoredForm } from './writtenForm';
import type { Held } from './writtenForm';

/** What is needed to undo: the edits, what stood in each cell, and which of them may have been written. */
export interface Journal {
  readonly edits: readonly CellEdit[];
  readonly before: ReadonlyMap<number, Held>;
  readonly maybeWritten: readonly number[];
}

/** Puts old values back as far as that is possible. Never rejects. */
export async function compensate(host: ExcelHost, journal: Journal, problem: HostProblemCode): Promise<ApplyReport> {
  const { edits, before, maybeWritten } = journal;
  const groups = groupCells(maybeWritten.map((cell) => edits[cell]!.at)).map((group) => renumber(group, maybeWritten));
  const now = await eachBatch(host, groups, (batch) => (session) => readGroups(session, batch));
  const isWritten = (cell: number) => {
    const found = now.get(cell);
    return found === undefined || !isSameHeld(found, before.get(cell)!);
  };
  const isOurs = (cell: number) => now.has(cell) && isSameValue(now.get(cell)!.value, edits[cell]!.value);
  const written = maybeWritten.filter(isWritten);
  const ours = new Set(written.filter(isOurs));
  const restoring = groupCells([...ours].map((cell) => edits[cell]!.at)).map((group) => renumber(group, [...ours]));
  const after = await eachBatch(
    host,
    restoring,
    (batch) => (session) => writeGroups(session, batch, 'formulas', (cell) => restoredForm(before.get(cell)!)),
  );
  const isRestored = (cell: number) => after.has(cell) && isSameHeld(after.get(cell)!, before.get(cell)!);
  return {
    outcome: 'failed',
    problem,
    restored: written.filter(isRestored).map((cell) => edits[cell]!.at),
    notRestored: written
      .filter((cell) => !isRestored(cell))
      .map((cell): NotRestored => {
        const found = after.get(cell) ?? now.get(cell);
        return { at: edits[cell]!.at, before: before.get(cell)!.value, found: found?.value };
      }),
  };
}

/** Cells of the group by their numbers in the journal. */
function renumber(group: Group, numbers: readonly number[]): Group {
  return { ...group, cells: group.cells.map((row) => row.map((index) => numbers[index]!)) };
}

type Work = (session: Parameters<typeof readGroups>[0]) => Promise<Map<number, Held>>;

/** Does each batch in a session of its own; where one fails, its groups are tried one by one, and left out if they fail. */
async function eachBatch(
  host: ExcelHost,
  groups: readonly Group[],
  work: (batch: readonly Group[]) => Work,
): Promise<Map<number, Held>> {
  const results = new Map<number, Held>();
  const attempt = async (batch: readonly Group[]): Promise<boolean> => {
    try {
      for (const [cell, held] of await inSession(host, {}, work(batch))) results.set(cell, held);
      return true;
    } catch {
      return false;
    }
  };
  for (const batch of batchGroups(groups)) {
    if (await attempt(batch)) continue;
    for (const group of batch) await attempt([group]);
  }
  return results;
}
