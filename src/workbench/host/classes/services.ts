// What an add-in asks of the program around the workbook: events on and off, its pane shown or hidden, started with the
// workbook or not, settings kept in the workbook.
import { booleanFrom, textFrom } from '../arguments';
import { change, property, query } from '../hostClass';
import { HostError } from '../hostError';
import type { HostClass, HostObject, Session } from '../shapes';

export const RUNTIME: HostClass<null> = {
  name: 'Runtime',
  properties: {
    enableEvents: property(
      '1.8',
      ({ runtime }) => runtime.areEventsOn,
      ({ runtime }, _, value) => {
        runtime.areEventsOn = booleanFrom(value);
      },
    ),
  },
  links: {},
  methods: {},
};

export const RUNTIME_SERVICE: HostClass<null> = {
  name: 'RuntimeService',
  properties: {},
  links: {},
  methods: {
    getAppRuntimeState: query('SharedRuntime 1.1', ({ runtime }) => runtime.state),
    setAppRuntimeState: query('SharedRuntime 1.1', (session, _, [state]) => session.showPane(textFrom(state))),
  },
};

export const RUNTIME_PERSISTENCE_SERVICE: HostClass<null> = {
  name: 'RuntimePersistenceService',
  properties: {},
  links: {},
  methods: {
    getAppRuntimeStartState: query('SharedRuntime 1.1', ({ runtime }) => runtime.startState),
    setAppRuntimeStartState: query('SharedRuntime 1.1', ({ runtime }, _, [state]) => {
      runtime.startState = textFrom(state);
    }),
  },
};

/** Told that commands may be sent; there is nothing to answer. */
export const INTERNAL_SERVICE: HostClass<null> = {
  name: 'AddinInternalService',
  properties: {},
  links: {},
  methods: { notifyActionHandlerReady: query('1.1', () => null) },
};

function settingObject(session: Session, key: unknown): HostObject<string> | null {
  const name = textFrom(key);
  return session.settings.has(name) ? { kind: 'Setting', data: name } : null;
}

function settingFor(session: Session, key: unknown): HostObject<string> {
  const found = settingObject(session, key);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

export const SETTING: HostClass<string> = {
  name: 'Setting',
  identify: (_, key) => ({ _Id: key }),
  properties: {
    key: property('1.4', (_, key) => key),
    value: property(
      '1.4',
      ({ settings }, key) => settings.get(key),
      ({ settings }, key, value) => void settings.set(key, value),
    ),
  },
  links: {},
  methods: { delete: change('1.4', ({ settings }, key) => void settings.delete(key)) },
};

export const SETTINGS: HostClass<null> = {
  name: 'SettingCollection',
  items: ({ settings }) => [...settings.keys()].map((data) => ({ kind: 'Setting', data })),
  item: (session, _, key) => settingFor(session, key),
  properties: {},
  links: {},
  methods: {
    add: change('1.4', (session, _, [key, value]) => {
      session.settings.set(textFrom(key), value);
      return settingFor(session, key);
    }),
    getCount: query('1.4', ({ settings }) => settings.size),
    getItem: query('1.4', (session, _, [key]) => settingFor(session, key)),
    getItemOrNullObject: query('1.4', (session, _, [key]) => settingObject(session, key)),
  },
};
