// The Grant-funded expenditures that serve no objective and result yet, the largest first, with the progress in money.
import type { Grant } from '../../core/grant/grant';
import { Funding } from '../../core/grant/ledger';
import { hasOwnPair, hasShares, mappingSource } from '../../core/measures/mapping';
import { WHOLE } from '../../core/money/split';
import { once } from '../../core/sheet/once';
import type { Examination } from '../examine';
import { expenditureId, recordOfId } from './expenditureIds';
import { expenditureLine, type ExpenditureLine } from './expenditureLine';
import { suggestPair, type Suggestion } from './suggest';

export type QueueOrder = 'largest' | 'oldest' | 'sheet';

export interface QueueRequest {
  readonly order?: QueueOrder;
  /** Index of the partner; without it all. */
  readonly partner?: number | null;
  readonly from?: number;
  /** How many lines to give; 200 where not said. */
  readonly limit?: number;
}

export interface MappingQueue {
  /** Unmapped in all, and of those asked for. */
  readonly count: number;
  readonly shown: number;
  /** Of the first of `items` among those asked for, from 0. */
  readonly from: number;
  /** Minor units, signed, of all that is unmapped. */
  readonly unmapped: number;
  readonly mapped: number;
  readonly expended: number;
  /** Part of what was spent that is mapped, basis points rounded down; null where nothing was spent. */
  readonly mappedShare: number | null;
  readonly items: readonly QueueItem[];
  /** Partners with something to map, in the order of their table. */
  readonly partners: readonly { readonly partner: number; readonly key: string; readonly count: number }[];
}

export interface QueueItem extends ExpenditureLine {
  readonly suggestion: Suggestion | null;
}

const DEFAULT_LIMIT = 200;

/** One page of the queue. A refund that follows what it corrects waits for that one and is not in it. */
export function mappingQueue(examination: Examination, request: QueueRequest = {}): MappingQueue {
  const { grant, measures } = examination;
  const { order = 'largest', partner = null, from = 0, limit = DEFAULT_LIMIT } = request;
  const all = unmappedRecords(grant);
  const asked = queueOf(grant, order, partner);
  const { expended } = measures.spending;
  const { mapped } = measures.mapping;
  return {
    count: all.length,
    shown: asked.length,
    from,
    unmapped: expended - mapped,
    mapped,
    expended,
    mappedShare: expended > 0 ? Number((BigInt(mapped) * BigInt(WHOLE)) / BigInt(expended)) : null,
    items: asked
      .slice(from, from + limit)
      .map((record) => ({ ...expenditureLine(examination, record), suggestion: suggestPair(grant, record) })),
    partners: partnersIn(grant, all),
  };
}

export interface QueuePlace {
  /** From 1; null where the expenditure is not in the queue. */
  readonly position: number | null;
  readonly count: number;
  /** Ids of the neighbours that are not among those asked about; null at the ends and where there is no position. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Which to open once those asked about are mapped: the next, else the first; null where none is left or there is no position. */
  readonly after: string | null;
}

/** Where expenditures (ids) stand in the queue as it is ordered and filtered; the first of them decides. */
export function queuePlace(
  { grant }: Examination,
  {
    ids,
    order = 'largest',
    partner = null,
  }: Pick<QueueRequest, 'order' | 'partner'> & { readonly ids: readonly string[] },
): QueuePlace {
  const queue = queueOf(grant, order, partner);
  const asked = new Set(ids.map((id) => recordOfId(grant, id)));
  const index = queue.findIndex((record) => asked.has(record));
  const count = queue.length;
  if (index < 0) return { position: null, count, previous: null, next: null, after: null };
  const isOther = (record: number) => !asked.has(record);
  const idOf = (record: number | undefined) => (record === undefined ? null : expenditureId(grant, record));
  const next = queue.slice(index).find(isOther);
  return {
    position: index + 1,
    count,
    previous: idOf(queue.slice(0, index).findLast(isOther)),
    next: idOf(next),
    after: idOf(next ?? queue.find(isOther)),
  };
}

/** Ids of a part of the queue, for choosing many rows at once. */
export function queueIds({ grant }: Examination, request: QueueRequest): string[] {
  const { order = 'largest', partner = null, from = 0, limit = DEFAULT_LIMIT } = request;
  return queueOf(grant, order, partner)
    .slice(from, from + limit)
    .map((record) => expenditureId(grant, record));
}

function queueOf(grant: Grant, order: QueueOrder, partner: number | null): readonly number[] {
  const queue = queuesOf(grant)[order]();
  return partner === null ? queue : queue.filter((record) => grant.expenditures.partner[record] === partner);
}

/** Sorting is dear: each order is made when it is first asked for, and kept as long as the figures. */
const queuesOf = once((grant: Grant): Readonly<Record<QueueOrder, () => readonly number[]>> => {
  const made = new Map<QueueOrder, readonly number[]>();
  const make = (order: QueueOrder) => () => {
    if (!made.has(order)) made.set(order, inOrder(grant, unmappedRecords(grant), order));
    return made.get(order)!;
  };
  return { largest: make('largest'), oldest: make('oldest'), sheet: make('sheet') };
});

/** Records of Grant-funded expenditures with money and no mapping, in row order. */
export const unmappedRecords = once((grant: Grant): readonly number[] => {
  const { amount, funding, indices } = grant.expenditures;
  return Array.from(
    indices.filter((i) => funding[i] === Funding.Grant && Math.abs(amount[i]!) > 0 && isUnmapped(grant, i)),
  );
});

function isUnmapped(grant: Grant, i: number): boolean {
  const source = mappingSource(grant, i);
  if (hasShares(grant, source) || hasOwnPair(grant, source)) return false;
  return source === i || mappingSource(grant, source) !== source;
}

function inOrder({ expenditures: { amount, date } }: Grant, records: readonly number[], order: QueueOrder): number[] {
  if (order === 'sheet') return [...records];
  if (order === 'largest') return records.toSorted((a, b) => Math.abs(amount[b]!) - Math.abs(amount[a]!) || a - b);
  const dayOf = (record: number) => (Number.isNaN(date[record]!) ? Infinity : date[record]!);
  return records.toSorted((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) - dayOf(b)));
}

function partnersIn({ partners, expenditures }: Grant, records: readonly number[]): MappingQueue['partners'] {
  const counts = partners.map(() => 0);
  for (const record of records) if (expenditures.partner[record]! >= 0) counts[expenditures.partner[record]!]! += 1;
  return partners.flatMap(({ key }, partner) =>
    counts[partner]! > 0 ? [{ partner, key, count: counts[partner]! }] : [],
  );
}
