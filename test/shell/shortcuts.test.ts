// The shortcuts of the add-in: each does what a button of the ribbon does, under the button's name, in every language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/registry';
import { ROOT } from '../house/sources';
import { elementsNamed, readTree } from './manifestTree';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Texts {
  readonly [locale: string]: Readonly<Record<string, { readonly value: string }>>;
}

const { actions, shortcuts, resources } = JSON.parse(read('shortcuts.json')) as {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
  resources: Texts;
};
const texts: Texts = { ...resources, ...(JSON.parse(read('shortcuts.texts.json')) as { resources: Texts }).resources };

/** The label of a button in a locale, as the manifest has it. */
function labelOf(button: string, locale: string): string | undefined {
  const [label] = elementsNamed(readTree(read('manifest.xml')), 'String').filter(
    ({ attributes }) => attributes['id'] === `${button}.label`,
  );
  if (!label || locale === 'default') return label?.attributes['DefaultValue'];
  return label.children.find(({ attributes }) => attributes['Locale'] === locale)?.attributes['Value'];
}

test('every action is a command of the ribbon, or opens the pane', () => {
  const known = ['openAllot', ...COMMANDS.map(({ id }) => id)];
  expect(actions.length).toBeGreaterThan(3);
  for (const { id, type, name } of actions) {
    expect(known).toContain(id);
    expect([type, name]).toEqual(['ExecuteFunction', `\${resource.${id}}`]);
  }
});

test('every action has its keys, and no keys are taken twice', () => {
  expect(shortcuts.map(({ action }) => action).sort()).toEqual(actions.map(({ id }) => id).sort());
  for (const system of ['default', 'mac'])
    expect(new Set(shortcuts.map(({ key }) => key[system])).size).toBe(actions.length);
  for (const { key } of shortcuts) expect(key['default']).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
});

test.each(['default', 'es-es', 'es-mx', 'pt-br'])('its name is that of the button, %s', (locale) => {
  for (const { id } of actions) expect(texts[locale]?.[id]?.value).toBe(labelOf(id, locale));
});

test('the manifest leads to them', () => {
  const [leads] = elementsNamed(readTree(read('manifest.xml')), 'ExtendedOverrides');
  expect(Object.values(leads!.attributes).map((url) => url.split('/').at(-1))).toEqual([
    'shortcuts.json',
    'shortcuts.texts.json',
  ]);
});
