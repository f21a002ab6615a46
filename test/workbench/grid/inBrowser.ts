// What the tests of the grid use inside the browser.
import { newWorkbook } from '../../../src/app/newWorkbook';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { createUniverBook } from '../../../src/workbench/grid/univerBook';
import type { UniverBook } from '../../../src/workbench/grid/univerBook';

const open = { newWorkbook, createMemoryBook, createUniverBook };

declare global {
  interface Window {
    grid: typeof open;
    book: UniverBook;
  }
}

window.grid = open;
