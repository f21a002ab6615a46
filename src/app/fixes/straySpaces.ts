// Names and keys with stray spaces: written again with single plain spaces. A key takes the cells with it that refer to it,
// so that none of them comes to name nothing.
import type { SheetFacts } from '../../core/sheet/facts';
import { once } from '../../core/sheet/once';
import type { TableName } from '../../core/sheet/tables';
import { foldKey } from '../../core/text/foldKey';
import { tidySpaces } from '../../core/text/straySpaces';
import type { Finding } from '../../findings/finding';
import { editOf, recordCell, type OpenWorkbook } from '../openWorkbook';
import { findingCell, type FindingCell } from './findingCell';
import type { Change, FixDraft } from './fix';
import { referringRecords } from './referringRecords';

/** Tidies a name; a key that would then equal another is left to people. */
export function tidyName(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts } = open.examination;
  const cell = findingCell(facts, finding);
  const own = cell && changeOf(open, cell, cell.record);
  if (!cell || !own) return undefined;
  if (cell.type !== 'key') return { kind: 'safe', changes: [own], effects: [] };
  if (keysOf(facts)(cell.table, cell.column).has(foldKey(own.edit.value as string))) return undefined;
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

/** The keys of a column as they compare, read once. */
const keysOf = once((facts: SheetFacts) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (table: TableName, column: string): ReadonlySet<string> => {
    const name = `${table}/${column}`;
    if (!known.has(name)) {
      const texts = Array.from(facts.tables.get(table)?.columns.get(column)?.texts ?? []);
      known.set(name, new Set(texts.filter((text) => text >= 0).map((text) => foldKey(facts.strings[text]!))));
    }
    return known.get(name)!;
  };
});
