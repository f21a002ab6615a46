// Cyrillic or Greek letters among Latin ones and characters that cannot be seen come with copied text. They make two names out
// of one for Excel. A name that looks exactly like another of its column is an error; a lone one is a warning. Names wholly in
// another alphabet are fine unless they look like another name. References are not looked at here: one that fails to match its
// key for such a letter belongs to references-exist.
import { distinctNames, nameOf, nameText, recordsWith, type ColumnText } from '../../core/sheet/distinctTexts';
import { once } from '../../core/sheet/once';
import type { SheetFacts } from '../../core/sheet/facts';
import { foldKey } from '../../core/text/foldKey';
import { cellOf, headingOf } from '../../core/sheet/place';
import { hasInvisible, lookOf, mayLookLikeAnother, mixedWords } from '../../core/text/lookAlikes';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

/** The names that others might be mistaken for, by how they look; only needed once a suspect turns up. */
const byLook = once((facts: SheetFacts) => {
  const looks = new Map<string, ColumnText[]>();
  for (const code of distinctNames(facts)) {
    const name = nameOf(facts, code);
    const look = `${name.table}/${name.column}/${foldKey(lookOf(name.text))}`;
    const same = looks.get(look);
    if (same) same.push(name);
    else looks.set(look, [name]);
  }
  return looks;
});

export const noLookAlikeLetters = defineRule<number>({
  id: 'no-look-alike-letters',
  severity: 'warning',
  title: 'Names hold no look-alike letters and no invisible characters',
  why: 'A name with a letter of another alphabet looks right and matches nothing: its money is left out of sums and searches.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', name: 'text', cell: 'cell', other: 'cell', word: 'text' },
  subjects: ({ facts }) => distinctNames(facts),
  check(code, { facts }) {
    if (!mayLookLikeAnother(nameText(facts, code))) return undefined;
    const name = nameOf(facts, code);
    const { table, column, text } = name;
    const [word = ''] = mixedWords(text);
    const same = byLook(facts).get(`${table}/${column}/${foldKey(lookOf(text))}`)!;
    const twin = same.find((other) => foldKey(other.text) !== foldKey(text));
    if (!twin && !word && !hasInvisible(text)) return undefined;
    const other = twin ? cellOf(facts, table, column, recordsWith(facts, twin)[0]!) : undefined;
    return recordsWith(facts, name).map((record) => {
      const at = cellOf(facts, table, column, record);
      const kind = twin ? 'twin' : word ? 'letters' : 'invisible';
      return {
        facts: { kind, name: lookOf(text), cell: at.cell, other: other?.cell ?? '', word },
        severity: twin ? ('error' as const) : ('warning' as const),
        at,
        also: other ? [other] : [],
      };
    });
  },
  at: (code, { facts }) => headingOf(facts, nameOf(facts, code).table, nameOf(facts, code).column),
  group: '{count, plural, one {# name holds} other {# names hold}} look-alike or invisible characters',
  say: `{kind, select,
    twin {{name} in {cell} looks exactly like the name in {other}, but is written with other characters.}
    letters {The word {word} in {cell} mixes Latin letters with look-alike letters of another alphabet.}
    other {{name} in {cell} holds a character that cannot be seen.}}`,
  fix: `{kind, select,
    twin {Type {name} again by hand in {cell} and in the cells that refer to it. If it is the same as in {other}, keep one row.}
    other {Type {name} again by hand in {cell}, and in the cells that refer to it.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Partners: rowsOf('Partners', { 1: { Name: 'Instituto del S\u0430uce' } }) } }),
      at: 'Partners!B3',
    },
  },
});
