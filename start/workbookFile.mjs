// The workbook named after `npm start --`. It only looks whether the file may be one; reading it is the page's work.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { WrongUse } from '../build/wrongUse.mjs';

const EXTENSIONS = ['.xlsx', '.xlsm'];
const ZIP = [0x50, 0x4b];

/**
 * The full path of the one workbook in `names`, seen from `folder`; `undefined` where none is named. Throws `WrongUse`
 * where there are several, where it is not there or cannot be read, or where it is no .xlsx file.
 */
export function workbookAt(names, folder) {
  if (names.length === 0) return undefined;
  if (names.length > 1) throw new WrongUse(`npm start takes one workbook, not ${names.length}: ${names.join(' ')}`);
  const path = resolve(folder, names[0]);
  if (!EXTENSIONS.includes(extname(path).toLowerCase())) {
    throw new WrongUse(`${path} is no .xlsx or .xlsm file. Save it from Excel as an Excel Workbook (*.xlsx).`);
  }
  const begin = firstBytes(path);
  if (!ZIP.every((byte, at) => begin[at] === byte)) {
    throw new WrongUse(`${path} has the name of a workbook but is none. Open it in Excel and save it again.`);
  }
  return path;
}

function firstBytes(path) {
  try {
    if (!statSync(path).isFile()) throw new WrongUse(`${path} is no file.`);
    const file = openSync(path, 'r');
    const bytes = new Uint8Array(ZIP.length);
    readSync(file, bytes);
    closeSync(file);
    return bytes;
  } catch (error) {
    if (error.code === 'ENOENT') throw new WrongUse(`There is no file ${path}.`);
    if (error.code === 'EACCES' || error.code === 'EPERM') throw new WrongUse(`You may not read ${path}.`);
    throw error;
  }
}
