// From R1C1 notation back to A1, as seen from one cell: the inverse of `r1c1.ts` up to the dollar signs.
import { a1, columnLetters } from './cellRef';

/** Texts, quoted sheet names, references in R1C1 notation (whole columns and rows too), structured references. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\\])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|(C(?:\[-?\d+\]|\d+)?):(C(?:\[-?\d+\]|\d+)?)|(R(?:\[-?\d+\]|\d+)?):(R(?:\[-?\d+\]|\d+)?))(?![\p{L}\p{N}_.([])|\[(?:[^[\]]|\[[^\]]*\])*\]/gu;

/** The formula of a pattern in the cell at `row` and `column`, without dollar signs. */
export function fromR1C1(pattern: string, row: number, column: number): string {
  return pattern.replace(TOKENS, (token, r, c, firstColumn, lastColumn, firstRow, lastRow) => {
    if (/^["'[]/.test(token)) return token;
    if (firstColumn) return `${letters(firstColumn.slice(1), column)}:${letters(lastColumn.slice(1), column)}`;
    if (firstRow) return `${target(firstRow.slice(1), row)}:${target(lastRow.slice(1), row)}`;
    return a1(target(r, row), target(c, column));
  });
}

function target(text: string | undefined, from: number): number {
  if (!text) return from;
  return text.startsWith('[') ? from + Number(text.slice(1, -1)) : Number(text);
}

function letters(text: string, from: number): string {
  return columnLetters(target(text, from));
}
