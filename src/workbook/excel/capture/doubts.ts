// What must be read again after a look at the outline: changes are hints, the outline tells where they explain too little.
// Pure: compares two outlines.
import type { Area } from '../../../core/sheet/cellRef';
import type { WorkbookChange } from '../../port';
import { intersect, isSameArea } from './areas';
import type { Outline } from './outline';

/** For one sheet: all of it, or areas to be read, and areas where nothing is left. */
export interface Doubt {
  readonly sheetId: string;
  readonly isWhole: boolean;
  readonly areas: readonly Area[];
  readonly emptied: readonly Area[];
}

/** What the changes alone say, before the outline is seen: areas to be read on sheets that need no whole reading. */
export function changedAreas(changes: readonly WorkbookChange[], sheetId: string): readonly Area[] | 'whole' {
  const own = changes.filter((change) => change.sheetId === sheetId && change.kind !== 'results');
  if (own.some(({ kind, area }) => kind === 'structure' || area === null)) return 'whole';
  return own.map(({ area }) => area!);
}

/** The doubts that remain for each sheet of the outline as it is now, sheets without any left out. */
export function findDoubts(before: Outline, now: Outline, changes: readonly WorkbookChange[]): Doubt[] {
  return now.sheets.flatMap(({ id }): Doubt[] => {
    const doubt = doubtOf(before, now, changes, id);
    return doubt.isWhole || doubt.areas.length > 0 || doubt.emptied.length > 0 ? [doubt] : [];
  });
}

function doubtOf(before: Outline, now: Outline, changes: readonly WorkbookChange[], sheetId: string): Doubt {
  const whole: Doubt = { sheetId, isWhole: true, areas: [], emptied: [] };
  const changed = changedAreas(changes, sheetId);
  const old = before.details.get(sheetId);
  if (changed === 'whole' || old === undefined) return whole;
  const { used } = now.details.get(sheetId)!;
  if (used === null) return { sheetId, isWhole: false, areas: [], emptied: old.used ? [old.used] : [] };
  if (old.used === null) return whole;
  const grown = grownTables(before, now, sheetId);
  if (grown === undefined) return whole;
  const areas = [...changed, ...grown, ...difference(used, old.used)].flatMap((area) => intersect(area, used) ?? []);
  return { sheetId, isWhole: false, areas, emptied: [...changed, ...grown, ...difference(old.used, used)] };
}

/** The rows that tables got at their end; undefined where a table came, went, moved or changed otherwise. */
function grownTables(before: Outline, now: Outline, sheetId: string): Area[] | undefined {
  const tables = now.tables.filter((table) => table.sheetId === sheetId);
  const old = before.tables.filter((table) => table.sheetId === sheetId);
  if (tables.length !== old.length) return undefined;
  const grown: Area[] = [];
  for (const { id, name, hasTotals, hasHeader } of tables) {
    const head = old.find((table) => table.id === id);
    const [area, oldArea] = [now.areas.get(id)!, before.areas.get(id)];
    if (head?.name !== name || head.hasTotals !== hasTotals || head.hasHeader !== hasHeader) return undefined;
    if (isSameArea(area, oldArea)) continue;
    const isLonger = isSameArea({ ...area, lastRow: 0 }, oldArea && { ...oldArea, lastRow: 0 });
    if (!isLonger || area.lastRow < oldArea!.lastRow) return undefined;
    grown.push({ ...area, firstRow: oldArea!.lastRow });
  }
  return grown;
}

/** The cells of `a` that are not in `b`, as at most four areas. */
function difference(a: Area, b: Area): Area[] {
  const common = intersect(a, b);
  if (common === undefined) return [a];
  const beside = { ...a, firstRow: common.firstRow, lastRow: common.lastRow };
  return [
    { ...a, lastRow: common.firstRow - 1 },
    { ...a, firstRow: common.lastRow + 1 },
    { ...beside, lastColumn: common.firstColumn - 1 },
    { ...beside, firstColumn: common.lastColumn + 1 },
  ].filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn);
}
