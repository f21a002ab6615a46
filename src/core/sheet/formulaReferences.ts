// References inside the text of a formula: found and rewritten, and as seen from another cell. Structured references, names
// and texts are left as they stand.
import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber } from './cellRef';

const SHEET = String.raw`(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const LETTERS = String.raw`\$?[A-Za-z]{1,3}`;
const DIGITS = String.raw`\$?\d{1,7}`;

/** Texts, bracketed references; references with their sheet; quoted names, numbers, other words. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]`,
    `${SHEET}(?:(?<cells>${CELL}(?::${CELL})?)|(?<lines>${LETTERS}:${LETTERS}|${DIGITS}:${DIGITS}))${END}`,
    String.raw`'(?:[^']|'')*'!?|\d[\d.]*(?:[Ee][+-]?\d+)?|[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join('|'),
  'gu',
);

/** One end of a reference; a row or column is null where the reference has none (`A:A`, `1:1`). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** The formula as it reads when its cell is copied by so many rows and columns. A reference off the grid is `#REF!`. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (_, corners) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
      column: corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
    }));
    return moved.every(isOnGrid) ? moved : null;
  });
}

/** Gives the ends that a reference is to have, null where it is lost; `sheet` is null where the reference names none. */
export type Rewrite = (sheet: string | null, corners: readonly Corner[]) => readonly Corner[] | null;

/** The formula with each of its references rewritten; a lost one is `#REF!`. */
export function rewriteReferences(formula: string, change: Rewrite): string {
  return formula.replace(TOKENS, (token, ...rest) => {
    const { sheet, cells, lines } = rest.at(-1) as Partial<Record<'sheet' | 'cells' | 'lines', string>>;
    const reference = cells ?? lines;
    if (reference === undefined) return token;
    const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    const corners = change(name, reference.split(':').map(readCorner));
    return (sheet ?? '') + (corners ? corners.map(writeCorner).join(':') : '#REF!');
  });
}

function readCorner(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const isRowOnly = letters === '';
  return {
    row: digits === '' ? null : Number(digits),
    column: isRowOnly ? null : columnNumber(letters!),
    isRowFixed: (isRowOnly ? columnMark : rowMark) === '$',
    isColumnFixed: !isRowOnly && columnMark === '$',
  };
}

function writeCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? '' : (isColumnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (isRowFixed ? '$' : '') + row);
}

function isOnGrid({ row, column }: Corner): boolean {
  const isRowIn = row === null || (row >= 1 && row <= MAX_ROWS);
  return isRowIn && (column === null || (column >= 1 && column <= MAX_COLUMNS));
}
