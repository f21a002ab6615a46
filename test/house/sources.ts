// The project's own files, for the tests that guard the house.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** Paths of the source files below `src`, e.g. `core/money/money.ts`. */
export function sourceFiles(folder = 'src'): string[] {
  const root = join(ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, 'src', path), 'utf8');
}

export interface Imports {
  /** Our own files, without extension, from `src`, e.g. `core/money/money`. */
  readonly own: readonly string[];
  /** Names of packages. */
  readonly packages: readonly string[];
}

/** What a source imports or exports from. */
export function importsIn(path: string, source: string): Imports {
  const targets = [...source.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1]!);
  const own = targets
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('.', normalize(join(dirname(path), target))).replaceAll('\\', '/'));
  return { own, packages: targets.filter((target) => !target.startsWith('.')) };
}
