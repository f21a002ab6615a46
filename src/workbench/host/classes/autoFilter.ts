// Excel's `AutoFilter` of a sheet or of a table: whether it is on, its criteria. It hides no rows by itself.
import { areasMeet } from '../../../core/sheet/cellRef';
import { wholeFrom } from '../arguments';
import { change, property, query } from '../hostClass';
import { areaFromArgument } from '../range/navigate';
import { rangeObject, sheetOf } from '../range/rangeObject';
import { tableOf } from './tables';
import type { HostClass, Session } from '../shapes';

/** Whose filter it is. */
export interface FilterOwner {
  readonly sheetId: string;
  readonly tableId: string | null;
}

function filterOf(session: Session, { sheetId, tableId }: FilterOwner) {
  if (tableId === null) return sheetOf(session, sheetId).filter;
  const { area, criteria, hasFilterButtons } = tableOf(session, tableId);
  return hasFilterButtons ? { area, criteria } : null;
}

function setCriteria(session: Session, owner: FilterOwner, criteria: readonly unknown[]): void {
  if (owner.tableId !== null) return session.book.updateTable(owner.tableId, { criteria });
  const { filter } = sheetOf(session, owner.sheetId);
  session.book.updateSheet(owner.sheetId, { filter: filter && { ...filter, criteria } });
}

export const AUTO_FILTER: HostClass<FilterOwner> = {
  name: 'AutoFilter',
  properties: {
    enabled: property('1.9', (session, owner) => filterOf(session, owner) !== null),
    isDataFiltered: property('1.9', (session, owner) => (filterOf(session, owner)?.criteria ?? []).some(Boolean)),
    criteria: property('1.9', (session, owner) => filterOf(session, owner)?.criteria ?? []),
  },
  links: {},
  methods: {
    apply: change('1.9', (session, owner, [range, column, criteria]) => {
      const { area } = areaFromArgument(session, owner.sheetId, range);
      const present = filterOf(session, owner);
      const kept = present && areasMeet(present.area, area) ? present.criteria : [];
      const columns = Array.from(
        { length: area.lastColumn - area.firstColumn + 1 },
        (_, at): unknown => kept[at] ?? null,
      );
      const changed = column === null ? columns : columns.with(wholeFrom(column), criteria);
      if (owner.tableId === null) session.book.updateSheet(owner.sheetId, { filter: { area, criteria: changed } });
      else setCriteria(session, owner, changed);
    }),
    clearCriteria: change('1.9', (session, owner) => setCriteria(session, owner, [])),
    getRangeOrNullObject: query('1.9', (session, owner) => {
      const filter = filterOf(session, owner);
      return filter && rangeObject(session, owner.sheetId, filter.area);
    }),
    remove: change('1.9', (session, { sheetId, tableId }) => {
      if (tableId === null) session.book.updateSheet(sheetId, { filter: null });
      else session.book.updateTable(tableId, { criteria: [], hasFilterButtons: false });
    }),
  },
};
