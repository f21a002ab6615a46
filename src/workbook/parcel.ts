// A snapshot for another thread: only what is new since the snapshot sent before, in pieces that can be posted one by one, so
// that no thread is held up. Knows nothing of how they are sent.
import { ColumnCells } from './cells';
import type { ColumnPages } from './cells';
import type { Formula, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Parts of a snapshot in the order in which they must arrive; `end` completes it. */
export type Piece =
  | { readonly piece: 'start'; readonly strings: number; readonly formulas: number }
  | { readonly piece: 'strings'; readonly strings: readonly string[] }
  | { readonly piece: 'formulas'; readonly formulas: readonly Formula[] }
  | { readonly piece: 'column'; readonly id: number; readonly pages: ColumnPages }
  | { readonly piece: 'end'; readonly rest: SnapshotRest };

/** Everything but texts, formulas and cells; columns by the number that they were sent under. */
interface SnapshotRest extends Omit<WorkbookSnapshot, 'strings' | 'formulas' | 'sheets'> {
  readonly sheets: readonly (Omit<SheetSnapshot, 'columns'> & { readonly columns: readonly (number | null)[] })[];
}

/** What the other thread is known to have: of each list its first `count` entries. */
export interface Sent {
  readonly strings: SentList<string>;
  readonly formulas: SentList<Formula>;
  readonly columns: ReadonlyMap<ColumnCells, number>;
  readonly lastId: number;
}

/** Lists may grow after they were sent, so the count is kept beside them. */
interface SentList<T> {
  readonly list: readonly T[];
  readonly count: number;
}

export const NOTHING_SENT: Sent = {
  strings: { list: [], count: 0 },
  formulas: { list: [], count: 0 },
  columns: new Map(),
  lastId: 0,
};

const TEXTS_AT_ONCE = 20_000;

/** The pieces that turn what was sent before into this snapshot, and what has been sent once they have arrived. */
export function packSnapshot(
  snapshot: WorkbookSnapshot,
  before: Sent,
): { readonly pieces: readonly Piece[]; readonly sent: Sent } {
  const strings = commonStart(snapshot.strings, before.strings);
  const formulas = commonStart(snapshot.formulas, before.formulas);
  const pieces: Piece[] = [{ piece: 'start', strings, formulas }];
  for (let from = strings; from < snapshot.strings.length; from += TEXTS_AT_ONCE) {
    pieces.push({ piece: 'strings', strings: snapshot.strings.slice(from, from + TEXTS_AT_ONCE) });
  }
  for (let from = formulas; from < snapshot.formulas.length; from += TEXTS_AT_ONCE) {
    pieces.push({ piece: 'formulas', formulas: snapshot.formulas.slice(from, from + TEXTS_AT_ONCE) });
  }
  const columns = new Map<ColumnCells, number>();
  let lastId = before.lastId;
  const idOf = (cells: ColumnCells | undefined): number | null => {
    if (cells === undefined) return null;
    const known = before.columns.get(cells);
    const id = known ?? ++lastId;
    if (known === undefined) pieces.push({ piece: 'column', id, pages: cells.pages() });
    columns.set(cells, id);
    return id;
  };
  const { strings: allStrings, formulas: allFormulas, sheets, ...others } = snapshot;
  const rest = { ...others, sheets: sheets.map((sheet) => ({ ...sheet, columns: Array.from(sheet.columns, idOf) })) };
  pieces.push({ piece: 'end', rest });
  return { pieces, sent: { strings: sentList(allStrings), formulas: sentList(allFormulas), columns, lastId } };
}

/** Puts pieces together on the other side. `take` gives the snapshot with its last piece, undefined before. */
export function createUnpacker(): { readonly take: (piece: Piece) => WorkbookSnapshot | undefined } {
  let strings: string[] = [];
  let formulas: Formula[] = [];
  let columns = new Map<number, ColumnCells>();
  return {
    take: (piece) => {
      switch (piece.piece) {
        case 'start':
          strings = strings.slice(0, piece.strings);
          formulas = formulas.slice(0, piece.formulas);
          return undefined;
        case 'strings':
          for (const text of piece.strings) strings.push(text);
          return undefined;
        case 'formulas':
          for (const formula of piece.formulas) formulas.push(formula);
          return undefined;
        case 'column':
          columns.set(piece.id, new ColumnCells(piece.pages));
          return undefined;
        case 'end': {
          const sheets = piece.rest.sheets.map((sheet) => ({
            ...sheet,
            columns: sheet.columns.map((id) => (id === null ? undefined : columns.get(id)!)),
          }));
          columns = keepUsed(columns, piece.rest);
          return { ...piece.rest, strings, formulas, sheets };
        }
      }
    },
  };
}

function keepUsed(columns: ReadonlyMap<number, ColumnCells>, { sheets }: SnapshotRest): Map<number, ColumnCells> {
  const used = new Set(sheets.flatMap((sheet) => sheet.columns));
  return new Map([...columns].filter(([id]) => used.has(id)));
}

function sentList<T>(list: readonly T[]): SentList<T> {
  return { list, count: list.length };
}

/** How many entries from the first on the other side has already. */
function commonStart<T>(now: readonly T[], { list, count }: SentList<T>): number {
  const most = Math.min(now.length, count);
  if (now === list) return most;
  for (let index = 0; index < most; index++) if (now[index] !== list[index]) return index;
  return most;
}
