// Excel's events as changes, and many changes as few. Pure.
import type { Area } from '../../../core/sheet/cellRef';
import type { WorkbookChange } from '../../port';
import { intersect, isSameArea, parseAreas } from '../capture/areas';

/** What Excel tells of a change to cells, as far as it is needed. */
export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  /** Absent for a change of formats. */
  readonly changeType?: string;
  readonly source?: string;
  /** From ExcelApi 1.14 on. */
  readonly triggerSource?: string;
}

/** A change of cells, for each area of the event; one of the whole sheet where the address is none. */
export function changesOf(
  event: ChangeEvent,
  isOwnWrite: (sheetId: string, area: Area | null) => boolean,
): WorkbookChange[] {
  const { worksheetId, address, changeType = 'RangeEdited', source, triggerSource } = event;
  const kind = changeType === 'RangeEdited' ? 'cells' : 'structure';
  const areas = parseAreas(address) ?? [null];
  return areas.map((area) => {
    const isOwn = triggerSource === 'ThisLocalAddin' || (source !== 'Remote' && isOwnWrite(worksheetId, area));
    return { sheetId: worksheetId, kind, area, by: isOwn ? 'allot' : source === 'Remote' ? 'co-author' : 'person' };
  });
}

/** The same changes without those that others contain: doubled events, calculations told cell by cell. */
export function mergeChanges(changes: readonly WorkbookChange[]): WorkbookChange[] {
  const kept: WorkbookChange[] = [];
  for (const change of changes) {
    if (kept.some((other) => contains(other, change))) continue;
    const others = kept.filter((other) => !contains(change, other));
    kept.splice(0, kept.length, ...others, change);
  }
  return kept;
}

function contains(outer: WorkbookChange, inner: WorkbookChange): boolean {
  if (outer.sheetId !== inner.sheetId || outer.kind !== inner.kind || outer.by !== inner.by) return false;
  if (outer.area === null) return true;
  return inner.area !== null && isSameArea(intersect(outer.area, inner.area), inner.area);
}
