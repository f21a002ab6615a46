// Formulas and names that take values from other workbooks, whether or not the file lists those workbooks as links.
import type { ExternalReference } from '../../core/sheet/facts';
import type { WorkbookSnapshot } from '../snapshot';

/** A workbook in brackets before a sheet: `[Other.xlsx]Sheet1!A1`, `'C:\\folder\\[Other.xlsx]Sheet1'!A1`, `[1]Sheet1!A1`. */
const EXTERNAL = /'[^'[]*\[([^\][]+)\][^']*'!|(?<![\p{L}\p{N}_.\]])\[([^\][]+)\][\p{L}\p{N}_. ]*!/u;

/** The first cell (or name) for each workbook that formulas refer to. */
export function findExternalReferences({ formulas, sheets, names }: WorkbookSnapshot): ExternalReference[] {
  const found = new Map<string, ExternalReference>();
  const books = new Map<number, string>();
  formulas.forEach(({ text }, index) => {
    const book = workbookIn(text);
    if (book !== undefined) books.set(index, book);
  });
  if (books.size > 0) {
    for (const sheet of sheets) {
      sheet.columns.forEach((cells, column) => {
        if (!cells?.hasFormulas) return;
        for (let row = 1; row <= cells.lastRow; row++) {
          const book = books.get(cells.formula(row));
          if (book !== undefined && !found.has(book))
            found.set(book, { workbook: book, sheet: sheet.name, row, column });
        }
      });
    }
  }
  for (const { refersTo } of names) {
    const book = workbookIn(refersTo);
    if (book !== undefined && !found.has(book)) found.set(book, { workbook: book, sheet: null, row: 0, column: 0 });
  }
  return [...found.values()];
}

function workbookIn(formula: string): string | undefined {
  if (!formula.includes('[')) return undefined;
  const match = EXTERNAL.exec(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  return match?.[1] ?? match?.[2];
}
