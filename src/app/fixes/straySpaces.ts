// Names and keys with stray spaces: written again with single plain spaces. A key takes the cells with it that refer to it,
// so that none of them comes to name nothing.
import type { SheetFacts } from '../../core/sheet/facts';
import { foldKey } from '../../core/text/foldKey';
import { tidySpaces } from '../../core/text/straySpaces';
import type { TableName } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import { editOf, recordCell, type OpenWorkbook } from '../openWorkbook';
import { findingCell, type FindingCell } from './findingCell';
import type { Change, FixDraft } from './fix';
import { referringColumns, targetOf } from './referringColumns';

/** Tidies a name; a key that would then equal another is left to people. */
export function tidyName(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts } = open.examination;
  const cell = findingCell(facts, finding);
  const own = cell && changeOf(open, cell, cell.record);
  if (!cell || !own) return undefined;
  if (cell.type === 'ref') return { kind: 'safe', changes: sameTexts(open, cell), effects: [] };
  if (cell.type !== 'key') return { kind: 'safe', changes: [own], effects: [] };
  if (isTaken(facts, cell, own.edit.value as string)) return undefined;
  const references = referringRecords(facts, cell.table, cell.record).map(({ table, column, record }) =>
    changeOf(open, { table, column, type: 'ref' }, record),
  );
  return references.includes(undefined)
    ? undefined
    : { kind: 'safe', changes: [own, ...(references as Change[])], effects: [] };
}

function changeOf(open: OpenWorkbook, cell: Omit<FindingCell, 'record'>, record: number): Change | undefined {
  const at = recordCell(open.examination.facts, cell.table, cell.column, record);
  const text = at && open.cells.valueAt(at);
  const edit = at && typeof text === 'string' ? editOf(open, at, tidySpaces(text)) : undefined;
  return edit && { edit, type: cell.type };
}

/** A budget line that no table lists is one line for all cells with that text, which change together. */
function sameTexts(open: OpenWorkbook, { table, column, record }: FindingCell): Change[] {
  const { facts } = open.examination;
  const index = facts.tables.get(table)!.columns.get(column)!.texts![record]!;
  const target = targetOf(table, column);
  return [...facts.tables.values()].flatMap((other) =>
    [...other.columns.values()]
      .filter(({ name }) => targetOf(other.table, name) === target)
      .flatMap(({ name, texts }) => recordsOf(texts!, index).map((one) => ({ table: other.table, column: name, one })))
      .flatMap(({ one, ...place }) => changeOf(open, { ...place, type: 'ref' }, one) ?? []),
  );
}

function recordsOf(values: Int32Array, wanted: number): number[] {
  const records: number[] = [];
  values.forEach((value, record) => {
    if (value === wanted) records.push(record);
  });
  return records;
}

function isTaken(facts: SheetFacts, { table, column, record }: FindingCell, key: string): boolean {
  const texts = facts.tables.get(table)?.columns.get(column)?.texts ?? [];
  const wanted = foldKey(key);
  return texts.some((text, other) => other !== record && text >= 0 && foldKey(facts.strings[text]!) === wanted);
}

interface ReferringRecord {
  readonly table: TableName;
  readonly column: string;
  readonly record: number;
}

function referringRecords(facts: SheetFacts, target: TableName, record: number): ReferringRecord[] {
  return referringColumns(facts, target).flatMap(({ table, column, codes }) =>
    recordsOf(codes, record).map((one) => ({ table, column, record: one })),
  );
}
