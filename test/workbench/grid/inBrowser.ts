// What the tests of the grid use inside the browser.
import { newWorkbook } from '../../../src/app/newWorkbook';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { createUniverBook } from '../../../src/workbench/grid/univerBook';
import type { UniverBook } from '../../../src/workbench/grid/univerBook';
import { BOOK_CASES } from './bookCases';

/** A grid with two blank sheets in place of the one before. */
function startGrid(): UniverBook {
  window.book?.dispose();
  const source = createMemoryBook({ sheets: ['One', 'Two'] });
  const refused: string[] = [];
  window.refused = refused;
  window.book = createUniverBook(document.getElementById('grid')!, {
    source,
    language: 'en',
    isDark: false,
    onRefused: (refusal) => refused.push(refusal),
  });
  return window.book;
}

/** Runs one of the cases that hold for every book; its answer as JSON has it. */
function runCase(name: string): unknown {
  const one = BOOK_CASES.find((candidate) => candidate.name === name);
  if (!one) throw new RangeError(name);
  return one.run(startGrid());
}

const open = { newWorkbook, createMemoryBook, createUniverBook, startGrid, runCase };

declare global {
  interface Window {
    grid: typeof open;
    book: UniverBook;
    refused: string[];
  }
}

window.grid = open;
