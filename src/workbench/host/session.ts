// What the host remembers between requests of one add-in, and how references to ranges are kept, followed and let go.
import { shiftArea } from '../book/shift';
import type { CellShift } from '../book/shift';
import { HostError } from './hostError';
import type { HostObject, LiveArea, Session } from './shapes';

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

/** Lets go of everything that was kept for the add-in; what stands in the workbook stays. */
export function endSession(session: Session): void {
  session.references.clear();
  session.referenceIds.clear();
  session.liveAreas.clear();
  session.registrations.clear();
  session.runtime.areEventsOn = true;
}
