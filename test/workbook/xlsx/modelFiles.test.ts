// Files of other programs, opened and saved: the same content and facts, a sound package, and the second time the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../house/sources';
import { checkPackage } from '../packageCheck';
import { content, rewritten, snapshot } from './models';

const FOLDERS = ['golden', 'others', 'signed'].map((folder) => join(ROOT, 'test', 'workbooks', folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

test('there are files to look at', () => {
  expect(FILES.length).toBeGreaterThan(20);
});

/** Without results no writer can give one; Excel calculates when it opens the file. */
const UNSAVED = / formula without a value$/;

test.each(FILES.map((path) => [path.slice(ROOT.length + 1), path] as const))('%s', async (_, path) => {
  const original = readFileSync(path);
  const saved = await rewritten(original);
  expect(content(await snapshot(saved))).toEqual(content(await snapshot(original)));
  expect(checkPackage(saved).filter((problem) => !UNSAVED.test(problem))).toEqual([]);
  expect(Buffer.from(await rewritten(saved)).equals(Buffer.from(saved))).toBe(true);
});
