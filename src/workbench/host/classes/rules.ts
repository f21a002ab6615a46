// Excel's `DataValidation` and `ConditionalFormat`: rules laid over cells. They are kept as they were given; whether a value
// fits is told only for what stands in the cells' type, never computed.
import type { Area } from '../../../core/sheet/cellRef';
import { areasMeet } from '../../../core/sheet/cellRef';
import type { BookMark, BookValidation } from '../../book/style';
import { booleanFrom, recordFrom, textFrom, wholeFrom } from '../arguments';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { areaOf, checkAllowed, rangeObject, sheetOf } from '../range/rangeObject';
import type { HostClass, HostObject, LiveArea, Property, Session } from '../shapes';
import { without } from '../../book/areas';

const NO_RULE: Omit<BookValidation, 'areas'> = {
  type: 'None',
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoresBlanks: true,
};

const RULE_WORDS: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function validationOf(session: Session, range: LiveArea): Omit<BookValidation, 'areas'> {
  const area = areaOf(range);
  return (
    sheetOf(session, range.sheetId).validations.find(({ areas }) => areas.some((other) => areasMeet(other, area))) ??
    NO_RULE
  );
}

function validate(session: Session, range: LiveArea, patch: Partial<BookValidation>): void {
  checkAllowed(session, range.sheetId, 'allowFormatCells');
  const area = areaOf(range);
  const { validations } = sheetOf(session, range.sheetId);
  const changed = { ...validationOf(session, range), ...patch, areas: [area] };
  session.book.updateSheet(range.sheetId, { validations: [...cleared(validations, area), changed] });
}

function cleared(validations: readonly BookValidation[], area: Area): BookValidation[] {
  return validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((other) => without(other, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

function typeOf(rule: Readonly<Record<string, unknown>>): string {
  const [key] = Object.keys(rule).filter((name) => rule[name] !== null && rule[name] !== undefined);
  const type = key === undefined ? undefined : RULE_WORDS[key];
  if (type === undefined) throw new HostError('InvalidArgument');
  return type;
}

export const DATA_VALIDATION: HostClass<LiveArea> = {
  name: 'DataValidation',
  properties: {
    rule: property(
      '1.8',
      (session, range) => validationOf(session, range).rule,
      (session, range, value) => validate(session, range, { rule: value, type: typeOf(recordFrom(value)) }),
    ),
    type: property('1.8', (session, range) => validationOf(session, range).type),
    prompt: property(
      '1.8',
      (session, range) => validationOf(session, range).prompt,
      (session, range, value) => validate(session, range, { prompt: value }),
    ),
    errorAlert: property(
      '1.8',
      (session, range) => validationOf(session, range).errorAlert,
      (session, range, value) => validate(session, range, { errorAlert: value }),
    ),
    ignoreBlanks: property(
      '1.8',
      (session, range) => validationOf(session, range).ignoresBlanks,
      (session, range, value) => validate(session, range, { ignoresBlanks: booleanFrom(value) }),
    ),
  },
  links: {},
  methods: {
    clear: change('1.8', (session, range) => {
      const { validations } = sheetOf(session, range.sheetId);
      session.book.updateSheet(range.sheetId, { validations: cleared(validations, areaOf(range)) });
    }),
  },
};

/** A mark of a sheet. */
export interface MarkKey {
  readonly sheetId: string;
  readonly id: string;
}

/** A part of a mark, e.g. `custom.format.fill`. */
export interface MarkPart extends MarkKey {
  readonly path: string;
}

function markOf(session: Session, { sheetId, id }: MarkKey): BookMark {
  const mark = sheetOf(session, sheetId).marks.find((other) => other.id === id);
  if (!mark) throw new HostError('ItemNotFound');
  return mark;
}

function marksIn(session: Session, range: LiveArea): readonly BookMark[] {
  return sheetOf(session, range.sheetId).marks.filter(({ area }) => areasMeet(area, areaOf(range)));
}

function changeMark(session: Session, key: MarkKey, patch: Partial<BookMark>): void {
  const { marks } = sheetOf(session, key.sheetId);
  session.book.updateSheet(key.sheetId, {
    marks: marks.map((mark) => (mark.id === key.id ? { ...mark, ...patch } : mark)),
  });
}

function markSetting(name: string): Property<MarkPart> {
  return property(
    '1.6',
    (session, key) => markOf(session, key).settings[`${key.path}.${name}`] ?? null,
    (session, key, value) => {
      const { settings } = markOf(session, key);
      changeMark(session, key, { settings: { ...settings, [`${key.path}.${name}`]: value } });
    },
  );
}

function partOf(name: string) {
  return link<MarkPart>('1.6', (_, { path, ...key }) => ({
    kind: 'ConditionalFormatPart',
    data: { ...key, path: `${path}.${name}` },
  }));
}

const MARK_SETTINGS = [
  'color',
  'bold',
  'italic',
  'style',
  'formula',
  'numberFormat',
  'fillColor',
  'gradientFill',
  'borderColor',
];
const BAR_SETTINGS = ['showDataBarOnly', 'lowerBoundRule', 'upperBoundRule', 'barDirection', 'axisColor', 'axisFormat'];
const MARK_PARTS = ['format', 'fill', 'font', 'borders', 'rule', 'positiveFormat', 'negativeFormat'];

/** Any part of a mark: its rule, format, font and so on. Settings are kept under their path. */
export const CONDITIONAL_FORMAT_PART: HostClass<MarkPart> = {
  name: 'ConditionalFormatPart',
  item: (_, { path, ...key }, index) => ({
    kind: 'ConditionalFormatPart',
    data: { ...key, path: `${path}.${String(index)}` },
  }),
  properties: Object.fromEntries([...MARK_SETTINGS, ...BAR_SETTINGS].map((name) => [name, markSetting(name)])),
  links: Object.fromEntries(MARK_PARTS.map((name) => [name, partOf(name)])),
  methods: {
    clear: change('1.6', (session, key) => {
      const kept = Object.entries(markOf(session, key).settings).filter(([name]) => !name.startsWith(`${key.path}.`));
      changeMark(session, key, { settings: Object.fromEntries(kept) });
    }),
    getItem: query('1.6', (session, key, [index]) => CONDITIONAL_FORMAT_PART.item!(session, key, index)),
  },
};

function kindPart(name: string, type: string, isOrNull: boolean) {
  return link<MarkKey>('1.6', (session, key): HostObject<MarkPart> | null => {
    if (markOf(session, key).type !== type) {
      if (isOrNull) return null;
      throw new HostError('InvalidOperation');
    }
    return { kind: 'ConditionalFormatPart', data: { ...key, path: name } };
  });
}

export const CONDITIONAL_FORMAT: HostClass<MarkKey> = {
  name: 'ConditionalFormat',
  identify: (_, { id }) => ({ Id: id }),
  properties: {
    id: property('1.6', (_, { id }) => id),
    type: property('1.6', (session, key) => markOf(session, key).type),
    priority: property('1.6', (session, key) => sheetOf(session, key.sheetId).marks.indexOf(markOf(session, key))),
    stopIfTrue: property(
      '1.6',
      (session, key) => markOf(session, key).settings['stopIfTrue'] === true,
      (session, key, value) => {
        const { settings } = markOf(session, key);
        changeMark(session, key, { settings: { ...settings, stopIfTrue: booleanFrom(value) } });
      },
    ),
  },
  links: {
    custom: kindPart('custom', 'Custom', false),
    customOrNullObject: kindPart('custom', 'Custom', true),
    dataBar: kindPart('dataBar', 'DataBar', false),
    dataBarOrNullObject: kindPart('dataBar', 'DataBar', true),
  },
  methods: {
    delete: change('1.6', (session, { sheetId, id }) => {
      const { marks } = sheetOf(session, sheetId);
      session.book.updateSheet(sheetId, { marks: marks.filter((mark) => mark.id !== id) });
    }),
    getRange: query('1.6', (session, key) => rangeObject(session, key.sheetId, markOf(session, key).area)),
  },
};

function addMark(session: Session, range: LiveArea, [type]: readonly unknown[]): HostObject<MarkKey> {
  checkAllowed(session, range.sheetId, 'allowFormatCells');
  const { marks } = sheetOf(session, range.sheetId);
  const taken = new Set(marks.map(({ id }) => id));
  let number = marks.length + 1;
  while (taken.has(`{mark-${number}}`)) number++;
  const mark: BookMark = { id: `{mark-${number}}`, area: areaOf(range), type: textFrom(type), settings: {} };
  session.book.updateSheet(range.sheetId, { marks: [...marks, mark] });
  return { kind: 'ConditionalFormat', data: { sheetId: range.sheetId, id: mark.id } };
}

export const CONDITIONAL_FORMATS: HostClass<LiveArea> = {
  name: 'ConditionalFormatCollection',
  items: (session, range) =>
    marksIn(session, range).map(({ id }) => ({ kind: 'ConditionalFormat', data: { sheetId: range.sheetId, id } })),
  item: (session, range, id) => {
    const key = { sheetId: range.sheetId, id: textFrom(id) };
    return { kind: 'ConditionalFormat', data: { ...key, id: markOf(session, key).id } };
  },
  properties: {},
  links: {},
  methods: {
    add: change('1.6', addMark),
    clearAll: change('1.6', (session, range) => {
      const inside = new Set(marksIn(session, range));
      const { marks } = sheetOf(session, range.sheetId);
      session.book.updateSheet(range.sheetId, { marks: marks.filter((mark) => !inside.has(mark)) });
    }),
    getCount: query('1.6', (session, range) => marksIn(session, range).length),
    getItem: query('1.6', (session, range, [id]) => CONDITIONAL_FORMATS.item!(session, range, id)),
    getItemAt: query('1.6', (session, range, [index]) => {
      const mark = marksIn(session, range)[wholeFrom(index)];
      if (!mark) throw new HostError('InvalidArgument');
      return { kind: 'ConditionalFormat', data: { sheetId: range.sheetId, id: mark.id } };
    }),
  },
};
