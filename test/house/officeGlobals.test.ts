// Office.js is spoken of in two places: the Excel adapter, and pane/index.tsx, where the pane and its commands are put together.
// Whatever else wants something of Excel asks the port.
import { readSource, sourceFiles } from './sources';

const ALLOWED = [/^workbook\/excel\//, /^pane\/index\.tsx$/];

/** Names of Office.js in code; comments and texts may speak of Excel. */
function officeNames(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/\/.*/g, '');
  return code.match(/(?<![.\w])(?:Excel|Office|OfficeExtension|OfficeRuntime)\.\w+/g) ?? [];
}

const files = sourceFiles();

test('the adapter and the composition use them, so there is something to guard', () => {
  const users = files.filter((path) => officeNames(readSource(path)).length > 0);
  expect(users.filter((path) => path.startsWith('workbook/excel/')).length).toBeGreaterThan(5);
  expect(users).toContain('pane/index.tsx');
});

test('nothing else names what belongs to Office.js', () => {
  const others = files.filter((path) => !ALLOWED.some((allowed) => allowed.test(path)));
  expect(others.length).toBeGreaterThan(100);
  expect(others.flatMap((path) => officeNames(readSource(path)).map((name) => `${path}: ${name}`))).toEqual([]);
});

test.each([
  ['const range = Excel.createWorkbook();', ['Excel.createWorkbook']],
  ['await Office.onReady(); // Office.context', ['Office.onReady']],
  ["say('Excel.run'); /* Excel.run */ // Excel.run", []],
  ['host.Excel.run()', []],
])('%s', (source, names) => {
  expect(officeNames(source)).toEqual(names);
});
