// A share is more than nothing, at most all, and whole basis points (0.01%); text is shown here too, as it is never counted.
// Blank shares count as text does. Error values and formulas without a result are the business of the rules on hygiene,
// percentages typed as 50 beside 0.5 also of `shares-one-scale`.
import type { Grant } from '../../core/grant/grant';
import { keyOf } from '../../core/grant/ledger';
import type { OddReading, SheetFacts } from '../../core/sheet/facts';
import { WHOLE } from '../../core/money/split';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, type ExampleCell } from '../examples';
import { defineRule } from '../rule';

const wholeAs = (share: ExampleCell) =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 0: { Objective: null, Result: null } }),
      Shares: [{ Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: share }],
    },
  });

interface ShareCell {
  readonly row: number;
  readonly odd: OddReading | undefined;
}

const KINDS: Readonly<Partial<Record<OddReading['kind'], string>>> = {
  fraction: 'fine',
  text: 'text',
  boolean: 'text',
  blank: 'blank',
  'too-large': 'above',
};

export const sharesInRange = defineRule<ShareCell>({
  id: 'shares-in-range',
  severity: 'error',
  title: 'Each share is above 0%, at most 100%, and no finer than 0.01%',
  why: 'Other shares can’t be divided into exact cents, so the part of the money that they stand for is counted nowhere.',
  basis: 'accounting practice',
  needs: [{ need: 'column', table: 'Shares', column: 'Share' }],
  facts: { key: 'text', kind: 'text', share: 'share', written: 'text' },
  subjects({ grant, facts }) {
    const odd = new Map<number, OddReading>();
    for (const one of facts.odd) if (one.table === 'Shares' && one.column === 'Share') odd.set(one.record, one);
    return Array.from(grant.shares.indices, (row) => ({ row, odd: odd.get(row) }));
  },
  check({ row, odd }, { grant, facts }) {
    const share = grant.shares.share[row]!;
    const kind = odd ? KINDS[odd.kind] : kindOf(share);
    if (kind === undefined) return undefined;
    const written = odd?.text ?? '';
    return {
      facts: { key: expenditureOf(grant, facts, row), kind, share: Number.isNaN(share) ? null : share, written },
    };
  },
  at: ({ row }, { facts }) => cellOf(facts, 'Shares', 'Share', row),
  group: '{count, plural, one {# share} other {# shares}} cannot be used',
  say: '{kind, select, zero {A share of {key} is 0%, so it takes no money.} below {A share of {key} is {share}, below zero.} fine {A share of {key} is {written}, finer than 0.01%.} text {A share of {key} is written as text (“{written}”), so it is not counted.} blank {A share of {key} is blank.} above {A share of {key} is {written}, more than the whole.} other {A share of {key} is {share}, more than the whole.}}',
  fix: '{kind, select, fine {Round the share to 0.01% (two decimals of a percentage); the last share of {key} takes the rest.} zero {Enter the share, or remove the row if this pair takes nothing of {key}.} text {Enter the share as a number shown as a percentage, for example 25%.} blank {Enter the share, or remove the row if this pair takes nothing of {key}.} other {Enter the share as a percentage above 0% and up to 100%; 50% is 0.5 in the cell, not 50.}}',
  examples: { holds: wholeAs(1), breaks: { workbook: wholeAs(1.0001), at: 'Shares!D2' } },
});

function kindOf(share: number): string | undefined {
  if (share === 0) return 'zero';
  if (share < 0) return 'below';
  return share > WHOLE ? 'over' : undefined;
}

/** The expenditure's key, or what the row itself says where no expenditure has it. */
function expenditureOf({ shares, expenditures }: Grant, facts: SheetFacts, row: number): string {
  const expenditure = shares.expenditure[row]!;
  return expenditure < 0 ? (facts.tables.get('Shares')!.keyOf(row) ?? '') : keyOf(expenditures, expenditure);
}
