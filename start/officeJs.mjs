// Finds a file of office.js in its npm package. The files are Microsoft's and are only ever served to this computer.
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';

const DIST = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** The file behind a path below `/office-js/`, in whatever capitals; `undefined` where the package has none. */
export function officeJsFile(path) {
  const file = normalize(join(DIST, decoded(path).toLowerCase()));
  return file.startsWith(DIST + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The path as it is written where its percent signs say nothing: no file has such a name. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
