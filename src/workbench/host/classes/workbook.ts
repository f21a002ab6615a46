// Excel's `Workbook` and `Application`, with what they tell of regional settings. Data of all: none, there is one of each.
import type { CalculationMode } from '../../book/book';
import { textFrom, wordFrom } from '../arguments';
import type { CultureModel } from '../culture';
import { eventMethods, WORKBOOK_TARGET } from '../events';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { rangeObject } from '../range/rangeObject';
import { areasObject } from '../range/special';
import { dropReference, keptObject } from '../session';
import type { HostClass, HostObject, LiveArea, Property, Session } from '../shapes';

function part(since: string, kind: HostObject['kind']) {
  return link<null>(since, () => ({ kind, data: null }));
}

function selected({ book }: Session) {
  return book.selection();
}

/** A range told by an event is used once: the client lets go of its reference afterwards. */
function rangeOfEvent(session: Session, [id]: readonly unknown[]): HostObject<LiveArea> {
  const { sheetId, area } = keptObject(session, textFrom(id)).data as LiveArea;
  if (!area) throw new HostError('InvalidReference');
  return rangeObject(session, sheetId, area);
}

export const WORKBOOK: HostClass<null> = {
  name: 'Workbook',
  properties: {
    name: property('1.7', ({ book }) => book.name),
    readOnly: property('1.8', ({ faults }) => faults.isReadOnly),
    isDirty: property('1.9', () => false),
    autoSave: property('1.9', () => true),
  },
  links: {
    application: part('1.1', 'Application'),
    comments: part('1.10', 'CommentCollection'),
    linkedWorkbooks: part('ExcelApiOnline 1.1', 'LinkedWorkbookCollection'),
    names: part('1.1', 'NamedItemCollection'),
    notes: part('1.18', 'NoteCollection'),
    protection: part('1.7', 'WorkbookProtection'),
    settings: part('1.4', 'SettingCollection'),
    tables: part('1.1', 'TableCollection'),
    worksheets: part('1.1', 'WorksheetCollection'),
    _Runtime: part('1.8', 'Runtime'),
  },
  methods: {
    ...eventMethods<null>([{ name: 'ActivatedEvent', type: 1, since: '1.13' }], () => WORKBOOK_TARGET),
    getActiveCell: query('1.7', (session) => {
      const { sheetId, area } = selected(session);
      return rangeObject(session, sheetId, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn });
    }),
    getSelectedRange: query('1.1', (session) =>
      rangeObject(session, selected(session).sheetId, selected(session).area),
    ),
    getSelectedRanges: query('1.9', (session) =>
      areasObject(session, selected(session).sheetId, [selected(session).area]),
    ),
    _GetObjectByReferenceId: query('1.1', (session, _, [id]) => keptObject(session, textFrom(id))),
    _GetRangeForEventByReferenceId: query('1.1', (session, _, args) => rangeOfEvent(session, args)),
    _GetRangeOrNullObjectForEventByReferenceId: query('1.1', (session, _, args) => rangeOfEvent(session, args)),
    _GetReferenceCount: query('1.1', ({ references }) => references.size),
    _RemoveReference: query('1.1', (session, _, [id]) => dropReference(session, textFrom(id))),
    _RemoveAllReferences: query('1.1', (session) => {
      for (const id of [...session.references.keys()]) dropReference(session, id);
    }),
  },
};

const MODES = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;

function modeWord(mode: CalculationMode): string {
  return mode.charAt(0).toUpperCase() + mode.slice(1);
}

export const APPLICATION: HostClass<null> = {
  name: 'Application',
  properties: {
    calculationMode: property(
      '1.1',
      ({ book }) => modeWord(book.calculationMode()),
      ({ book }, _, value) =>
        book.setCalculationMode(MODES[wordFrom(value, ['Automatic', 'AutomaticExceptTables', 'Manual'])]),
    ),
    calculationState: property('1.9', () => 'Done'),
    decimalSeparator: property('1.11', ({ faults }) => faults.culture.decimalSeparator),
    thousandsSeparator: property('1.11', ({ faults }) => faults.culture.thousandsSeparator),
    useSystemSeparators: property('1.11', () => true),
  },
  links: { cultureInfo: part('1.11', 'CultureInfo') },
  methods: {
    calculate: query('1.1', ({ book }) => book.calculate()),
    suspendApiCalculationUntilNextSync: query('1.6', () => null),
    suspendScreenUpdatingUntilNextSync: query('1.9', () => null),
  },
};

function cultural(since: string, name: keyof CultureModel): Property<null> {
  return property(since, ({ faults }) => faults.culture[name]);
}

export const CULTURE_INFO: HostClass<null> = {
  name: 'CultureInfo',
  properties: { name: cultural('1.11', 'name') },
  links: { datetimeFormat: part('1.12', 'DatetimeFormatInfo'), numberFormat: part('1.11', 'NumberFormatInfo') },
  methods: {},
};

export const NUMBER_FORMAT_INFO: HostClass<null> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: cultural('1.11', 'decimalSeparator'),
    numberGroupSeparator: cultural('1.11', 'thousandsSeparator'),
  },
  links: {},
  methods: {},
};

export const DATETIME_FORMAT_INFO: HostClass<null> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: cultural('1.12', 'dateSeparator'),
    shortDatePattern: cultural('1.12', 'shortDatePattern'),
    longDatePattern: cultural('1.12', 'longDatePattern'),
    longTimePattern: cultural('1.12', 'longTimePattern'),
    timeSeparator: property('1.12', () => ':'),
  },
  links: {},
  methods: {},
};

/** The workbook's structure: whether sheets may come and go. */
export const WORKBOOK_PROTECTION: HostClass<null> = {
  name: 'WorkbookProtection',
  properties: { protected: property('1.7', ({ faults }) => faults.isStructureProtected) },
  links: {},
  methods: {
    protect: change('1.7', ({ faults }) => {
      faults.isStructureProtected = true;
    }),
    unprotect: change('1.7', ({ faults }) => {
      faults.isStructureProtected = false;
    }),
  },
};

/** No workbook of the workbench links to another that this host would tell of. */
export const LINKED_WORKBOOKS: HostClass<null> = {
  name: 'LinkedWorkbookCollection',
  items: () => [],
  properties: {},
  links: {},
  methods: {},
};
