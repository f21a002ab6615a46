// Formulas in R1C1 notation: the same formula filled down a column has the same text in every row. Structured references
// are left as they stand; texts and sheet names are not touched.
import { columnNumber } from './cellRef';

/** Texts, quoted sheet names, bracketed references, ranges of whole columns or rows, single references, other words. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d+:\$?\d+(?![\w.])|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/** The formula as seen from its cell. Names and functions are put in upper case, so that case makes no difference. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKENS, (token) => {
    const cell = CELL.exec(token);
    if (cell)
      return relative('R', cell[3]!, Number(cell[4]), row) + relative('C', cell[1]!, columnNumber(cell[2]!), column);
    const columns = COLUMNS.exec(token);
    if (columns) {
      const [, a = '', first = '', b = '', last = ''] = columns;
      return `${relative('C', a, columnNumber(first), column)}:${relative('C', b, columnNumber(last), column)}`;
    }
    const rows = ROWS.exec(token);
    if (rows)
      return `${relative('R', rows[1]!, Number(rows[2]), row)}:${relative('R', rows[3]!, Number(rows[4]), row)}`;
    return /^["'[]/.test(token) ? token : token.toUpperCase();
  });
}

/** Whether a formula holds a reference that depends on where it stands. */
export function hasRelativeReference(formula: string): boolean {
  return (formula.match(TOKENS) ?? []).some((token) => CELL.test(token) || COLUMNS.test(token) || ROWS.test(token));
}

function relative(letter: string, absolute: string, target: number, from: number): string {
  if (absolute) return letter + target;
  return target === from ? letter : `${letter}[${target - from}]`;
}
