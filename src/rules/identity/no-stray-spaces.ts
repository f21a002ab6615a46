// Spaces at the edges, doubled, no-break, tabs: in keys, names of partners, suppliers and document numbers, where they keep
// apart what belongs together. Free texts (descriptions, notes) may be spaced as people like. References are not looked at: one
// that fails to match its key for a space belongs to references-exist, and one that matches is as its key is.
import { distinctNames, nameOf, nameText, recordsWith } from '../../core/sheet/distinctTexts';
import { cellOf, headingOf } from '../../core/sheet/place';
import { hasStraySpaces, tidySpaces } from '../../core/text/straySpaces';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const noStraySpaces = defineRule<number>({
  id: 'no-stray-spaces',
  severity: 'warning',
  title: 'Keys and names hold no stray spaces',
  why: 'Excel takes a name with a stray space for another name: sums miss its rows, and a document paid twice goes unseen.',
  basis: 'spreadsheet practice',
  facts: { name: 'text', cell: 'cell' },
  subjects: ({ facts }) => distinctNames(facts),
  check(code, { facts }) {
    if (!hasStraySpaces(nameText(facts, code))) return undefined;
    const name = nameOf(facts, code);
    return recordsWith(facts, name).map((record) => {
      const at = cellOf(facts, name.table, name.column, record);
      return { facts: { name: tidySpaces(name.text), cell: at.cell }, at };
    });
  },
  at: (code, { facts }) => headingOf(facts, nameOf(facts, code).table, nameOf(facts, code).column),
  group: '{count, plural, one {# key or name holds} other {# keys or names hold}} stray spaces',
  say: '{name} in {cell} is written with stray spaces: at its ends, doubled, or of a kind that cannot be told from a plain one.',
  fix: 'Type {name} again in {cell} with single plain spaces, and in the cells that refer to it.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Partners: rowsOf('Partners', { 0: { Name: 'Fundación Ceiba ' } }) } }),
      at: 'Partners!B2',
    },
  },
});
