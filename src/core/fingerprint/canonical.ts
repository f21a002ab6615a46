// The canonical form of content: one text, the same however the workbook is sorted, moved, translated or saved.
// Specified in docs/fingerprint.md; a change of it is a new version of the form.
import type { ContentTable } from './content';
import { scopeName, type Scope, type ScopedTable } from './scope';

export const FORM = 'allot-content/1';

/** The text whose SHA-256 is the fingerprint. */
export function canonicalText(scope: Scope, tables: readonly ScopedTable[]): string {
  const lines = [`${FORM} ${scopeName(scope)}`];
  for (const { content, rows } of tables) {
    const records = sortedLines(content, rows).map(({ line }) => line);
    if (records.length > 0) lines.push(`${content.table} ${records.length}`, records.join('\n'));
  }
  return lines.join('\n') + '\n';
}

export interface Line {
  readonly line: string;
  readonly row: number;
}

/** Each row that says anything as one line, in the order of UTF-8 bytes. */
export function sortedLines(content: ContentTable, rows: Int32Array): Line[] {
  const lines: Line[] = [];
  let isPlain = true;
  for (const row of rows) {
    const line = lineOf(content, row);
    if (line === '') continue;
    isPlain &&= !SURROGATE.test(line);
    lines.push({ line, row });
  }
  return lines.sort(isPlain ? byUnits : byCodePoints);
}

/** `Column=value` of each cell that is filled, with tabs between them. */
function lineOf({ columns }: ContentTable, row: number): string {
  let line = '';
  for (const { name, value } of columns) {
    const text = value(row);
    if (text !== '') line += `${line === '' ? '' : '\t'}${name}=${escaped(text)}`;
  }
  return line;
}

const SURROGATE = /[\ud800-\udfff]/;
const SPECIAL = /[\\\t\n]/;

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n') : text;
}

function byUnits(a: Line, b: Line): number {
  return a.line < b.line ? -1 : a.line > b.line ? 1 : 0;
}

/** The order of UTF-8 is that of code points; UTF-16 puts those beyond U+FFFF too early. */
function byCodePoints(a: Line, b: Line): number {
  const [left, right] = [a.line, b.line];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    if (left.charCodeAt(i) === right.charCodeAt(i)) continue;
    return weightOf(left.charCodeAt(i)) - weightOf(right.charCodeAt(i));
  }
  return left.length - right.length;
}

function weightOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10_000 : unit;
}
