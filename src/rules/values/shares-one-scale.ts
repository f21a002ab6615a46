// Shares written as 50 beside shares written as 0.5 (or 50%): one finding for the column, since the cause is one way of
// typing, not each cell. That a share of 50 is out of range is left to `shares-in-range`; a column in which all shares
// are written as 50 is too.
import { WHOLE } from '../../core/money/split';
import { cellOf } from '../../core/sheet/place';
import { someCells } from '../../core/sheet/someCells';
import { example, sound } from '../examples';
import { defineRule, NOTHING } from '../rule';
import type { ShareLines } from '../../core/grant/shares';

export const sharesOneScale = defineRule<ShareLines>({
  id: 'shares-one-scale',
  severity: 'warning',
  title: 'Shares are all written on one scale',
  why: 'Of 50 and 0.5 one is a hundred times what was meant, and the expenditure is charged to the wrong result.',
  basis: 'spreadsheet practice',
  facts: { count: 'count', others: 'count', number: 'number', meant: 'share', usual: 'share' },
  subjects: ({ grant: { shares } }) => (shares.count === 0 ? NOTHING : [shares]),
  examined: ({ grant: { shares } }) => shares.share.filter((share) => !Number.isNaN(share)).length,
  check({ share, indices }, { facts }) {
    const large = Array.from(indices).filter((row) => share[row]! > WHOLE);
    const usual = Array.from(indices).filter((row) => share[row]! > 0 && share[row]! <= WHOLE);
    if (large.length === 0 || usual.length === 0) return undefined;
    const first = share[large[0]!]!;
    return {
      facts: {
        count: large.length,
        others: usual.length,
        number: first / WHOLE,
        meant: first / 100,
        usual: share[usual[0]!]!,
      },
      at: cellOf(facts, 'Shares', 'Share', large[0]!),
      also: someCells(facts, 'Shares', 'Share', large.slice(1)),
    };
  },
  at: (_, { facts }) => cellOf(facts, 'Shares', 'Share', 0),
  group: 'Shares are written on two scales',
  say:
    '{count, plural, one {One share is written as a whole number} other {# shares are written as whole numbers}}, such as ' +
    '{number, number, ::.######}, beside {others, plural, one {one} other {#}} written as a part of 1, such as {usual}.',
  fix: 'Write {meant} instead of {number, number, ::.######}, and the others alike: with the percent sign, so that Excel keeps the scale.',
  examples: {
    holds: example({ tables: { ...unmappedFirst(), Shares: sharesOf(0.5) } }),
    breaks: { workbook: example({ tables: { ...unmappedFirst(), Shares: sharesOf(50) } }), at: 'Shares!D3' },
  },
});

function unmappedFirst() {
  const [first, ...others] = sound.tables.Expenditures ?? [];
  return { Expenditures: [{ ...first, Objective: null, Result: null }, ...others] };
}

function sharesOf(second: number) {
  return [
    { Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: 0.5 },
    { Expenditure: 'E-1', Objective: 'O2', Result: 'R2', Share: second },
  ];
}
