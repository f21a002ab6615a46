// A text that names nothing, where what is meant is plain: a key with stray spaces (safe), or the only key one mistake of
// typing away (a person confirms). Every cell with that text is written.
import type { SheetFacts, UnknownReference } from '../../core/sheet/facts';
import { keyColumn } from '../../core/sheet/keyProblems';
import { once } from '../../core/sheet/once';
import { foldKey } from '../../core/text/foldKey';
import { comparableName, nameDistance } from '../../core/text/nearName';
import { tidySpaces } from '../../core/text/straySpaces';
import type { TableName } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import { editOf, recordCell, type OpenWorkbook } from '../openWorkbook';
import { spentEffect } from './effects';
import { findingCell } from './findingCell';
import type { Change, FixDraft, FixKind, RawEffect } from './fix';

const MOST_KEYS = 2_000;

/** Writes the key that a reference means into every cell that has the same text. */
export function mendReference(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts } = open.examination;
  const cell = findingCell(facts, finding);
  const reference = cell && unknownAt(facts).get(`${cell.table}/${cell.column}/${cell.record}`);
  const meant = reference && meantKey(facts, reference);
  if (!reference || !meant) return undefined;
  const changes = reference.records.map((record): Change | undefined => {
    const at = recordCell(facts, reference.table, reference.column, record);
    const edit = at && editOf(open, at, meant.key);
    return edit && { edit, type: 'ref' };
  });
  if (changes.includes(undefined)) return undefined;
  return { kind: meant.kind, changes: changes as Change[], effects: effectsOf(reference, meant.key, open) };
}

const unknownAt = once(
  (facts: SheetFacts) =>
    new Map(facts.unknownReferences.map((one) => [`${one.table}/${one.column}/${one.records[0]}`, one])),
);

const keysOf = once((facts: SheetFacts) => {
  const known = new Map<TableName, string[]>();
  return (target: TableName): string[] => {
    if (!known.has(target)) known.set(target, distinctKeys(facts, target));
    return known.get(target)!;
  };
});

function distinctKeys(facts: SheetFacts, target: TableName): string[] {
  const table = facts.tables.get(target);
  const texts = (table && keyColumn(table)?.texts) ?? [];
  const keys = new Map<string, string>();
  for (const text of texts) if (text >= 0) keys.set(foldKey(facts.strings[text]!), facts.strings[text]!);
  return [...keys.values()];
}

function meantKey(facts: SheetFacts, { target, text }: UnknownReference): { key: string; kind: FixKind } | undefined {
  const keys = keysOf(facts)(target);
  const tidy = foldKey(tidySpaces(text));
  const same = keys.filter((key) => foldKey(tidySpaces(key)) === tidy);
  if (same.length > 0) return same.length === 1 ? { key: same[0]!, kind: 'safe' } : undefined;
  if (keys.length > MOST_KEYS) return undefined;
  const wanted = comparableName(text);
  const near = keys.filter((key) => nameDistance(wanted, comparableName(key), 1) <= 1);
  return near.length === 1 ? { key: near[0]!, kind: 'confirm' } : undefined;
}

/** What a partner gains, where the reference says whose money a row is. */
function effectsOf(reference: UnknownReference, key: string, { examination }: OpenWorkbook): RawEffect[] {
  const { grant } = examination;
  if (reference.column !== 'Partner') return [];
  return reference.records.flatMap((record): RawEffect[] => {
    if (reference.table === 'Allocation') {
      const years = grant.allocation[record]!.years.filter((amount) => !Number.isNaN(amount));
      return [{ figure: 'allocated', partner: key, amount: years.reduce((sum, amount) => sum + amount, 0) }];
    }
    if (reference.table !== 'Expenditures') return [];
    const effect = spentEffect(grant, record, key, grant.expenditures.amount[record]!);
    return effect ? [effect] : [];
  });
}
