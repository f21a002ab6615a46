// Change events: which an add-in may ask for, and how a change of the book becomes entries for those that were asked for.
import type { BookChange, CellContent } from '../book/book';
import type { CellShift } from '../book/shift';
import { change, isDeclared } from './hostClass';
import { addressOf } from './range/address';
import { shownValue, valueType } from './range/contents';
import { areasMeet } from '../../core/sheet/cellRef';
import { rangeObject } from './range/rangeObject';
import { keepReference } from './session';
import type { EventEntry, Method, Session, Since } from './shapes';

/** The target of events that are asked for on the workbook and its collections. */
export const WORKBOOK_TARGET = 'Workbook';

export interface EventKind {
  /** As the register method has it: `DataChanged` in `_RegisterDataChangedEvent`. */
  readonly name: string;
  readonly type: number;
  readonly since: Since;
}

const DATA_CHANGED: EventKind = { name: 'DataChangedEvent', type: 10, since: '1.7' };
const ACTIVATED: EventKind = { name: 'ActivatedEvent', type: 11, since: '1.7' };
const DEACTIVATED: EventKind = { name: 'DeactivatedEvent', type: 12, since: '1.7' };
const SELECTION_CHANGED: EventKind = { name: 'SelectionChangedEvent', type: 14, since: '1.7' };
const CALCULATED: EventKind = { name: 'CalculatedEvent', type: 16, since: '1.8' };
const FORMAT_CHANGED: EventKind = { name: 'FormatChangedEvent', type: 18, since: '1.9' };
const PROTECTION_CHANGED: EventKind = { name: 'ProtectionChangedEvent', type: 24, since: '1.14' };
const NAME_CHANGED: EventKind = { name: 'EventNameChanged', type: 25, since: '1.17' };
const VISIBILITY_CHANGED: EventKind = { name: 'EventVisibilityChanged', type: 26, since: '1.17' };

export const SHEET_EVENTS = [
  DATA_CHANGED,
  ACTIVATED,
  DEACTIVATED,
  SELECTION_CHANGED,
  CALCULATED,
  FORMAT_CHANGED,
  PROTECTION_CHANGED,
  NAME_CHANGED,
  VISIBILITY_CHANGED,
];

const ADDED: EventKind = { name: 'AddedEvent', type: 13, since: '1.7' };
const DELETED: EventKind = { name: 'DeletedEvent', type: 15, since: '1.7' };
const LATER_ON_COLLECTION = [10, 14, 18];

export const SHEETS_EVENTS = [
  ...SHEET_EVENTS.map((kind) => (LATER_ON_COLLECTION.includes(kind.type) ? { ...kind, since: '1.9' } : kind)),
  ADDED,
  DELETED,
];

const TABLE_CHANGED: EventKind = { name: 'DataChangedEvent', type: 101, since: '1.7' };
const TABLE_SELECTION: EventKind = { name: 'SelectionChangedEvent', type: 100, since: '1.7' };
const TABLE_ADDED: EventKind = { name: 'AddedEvent', type: 102, since: '1.9' };
const TABLE_DELETED: EventKind = { name: 'DeletedEvent', type: 103, since: '1.9' };

export const TABLE_EVENTS = [TABLE_CHANGED, TABLE_SELECTION];
export const TABLES_EVENTS = [TABLE_CHANGED, TABLE_ADDED, TABLE_DELETED];

/** The methods by which an add-in asks for events of an object, and no longer does. */
export function eventMethods<T>(kinds: readonly EventKind[], targetOf: (data: T) => string): Record<string, Method<T>> {
  const count = (session: Session, data: T, { type }: EventKind, by: number) => {
    const key = registrationKey(targetOf(data), type);
    session.registrations.set(key, Math.max(0, (session.registrations.get(key) ?? 0) + by));
  };
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${kind.name}`, asking<T>(kind, (session, data) => count(session, data, kind, 1))],
      [`_Unregister${kind.name}`, asking<T>(kind, (session, data) => count(session, data, kind, -1))],
    ]),
  );
}

function asking<T>({ since }: EventKind, call: (session: Session, data: T) => void): Method<T> {
  return { ...change<T>(since, call), isChange: false };
}

function registrationKey(target: string, type: number): string {
  return `${target}#${type}`;
}

/** The entries for a change, one for each target that asked for it. */
export function entriesFor(session: Session, happened: BookChange): EventEntry[] {
  if (!session.runtime.areEventsOn) return [];
  const isRemote = 'source' in happened && happened.source === 'remote';
  const source = isRemote ? 'Remote' : 'Local';
  const entry = (type: number, targets: readonly string[], args: () => object): EventEntry[] => {
    const wanted = targets.filter((target) => (session.registrations.get(registrationKey(target, type)) ?? 0) > 0);
    return wanted.map((targetId) => ({ type, targetId, isRemote, message: JSON.stringify(args()) }));
  };
  const { sheetId } = happened;
  const onSheet = [sheetId, WORKBOOK_TARGET];
  switch (happened.type) {
    case 'cells':
      return cellEntries(session, happened, entry);
    case 'looks':
      return entry(18, onSheet, () => looksArguments(happened, source));
    case 'calculated':
      return entry(16, onSheet, () => ({ address: addressOf(happened.area), worksheetId: sheetId }));
    case 'selected':
      return selectionEntries(session, happened, entry);
    case 'activated':
      return [
        ...entry(12, [happened.before, WORKBOOK_TARGET], () => ({ worksheetId: happened.before })),
        ...entry(11, onSheet, () => ({ worksheetId: sheetId })),
      ];
    case 'sheet-added':
    case 'sheet-deleted': {
      const type = happened.type === 'sheet-added' ? 13 : 15;
      return entry(type, [WORKBOOK_TARGET], () => ({ source, worksheetId: sheetId }));
    }
    case 'sheet-changed':
      return sheetEntries(happened, source, entry);
    default: {
      const type = happened.type === 'table-added' ? 102 : 103;
      const { tableId, tableName } = happened;
      return entry(type, onSheet, () => ({ source, worksheetId: sheetId, tableId, tableName }));
    }
  }
}

function looksArguments({ sheetId, area }: Change<'looks'>, source: string): object {
  return { address: addressOf(area), source, worksheetId: sheetId, referenceId: '' };
}

type Entry = (type: number, targets: readonly string[], args: () => object) => EventEntry[];
type Change<K extends BookChange['type']> = Extract<BookChange, { type: K }>;

const SHIFT_WORDS = { down: 'Down', right: 'Right', up: 'Up', left: 'Left' } as const;

function changeType(shift: CellShift | undefined): string {
  if (!shift) return 'RangeEdited';
  const { area, direction } = shift;
  const isInsert = direction === 'down' || direction === 'right';
  const isRows = area.lastColumn - area.firstColumn === 16_383;
  const isColumns = area.lastRow - area.firstRow === 1_048_575;
  return `${isRows ? 'Row' : isColumns ? 'Column' : 'Cell'}${isInsert ? 'Inserted' : 'Deleted'}`;
}

function cellEntries(session: Session, happened: Change<'cells'>, entry: Entry): EventEntry[] {
  const { sheetId, area, shift, before, after, source } = happened;
  const args = {
    changeType: changeType(shift),
    source: source === 'remote' ? 'Remote' : 'Local',
    worksheetId: sheetId,
    address: addressOf(area),
    shiftDirection: shift && changeType(shift).startsWith('Cell') ? `ShiftCell${SHIFT_WORDS[shift.direction]}` : 'None',
    ...(isDeclared(session, '1.14') ? { triggerSource: session.isAtWork ? 'ThisLocalAddin' : 'Unknown' } : {}),
    ...(before && after ? details(before, after) : {}),
  };
  const withReference = () => ({ ...args, referenceId: keepReference(session, rangeObject(session, sheetId, area)) });
  const tables = session.book.tables().filter((table) => table.sheetId === sheetId && areasMeet(table.area, area));
  return [
    ...entry(10, [sheetId, WORKBOOK_TARGET], withReference),
    ...tables.flatMap(({ id }) =>
      entry(101, [id, sheetId, WORKBOOK_TARGET], () => ({ ...withReference(), tableId: id })),
    ),
  ];
}

function details(before: CellContent, after: CellContent): object {
  return {
    valueBefore: shownValue(before.value),
    valueAfter: shownValue(after.value),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after.value),
  };
}

function selectionEntries(session: Session, { sheetId, area }: Change<'selected'>, entry: Entry): EventEntry[] {
  const address = addressOf(area);
  const tables = session.book.tables().filter((table) => table.sheetId === sheetId && areasMeet(table.area, area));
  return [
    ...entry(14, [sheetId, WORKBOOK_TARGET], () => ({ address, worksheetId: sheetId })),
    ...tables.flatMap(({ id }) =>
      entry(100, [id], () => ({ address, worksheetId: sheetId, tableId: id, isInsideTable: true })),
    ),
  ];
}

function sheetEntries({ sheetId, before, after }: Change<'sheet-changed'>, source: string, entry: Entry): EventEntry[] {
  const targets = [sheetId, WORKBOOK_TARGET];
  const base = { source, worksheetId: sheetId };
  const isProtected = after.protection !== null;
  return [
    ...(isProtected === (before.protection !== null) ? [] : entry(24, targets, () => ({ ...base, isProtected }))),
    ...(before.name === after.name
      ? []
      : entry(25, targets, () => ({ ...base, nameBefore: before.name, nameAfter: after.name }))),
    ...(before.visibility === after.visibility
      ? []
      : entry(26, targets, () => ({
          ...base,
          visibilityBefore: visibilityWord(before.visibility),
          visibilityAfter: visibilityWord(after.visibility),
        }))),
  ];
}

/** `VeryHidden`, as the API has it. */
export function visibilityWord(visibility: string): string {
  return visibility.charAt(0).toUpperCase() + visibility.slice(1);
}
