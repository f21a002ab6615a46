// A text that should name a partner, budget line, objective, result or expenditure, and names none: one finding a distinct text,
// with the cells it stands in, and the key it most likely means. A required reference left blank is one finding a row. Where the
// table referred to is missing as a whole that is said once, by tables-present. A row that says Total where a partner should
// stand belongs to totals-not-counted-twice. The nearest key is looked for among tables of up to 2,000 keys, for 100 texts.
import { once } from '../../core/sheet/once';
import type { SheetFacts, UnknownReference } from '../../core/sheet/facts';
import { keyColumn } from '../../core/sheet/keyProblems';
import { foldKey } from '../../core/text/foldKey';
import { cellOf, NOWHERE } from '../../core/sheet/place';
import { referenceValues, type ReferenceValue } from '../../core/sheet/referenceValues';
import { someCells } from '../../core/sheet/someCells';
import type { TableName } from '../../core/sheet/tables';
import { lookOf } from '../../core/text/lookAlikes';
import { comparableName, nearestName, type ComparableName } from '../../core/text/nearName';
import { tidySpaces } from '../../core/text/straySpaces';
import type { Facts } from '../../findings/finding';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

const MOST_KEYS = 2_000;
const MOST_TEXTS = 100;

const comparableKeys = once(({ tables, strings }: SheetFacts) => {
  const keys = new Map<TableName, ComparableName[]>();
  for (const [name, table] of tables) {
    const texts = Array.from(keyColumn(table)?.texts ?? []).filter((text) => text >= 0);
    if (texts.length < MOST_KEYS)
      keys.set(
        name,
        texts.map((text) => comparableName(strings[text]!)),
      );
  }
  return keys;
});

function describe(facts: SheetFacts, { table, column, target, text, records }: UnknownReference, rank: number): Facts {
  const { cell } = cellOf(facts, table, column, records[0]!);
  const nearest = rank < MOST_TEXTS ? nearestName(text, comparableKeys(facts).get(target) ?? []) : '';
  const isHidden = nearest !== '' && foldKey(tidySpaces(lookOf(text))) === foldKey(nearest);
  const kind = isHidden ? 'hidden' : nearest ? 'near' : 'unknown';
  return { kind, text: tidySpaces(text), nearest, cell, count: records.length };
}

export const referencesExist = defineRule<ReferenceValue>({
  id: 'references-exist',
  severity: 'error',
  title: 'Every partner, line, objective and result that is named exists',
  why: 'What names nothing is counted for nobody: the money is missing from the partner, line or result it belongs to.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', text: 'text', nearest: 'text', cell: 'cell', count: 'count' },
  subjects: ({ facts }) => referenceValues(facts),
  check(value, { facts }) {
    if (value.kind === 'known') return undefined;
    if (value.kind === 'blank') {
      const { cell } = cellOf(facts, value.table, value.column, value.record);
      return { facts: { kind: 'blank', text: '', nearest: '', cell, count: 1 } };
    }
    const { table, column, records } = value.reference;
    return {
      facts: describe(facts, value.reference, value.rank),
      also: someCells(facts, table, column, records.slice(1)),
    };
  },
  at(value, { facts }) {
    if (value.kind === 'known') return NOWHERE;
    const { table, column, record } =
      value.kind === 'blank' ? value : { ...value.reference, record: value.reference.records[0]! };
    return cellOf(facts, table, column, record);
  },
  group:
    '{count, plural, one {# reference is blank or not in its} other {# references are blank or not in their}} list',
  say: `{kind, select,
    blank {{cell} is empty, so nothing says what the row belongs to.}
    hidden {{text} in {cell}{count, plural, one {} other { and # rows in all}} looks like {nearest}, but holds a stray space or a look-alike letter.}
    other {{text} in {cell} is not in the list it should come from{count, plural, one {} other {; # rows use it}}.}}`,
  fix: `{kind, select,
    blank {Pick a value from the list in {cell}.}
    hidden {Replace it by {nearest}, picked from the list.}
    near {Did you mean {nearest}? Pick it from the list, or add {text} to the list if it is new.}
    other {Pick a value from the list, or add {text} to the list if it is new.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 2: { Partner: 'Cieba' } }) } }),
      at: 'Expenditures!C4',
    },
  },
});
