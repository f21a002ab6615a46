// A change event as office.js takes it from any transport.
import type { EventEntry } from '../shapes';

/** The category of events of the object model. */
export const RICH_API = 65_536;

/** Category, type, target, arguments as JSON text, id, whether somebody else did it. */
export function entryOf({ type, targetId, message, isRemote }: EventEntry): readonly unknown[] {
  return [RICH_API, type, targetId, message, 0, isRemote];
}
