// Formulas in R1C1 notation: the same formula filled down a column has the same text in every row. Structured references
// are left as they stand; texts and sheet names are not touched.
import { columnNumber } from './cellRef';

/** Where a reference ends: what would go on is a name, a function or the name of a sheet. */
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

/** Texts, quoted sheet names, bracketed references; whole columns, whole rows, cells; numbers, other words. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${END}`,
    String.raw`(?<rows>\$?\d+:\$?\d+)${END}`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})${END}`,
    String.raw`\d[\d.]*(?:[Ee][+-]?\d+)?|[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join('|'),
  'gu',
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

type Groups = Readonly<Partial<Record<'columns' | 'rows' | 'cell', string>>>;

/** The formula as seen from its cell. Names and functions are put in upper case, so that case makes no difference. */
export function toR1C1(formula: string, row: number, column: number): string {
  return asSeenFrom(row, column, formula, (word) => word.toUpperCase());
}

/** The formula as seen from its cell, names and functions as they are written. */
export function toWrittenR1C1(formula: string, row: number, column: number): string {
  return asSeenFrom(row, column, formula, (word) => word);
}

function asSeenFrom(row: number, column: number, formula: string, spell: (word: string) => string): string {
  return formula.replace(TOKENS, (token, ...rest) => {
    const { cell, columns, rows } = rest.at(-1) as Groups;
    if (cell) {
      const [, a, letters, b, digits] = CELL.exec(cell)!;
      return relative('R', b!, Number(digits), row) + relative('C', a!, columnNumber(letters!), column);
    }
    if (columns) {
      const [, a, first, b, last] = COLUMNS.exec(columns)!;
      return `${relative('C', a!, columnNumber(first!), column)}:${relative('C', b!, columnNumber(last!), column)}`;
    }
    if (rows) {
      const [, a, first, b, last] = ROWS.exec(rows)!;
      return `${relative('R', a!, Number(first), row)}:${relative('R', b!, Number(last), row)}`;
    }
    return /^["'[]/.test(token) ? token : spell(token);
  });
}

function relative(letter: string, absolute: string, target: number, from: number): string {
  if (absolute) return letter + target;
  return target === from ? letter : `${letter}[${target - from}]`;
}
