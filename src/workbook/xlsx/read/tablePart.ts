// A table's part: its name, where it stands, whether it has a heading and a totals row, and its filter if one is on.
import { parseArea } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { TableSnapshot } from '../../snapshot';
import { isActiveFilter } from './filters';
import type { ReadLimits } from './limits';
import { corrupt } from './problems';
import { readXml } from './xml';
import type { Attributes } from './xml';

export interface TablePart {
  readonly table: TableSnapshot;
  /** The area of its filter where a criterion is set. */
  readonly activeFilter: Area | undefined;
}

/** Reads the part of a table that stands on the given sheet of the snapshot. */
export function readTablePart(part: string, bytes: Uint8Array, sheet: number, limits: ReadLimits): TablePart {
  let root: Attributes = {};
  let filter: Area | undefined;
  let isActive = false;
  readXml(part, bytes, limits, {
    open(name, attributes, path) {
      if (path.length === 0) root = attributes;
      else if (name === 'autoFilter' && path.length === 1) filter = parseArea(attributes['ref'] ?? '');
      else if (isActiveFilter(name, path)) isActive = true;
    },
  });
  const area = parseArea(root['ref'] ?? '');
  const name = root['displayName'] ?? root['name'];
  if (!area || !name) throw corrupt(part, 'table');
  const hasHeader = root['headerRowCount'] === undefined || Number(root['headerRowCount']) > 0;
  const hasTotals = Number(root['totalsRowCount'] ?? 0) > 0;
  return { table: { name, sheet, area, hasHeader, hasTotals }, activeFilter: isActive ? filter : undefined };
}
