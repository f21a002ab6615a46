// Keys that do not name exactly one record for Excel's own sums: missing, repeated, read as a pattern, or equal to another
// as a number. Which of them matters is a rule's business.
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { foldedIndex } from '../text/foldedIndex';
import { once } from './once';
import { packRecord } from './records';
import { isTotalsRecord } from './subtotals';
import { isUnread } from './unread';

export interface KeyProblem {
  readonly kind: 'missing' | 'repeated' | 'pattern' | 'number';
  /** The earlier record with the same key, or with the same number; null for the other kinds. */
  readonly first: number | null;
}

/** The column of a table that holds its keys. */
export function keyColumn(table: TableFacts): ColumnFacts | undefined {
  for (const column of table.columns.values()) if (column.type === 'key') return column;
  return undefined;
}

/** The problems by packed record (`packRecord`), at most one a record. */
export const keyProblems = once((facts: SheetFacts): ReadonlyMap<number, KeyProblem> => {
  const problems = new Map<number, KeyProblem>();
  for (const table of facts.tables.values()) {
    const column = keyColumn(table);
    if (column?.texts) findProblems(facts, table, column, column.texts, problems);
  }
  for (const { record, first } of facts.repeatedFields) {
    problems.set(packRecord('Grant', record), { kind: 'repeated', first });
  }
  return problems;
});

/** Fields of the grant are words that the reader looks up: nothing sums by them, and rows without one are free. */
function findProblems(
  facts: SheetFacts,
  table: TableFacts,
  column: ColumnFacts,
  texts: Int32Array,
  problems: Map<number, KeyProblem>,
): void {
  const isList = table.table !== 'Grant';
  const firsts = foldedIndex(texts.length);
  let hasOddNumber = false;
  for (let record = 0; record < texts.length; record++) {
    const note = (problem: KeyProblem) => problems.set(packRecord(table.table, record), problem);
    if (texts[record]! < 0) {
      const isExplained = isUnread(facts, table.table, column.name, record) || isTotalsRecord(facts, table, record);
      if (isList && !isExplained) note({ kind: 'missing', first: null });
      continue;
    }
    const key = facts.strings[texts[record]!]!;
    const first = firsts.add(key, record);
    if (first !== record) note({ kind: 'repeated', first });
    else if (isList && isPattern(key)) note({ kind: 'pattern', first: null });
    else hasOddNumber ||= isList && isOddNumber(key);
  }
  if (hasOddNumber) findEqualNumbers(facts, table, texts, problems);
}

function isPattern(key: string): boolean {
  return /[*?~]|^[<>=]/.test(key);
}

/** A number written another way than Excel shows it (001, 1.10): only such a text can equal another key. */
function isOddNumber(key: string): boolean {
  const number = asNumber(key);
  return number !== undefined && String(number) !== key;
}

/** The number that Excel's sums take a text for, to its fifteen digits; undefined where it is none. */
function asNumber(key: string): number | undefined {
  if (key.charCodeAt(0) > 57) return undefined;
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(key)) return undefined;
  return Number(Number(key).toPrecision(15));
}

function findEqualNumbers(
  facts: SheetFacts,
  table: TableFacts,
  texts: Int32Array,
  problems: Map<number, KeyProblem>,
): void {
  const byNumber = new Map<number, number>();
  for (let record = 0; record < texts.length; record++) {
    const isFirst = texts[record]! >= 0 && problems.get(packRecord(table.table, record))?.kind !== 'repeated';
    const number = isFirst ? asNumber(facts.strings[texts[record]!]!.toLowerCase()) : undefined;
    if (number === undefined) continue;
    const first = byNumber.get(number);
    if (first === undefined) byNumber.set(number, record);
    else problems.set(packRecord(table.table, record), { kind: 'number', first });
  }
}
