// Our own writes, remembered until Excel's event tells of them, so that they are not taken for a person's. Pure.
import type { Area } from '../../../core/sheet/cellRef';
import { intersect, isSameArea } from '../capture/areas';

export interface OwnWrite {
  readonly sheetId: string;
  readonly area: Area;
  /** When it was written, in milliseconds. */
  readonly at: number;
}

/** Milliseconds after which an event is no longer taken for one of a write of ours. */
const MEMORY = 4000;

/** The list with one more write. */
export function rememberWrite(writes: readonly OwnWrite[], write: OwnWrite): OwnWrite[] {
  return [...writes.filter(({ at }) => write.at - at <= MEMORY), write];
}

/** Whether a changed area lies within a write of ours; one that is exactly it is told only once and gets forgotten. */
export function recogniseWrite(
  writes: readonly OwnWrite[],
  sheetId: string,
  area: Area | null,
  now: number,
): { readonly isOwn: boolean; readonly writes: readonly OwnWrite[] } {
  if (area === null) return { isOwn: false, writes };
  const index = writes.findIndex((write) => {
    return now - write.at <= MEMORY && write.sheetId === sheetId && isSameArea(intersect(write.area, area), area);
  });
  if (index < 0) return { isOwn: false, writes };
  const isAll = isSameArea(writes[index]!.area, area);
  return { isOwn: true, writes: isAll ? writes.filter((_, other) => other !== index) : writes };
}
