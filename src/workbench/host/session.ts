// What the host remembers between requests of one add-in: references it was asked to keep, events it was asked to tell,
// settings, and the members that it was asked for in vain.
import type { Area } from '../../core/sheet/cellRef';
import type { Book } from '../book/book';
import { shiftArea } from '../book/shift';
import type { CellShift } from '../book/shift';
import type { Faults } from './faults';
import type { ClassName, HostClass, HostObject } from './hostClass';
import { HostError } from './hostError';

/** A range as an add-in holds it: it follows when cells move. `area` is null when all its cells were deleted. */
export interface LiveArea {
  readonly sheetId: string;
  area: Area | null;
}

export interface MissingMember {
  readonly className: string;
  readonly member: string;
  /** Not written here, or of a requirement set that is not declared. */
  readonly reason: 'unknown' | 'undeclared';
}

export interface EventEntry {
  readonly type: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly isRemote: boolean;
}

export interface Session {
  readonly book: Book;
  readonly classes: Readonly<Record<ClassName, HostClass>>;
  /** Highest version of each requirement set, e.g. `{ ExcelApi: '1.17' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly references: Map<string, HostObject>;
  /** The same the other way round. */
  readonly referenceIds: Map<HostObject, string>;
  /** Areas that must follow when cells move: those of kept references, and those of the batch at work. */
  readonly liveAreas: Set<LiveArea>;
  /** How often each event was asked for, by target and type. */
  readonly registrations: Map<string, number>;
  readonly settings: Map<string, unknown>;
  readonly runtime: { areEventsOn: boolean; state: string; startState: string };
  readonly missing: MissingMember[];
  lastReference: number;
}

/** Keeps an object under a new id until it is given back; the id that it has where it is kept already. */
export function keepReference(session: Session, object: HostObject): string {
  const kept = session.referenceIds.get(object);
  if (kept !== undefined) return kept;
  const id = `0x${(++session.lastReference).toString(16)}`;
  session.references.set(id, object);
  session.referenceIds.set(object, id);
  return id;
}

/** Lets go of an object that was kept. */
export function dropReference(session: Session, id: string): void {
  const object = session.references.get(id);
  session.references.delete(id);
  if (object) session.referenceIds.delete(object);
}

/** The object kept under an id. Throws ItemNotFound. */
export function keptObject(session: Session, id: string): HostObject {
  const object = session.references.get(id);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

/** Lets go of the areas that only the batch just done needed. */
export function dropBatchAreas(session: Session): void {
  session.liveAreas.clear();
  for (const { data } of session.references.values()) {
    for (const live of liveAreasOf(data)) session.liveAreas.add(live);
  }
}

/** Makes every live area of a sheet follow a shift. */
export function followShift(session: Session, sheetId: string, shift: CellShift): void {
  for (const live of session.liveAreas) {
    if (live.sheetId === sheetId && live.area) live.area = shiftArea(live.area, shift);
  }
}

function liveAreasOf(data: unknown): readonly LiveArea[] {
  return (Array.isArray(data) ? data : [data]) as readonly LiveArea[];
}
