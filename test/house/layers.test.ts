// Who may import whom. The table is the one of `src/README.md`; a folder that it does not name may import nothing of ours.
import { importsIn, readSource, sourceFiles } from './sources';

interface Room {
  readonly folder: RegExp;
  readonly may: RegExp;
  readonly packages: readonly (string | RegExp)[];
}

const ROOMS: readonly Room[] = [
  { folder: /^core\/(money|calendar|text)\//, may: /^core\/(money|calendar|text)\//, packages: [] },
  { folder: /^core\/sheet\//, may: /^core\/(sheet|money|calendar|text)\//, packages: [] },
  { folder: /^core\/grant\//, may: /^core\/(grant|sheet|money|calendar|text)\//, packages: [] },
  { folder: /^core\/measures\//, may: /^core\/(measures|grant|sheet|money|calendar|text)\//, packages: [] },
  {
    folder: /^core\/fingerprint\//,
    may: /^core\/(fingerprint|measures|grant|sheet|money|calendar|text)\//,
    packages: [],
  },
  { folder: /^core\/repair\//, may: /^core\/(repair|measures|grant|sheet|money|calendar|text)\//, packages: [] },
  { folder: /^findings\//, may: /^(findings|core)\//, packages: [] },
  { folder: /^rules\/[^/]+\/[^/]+$/, may: /^(rules\/(rule|examples)$|core\/|findings\/)/, packages: [] },
  { folder: /^rules\/[^/]+$/, may: /^(rules|core|findings)\//, packages: [] },
  { folder: /^words\//, may: /^(words\/|core\/sheet\/language$|findings\/finding$)/, packages: ['intl-messageformat'] },
  { folder: /^workbook\/layout\//, may: /^(core|findings|workbook\/layout)\//, packages: [] },
  {
    folder: /^workbook\/intake\//,
    may: /^(core\/|findings\/|workbook\/(intake|layout)\/|workbook\/(snapshot|cells)$)/,
    packages: [],
  },
  {
    folder: /^workbook\/xlsx\//,
    may: /^(core\/(sheet|calendar)\/|workbook\/(xlsx|layout)\/|workbook\/(snapshot|cells|port|dateFormat)$)/,
    packages: ['fflate', 'saxes', 'node:fs/promises', 'node:zlib'],
  },
  {
    folder: /^workbook\/excel\//,
    may: /^(core\/(sheet|calendar)\/|workbook\/(excel|layout)\/|workbook\/(snapshot|cells|port|dateFormat)$)/,
    packages: [],
  },
  {
    folder: /^workbook\/writeback\//,
    may: /^(core|findings|workbook\/(writeback|layout))\/|^workbook\/(snapshot|cells|port)$/,
    packages: [],
  },
  {
    folder: /^workbench\//,
    may: /^(workbench|app|core|words|workbook\/(xlsx|layout))\/|^workbook\/(snapshot|cells|port)$/,
    packages: [/^@univerjs\//, 'rxjs', 'react', 'react-dom/client', /^@fluentui\//, 'fflate', /\.css$/],
  },
  {
    folder: /^workbook\/[^/]+$/,
    may: /^(core\/sheet\/|workbook\/[^/]+$|workbook\/layout\/template\/model$)/,
    packages: [],
  },
  {
    folder: /^pane\/index$/,
    may: /^(pane|commands|app|core|findings|words|workbook\/(excel|layout))\/|^workbook\/port$/,
    packages: ['react', 'react-dom/client', /^@fluentui\//],
  },
  {
    folder: /^pane\//,
    may: /^(pane|commands|app|core|findings|words)\//,
    packages: ['react', 'react-dom', /^@fluentui\//, '@tanstack/react-virtual'],
  },
  { folder: /^commands\//, may: /^(commands|app|core|findings|words)\//, packages: [] },
  {
    folder: /^app\//,
    may: /^(app|core|findings|rules|words|workbook\/(layout|intake|writeback))\/|^workbook\/(snapshot|port|parcel)$|^\.\.\/package.json$/,
    packages: [],
  },
  {
    folder: /^cli\/main$/,
    may: /^(cli|app|core|findings|words|workbook\/xlsx)\//,
    packages: [],
  },
  {
    folder: /^cli\//,
    may: /^(cli|app|core|findings|words)\//,
    packages: ['node:util', 'node:fs', 'node:fs/promises', 'node:path', 'node:crypto', 'tinyglobby'],
  },
];

/** Imports that the table does not allow, as `file -> target`. */
function breaches(path: string, source: string): string[] {
  const name = path.replace(/\.tsx?$/, '');
  const room = ROOMS.find(({ folder }) => folder.test(name));
  const { own, packages } = importsIn(path, source);
  const foreign = own.filter((target) => !room?.may.test(target));
  const unknown = packages.filter((target) => !room?.packages.some((allowed) => isPackage(allowed, target)));
  return [...foreign, ...unknown].map((target) => `${path} -> ${target}`);
}

function isPackage(allowed: string | RegExp, name: string): boolean {
  return typeof allowed === 'string' ? allowed === name : allowed.test(name);
}

const files = sourceFiles();

test('there are sources to look at', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => importsIn(path, readSource(path)).own.length > 0).length).toBeGreaterThan(80);
});

test('every import is allowed by the table', () => {
  expect(files.flatMap((path) => breaches(path, readSource(path)))).toEqual([]);
});

test.each([
  ['rules/values/a-rule.ts', "import { x } from '../../workbook/layout/tables';"],
  ['rules/values/a-rule.ts', "import { x } from '../identity/keys-present-and-unique';"],
  ['core/money/money.ts', "import { x } from '../grant/grant';"],
  ['core/money/money.ts', "import { readFile } from 'node:fs';"],
  ['workbook/intake/intake.ts', "import { x } from '../xlsx/read/readWorkbook';"],
  ['cli/commands/check.ts', "import { x } from '../../workbook/xlsx/node';"],
  ['words/format.ts', "import { x } from '../rules/rule';"],
  ['pane/views/Overview/Overview.tsx', "import { x } from '../../../workbook/excel/host';"],
  ['pane/views/Overview/Overview.tsx', "import { x } from '../../../workbench/host/execute';"],
  ['app/examine.ts', "import { x } from '../workbench/book/book';"],
  ['somewhere/else.ts', "import { x } from '../core/money/money';"],
])('the table refuses what %s must not import', (path, source) => {
  expect(breaches(path, source)).toHaveLength(1);
});

test('no file imports itself in a circle', () => {
  const graph = new Map(files.map((path) => [path.replace(/\.tsx?$/, ''), importsIn(path, readSource(path)).own]));
  expect(findCycle(graph)).toEqual([]);
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'a']);
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const target of graph.get(node) ?? []) {
      const cycle = visit(target, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
