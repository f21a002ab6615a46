// Which workbooks a user means by files, folders and globs. Folders are read with all below; lock files (`~$…`) and other
// types are passed over and counted.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface FoundFiles {
  /** Workbooks to examine, in the order asked for, each once. */
  readonly files: readonly string[];
  readonly folders: readonly { readonly folder: string; readonly workbooks: number; readonly passedOver: number }[];
  /** Patterns that match no file. */
  readonly unmatched: readonly string[];
}

const WORKBOOK = /\.(xlsx|xlsm)$/i;
const LOCK_FILE = /^~\$/;

/** Resolves what stands on the command line. A name that is no folder and no pattern is kept, there or not. */
export async function findWorkbooks(names: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const folders: { folder: string; workbooks: number; passedOver: number }[] = [];
  const unmatched: string[] = [];
  for (const name of names) {
    const kind = await kindOf(name);
    if (kind === 'folder') {
      const { workbooks, passedOver } = await searchFolder(name);
      for (const file of workbooks) files.add(file);
      folders.push({ folder: name, workbooks: workbooks.length, passedOver });
    } else if (kind === 'missing' && isDynamicPattern(name)) {
      const found = (await glob(name, { dot: false, expandDirectories: false })).sort();
      const workbooks = found.filter(isWorkbook);
      if (workbooks.length === 0) unmatched.push(name);
      for (const file of workbooks) files.add(file);
    } else files.add(name);
  }
  return { files: [...files], folders, unmatched };
}

async function kindOf(name: string): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'missing';
    throw error;
  }
}

async function searchFolder(folder: string): Promise<{ workbooks: string[]; passedOver: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const workbooks = files.filter(isWorkbook).sort();
  return { workbooks, passedOver: files.length - workbooks.length };
}

/** Whether a file is named as a workbook is. */
export function isWorkbookName(file: string): boolean {
  return WORKBOOK.test(file);
}

function isWorkbook(file: string): boolean {
  return isWorkbookName(file) && !LOCK_FILE.test(file.replace(/^.*[\\/]/, ''));
}
