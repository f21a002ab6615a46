// Names are what people read in reports and pick from lists: the partners' names, and the short keys of partners, budget lines,
// objectives and results. Two that differ only in case, accents, width or spaces are one name for a reader, though Excel keeps
// them apart. Keys that Excel too takes for one belong to keys-present-and-unique. Texts of objectives and results may repeat:
// their keys tell them apart. Keys of expenditures are numbers of vouchers, not names.
import { foldKey } from '../../core/text/foldKey';
import { once } from '../../core/sheet/once';
import type { SheetFacts } from '../../core/sheet/facts';
import { cellOf } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import { foldName } from '../../core/text/foldName';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

interface NameCell {
  readonly table: TableName;
  readonly column: string;
  readonly record: number;
  readonly name: string;
  /** The first record with the same name. */
  readonly first: number;
}

const COLUMNS: readonly (readonly [TableName, string])[] = [
  ['Partners', 'Partner'],
  ['Partners', 'Name'],
  ['BudgetLines', 'Budget line'],
  ['Objectives', 'Objective'],
  ['Results', 'Result'],
];

const nameCells = once((facts: SheetFacts): NameCell[] =>
  COLUMNS.flatMap(([table, column]) => {
    const firsts = new Map<string, number>();
    return Array.from(facts.tables.get(table)?.columns.get(column)?.texts ?? []).flatMap((text, record) => {
      if (text < 0) return [];
      const name = facts.strings[text]!;
      const folded = foldName(name);
      if (!firsts.has(folded)) firsts.set(folded, record);
      return [{ table, column, record, name, first: firsts.get(folded)! }];
    });
  }),
);

export const namesUnique = defineRule<NameCell>({
  id: 'names-unique',
  severity: 'error',
  title: 'No two partners, budget lines, objectives or results have the same name',
  why: 'People cannot tell rows of one name apart: they allocate to one and spend from the other, and reports show the name twice.',
  basis: 'accounting practice',
  facts: { name: 'text', other: 'text', cell: 'cell', first: 'cell' },
  subjects: ({ facts }) => nameCells(facts),
  check({ table, column, record, name, first }, { facts }) {
    if (first === record) return undefined;
    const at = cellOf(facts, table, column, first);
    const column_ = facts.tables.get(table)!.columns.get(column)!;
    const other = facts.strings[column_.texts![first]!]!;
    if (column_.type === 'key' && foldKey(other) === foldKey(name)) return undefined;
    return { facts: { name, other, cell: cellOf(facts, table, column, record).cell, first: at.cell }, also: [at] };
  },
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# name reads} other {# names read}} the same as another',
  say: 'The name {name} in {cell} reads the same as {other} in {first}.',
  fix: 'If both rows mean the same, keep one and move what refers to the other; if not, give them names that differ in more than case, accents or spaces.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Partners: rowsOf('Partners', { 1: { Name: 'FUNDACION  CEIBA' } }) } }),
      at: 'Partners!B3',
    },
  },
});
