// The manifest in the repository: against Microsoft's schema, and against what the schema does not know.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { ROOT } from '../house/sources';
import { manifestFaults } from './manifestFaults';
import { elementsNamed, readTree } from './manifestTree';
import { pictureSizeIn } from './pictures';
import { schemaErrors } from './schema';

const PATH = join(ROOT, 'manifest.xml');
const MANIFEST = readFileSync(PATH, 'utf8');
const root = readTree(MANIFEST);

const pictureSize = (path: string) => pictureSizeIn(ROOT, path);
const faults = (xml: string, isPublished = false) => manifestFaults(xml, { isPublished, pictureSize });

describe('against the schema', () => {
  test('the manifest is valid', async () => {
    expect(await schemaErrors(MANIFEST)).toEqual([]);
  });

  test.each([
    ['an element out of order', /<Permissions>.*<\/Permissions>/s, '<Hosts/>', 'This element is not expected'],
    ['an unknown permission', 'ReadWriteDocument', 'ReadWriteEverything', 'ReadWriteEverything'],
    ['a button without a text', /<Label resid="checkNow.label" \/>\n/, '', 'Supertip'],
  ])('the schema refuses %s', async (_, part, replacement, named) => {
    const broken = MANIFEST.replace(part, replacement);
    expect(broken).not.toBe(MANIFEST);
    expect((await schemaErrors(broken)).join('\n')).toContain(named);
  });
});

describe('beyond the schema', () => {
  test('the manifest has no fault', () => {
    expect(faults(MANIFEST)).toEqual([]);
  });

  test.each<[string, string | RegExp, string, string]>([
    ['a missing resource', 'resid="checkNow.tip"', 'resid="checkNow.tap"', 'resource checkNow.tap is used and missing'],
    ['an unused resource', 'resid="checkNow.tip"', 'resid="nextFinding.tip"', 'resource checkNow.tip is not used'],
    ['an id twice', 'Button" id="nextFinding"', 'Button" id="checkNow"', 'id checkNow occurs twice'],
    [
      'a plain http address',
      'https://localhost:3000/assets/allot-32',
      'http://localhost:3000/assets/allot-32',
      'http:',
    ],
    ['a missing picture', 'assets/checkNow-16.png', 'assets/checkNow-17.png', 'picture of checkNow.16 at 16 is no PNG'],
    ['a drawing for a picture', 'assets/checkNow-16.png', 'assets/sources/checkNow-16.svg', 'at 16 is no PNG'],
    [
      'a picture too big',
      'assets/checkNow-16.png',
      'assets/checkNow-32.png',
      'picture of checkNow.16 at 16 is 32 x 32',
    ],
    ['a small icon', /(IconUrl DefaultValue=".*)allot-32/, '$1allot-16', 'picture of IconUrl is 16 x 16'],
    ['a small icon for sharp screens', 'assets/allot-64', 'assets/allot-32', 'HighResolutionIconUrl is 32 x 32'],
    ['a size left out', /<bt:Image size="80" resid="allot.80" \/>/, '', 'has no size 80'],
    ['a label of 126 letters', '"Check now"', `"${'x'.repeat(126)}"`, 'text checkNow.label has 126 letters'],
    ['a tip of 251 letters', /"Checks the whole[^"]*"/, `"${'x'.repeat(251)}"`, 'text checkNow.tip has 251 letters'],
    ['a description of 251 letters', /"Keeps the[^"]*"/, `"${'x'.repeat(251)}"`, 'text Description has 251 letters'],
    ['a long Portuguese label', '"Verificar agora"', `"${'x'.repeat(126)}"`, 'text checkNow.label has 126 letters'],
    ['an empty label', '"Verificar agora"', '" "', 'text checkNow.label is empty'],
    ['a text without Portuguese', /<bt:Override Locale="pt-br" Value="Verificar agora" \/>/, '', 'has no pt-br'],
    ['a name without Spanish', /<Override Locale="es-mx" Value="Allot" \/>/, '', 'text DisplayName has no es-mx'],
    ['a locale in capitals', 'Locale="es-es" Value="Comprobar ahora"', 'Locale="es-ES" Value="-"', 'a locale es-ES'],
    ['a runtime of its own for each click', 'lifetime="long"', 'lifetime="short"', 'does not live as long'],
    [
      'another page at the start',
      /\/taskpane.html" \/>\s*<\/DefaultSettings>/,
      '/x.html" /></DefaultSettings>',
      'page',
    ],
  ])('finds %s', (_, part, replacement, expected) => {
    const broken = MANIFEST.replace(part, replacement);
    expect(broken).not.toBe(MANIFEST);
    expect(faults(broken).join('\n')).toContain(expected);
  });

  test.each([
    ['label', '"Check now"', 125],
    ['tip', /"Checks the whole[^"]*"/, 250],
  ])('a %s may be as long as the limit', (_, part, length) => {
    expect(faults(MANIFEST.replace(part, `"${'x'.repeat(length)}"`))).toEqual([]);
  });

  test('the development manifest is no manifest to publish', () => {
    expect(faults(MANIFEST, true)).toContain('address https://localhost:3000/taskpane.html is on this computer');
  });
});

test('the manifest has the version of the package', () => {
  expect(elementsNamed(root, 'Version')[0]!.text).toBe(`${version}.0`);
});

test('Allot asks for Excel 2021 or later and a shared runtime, and for no other place on the web', () => {
  const sets = elementsNamed(root, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
  expect(elementsNamed(root, 'AppDomain')).toEqual([]);
});

test('the ribbon has the groups and buttons of the design, in its order', () => {
  const groups = elementsNamed(root, 'Group').map(({ attributes, children }) => [
    attributes.id,
    ...children.filter(({ name }) => name === 'Control').map((control) => control.attributes.id),
  ]);
  expect(groups).toEqual([
    ['grant', 'openAllot', 'newWorkbook'],
    ['check', 'checkNow', 'nextFinding', 'mapSelection'],
    ['write', 'writeFindings', 'writeSummary'],
  ]);
});

test("Microsoft's own reader understands the manifest", () => {
  const tool = join(ROOT, 'node_modules/office-addin-manifest/cli.js');
  const told = execFileSync(process.execPath, [tool, 'info', PATH], { encoding: 'utf8' });
  expect(told).toContain('Allot');
  expect(told).toContain(elementsNamed(root, 'Id')[0]!.text);
});
