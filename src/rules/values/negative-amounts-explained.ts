// Amounts whose sign and Type do not fit, and refunds and corrections that do not say what they take back. Negative
// amounts are legitimate: nothing is refused, a warning asks for the missing word. A refund alone is an advice, since
// donors also refund what no single row explains. Only in the allocation is less than nothing an error: revisions take money
// away, they do not leave an amount below zero. A Corrects that names no expenditure is left to `references-exist`.
import type { AllocationRow } from '../../core/grant/grant';
import { countAmounts, findUnexplained, type UnexplainedRow } from '../../core/measures/unexplainedSigns';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import type { Severity } from '../../findings/finding';
import { example, rowsOf, spent } from '../examples';
import { defineRule, type Breach, type RuleInput } from '../rule';

type SignedRow = UnexplainedRow | AllocationRow;

export const negativeAmountsExplained = defineRule<SignedRow, 'amount'>({
  id: 'negative-amounts-explained',
  severity: 'warning',
  title: 'Amounts below zero are explained',
  why: 'A minus sign typed by mistake hides spending twice over, and a refund without its payment cannot be traced.',
  basis: 'accounting practice',
  facts: { key: 'text', kind: 'text', amount: 'money', year: 'year' },
  money: 'amount',
  subjects: ({ grant }) => [...grant.allocation, ...findUnexplained(grant.expenditures)],
  examined: ({ grant }) => countAmounts(grant),
  check: (row, input) => ('index' in row ? checkExpenditure(row, input) : checkAllocation(row, input)),
  at: (row, { facts }) =>
    'index' in row
      ? cellOf(facts, 'Expenditures', 'Amount', row.index)
      : cellOf(facts, 'Allocation', 'Year 1', row.record),
  group:
    '{count, plural, one {# sign, refund or correction is} other {# signs, refunds or corrections are}} not explained',
  say:
    '{kind, select, payment {{key} is a payment of {amount}, and nothing says whether it is a refund or a correction.} ' +
    'refund {{key} is a refund, but its amount of {amount} adds to what was spent.} ' +
    'correction {{key} is a correction of {amount} that does not say what it corrects.} ' +
    'untraced {{key} is a refund of {amount} that does not say what was paid back.} ' +
    'other {{key} is allocated {amount} in grant year {year}, which is less than nothing.}}',
  fix:
    '{kind, select, payment {Choose Refund or Correction as its Type, or take the minus away if the money was paid.} ' +
    'refund {Put a minus before the amount, or choose another Type.} ' +
    'allocation {Correct the amount; a change of the allocation belongs in Revisions.} ' +
    'other {Choose the expenditure that it takes back in Corrects.}}',
  examples: {
    holds: example({
      tables: {
        Expenditures: [
          ...rowsOf('Expenditures'),
          { ...spent('E-5', '2026-05-01', 'Ceiba', 'Develop', -10, null, null), Type: 'Refund', Corrects: 'E-3' },
        ],
      },
    }),
    breaks: {
      workbook: example({
        tables: {
          Expenditures: [...rowsOf('Expenditures'), spent('E-5', '2026-05-01', 'Ceiba', 'Develop', -10, 'O1', 'R1')],
        },
      }),
      at: 'Expenditures!F6',
    },
  },
});

function checkExpenditure({ index, kind }: UnexplainedRow, { grant, facts }: RuleInput): Breach {
  const severity: Severity = kind === 'untraced' ? 'advice' : 'warning';
  const isAboutCorrects = kind === 'untraced' || kind === 'correction';
  const column = isAboutCorrects && facts.tables.get('Expenditures')?.columns.has('Corrects') ? 'Corrects' : 'Amount';
  return {
    severity,
    at: cellOf(facts, 'Expenditures', column, index),
    facts: {
      key: recordName(facts, 'Expenditures', index),
      kind,
      amount: grant.expenditures.amount[index]!,
      year: null,
    },
  };
}

function checkAllocation({ years, record }: AllocationRow, { facts }: RuleInput): Breach[] {
  const key = recordName(facts, 'Allocation', record);
  return years.flatMap((amount, y) => {
    if (!(amount < 0)) return [];
    const at = cellOf(facts, 'Allocation', `Year ${y + 1}`, record);
    return [{ severity: 'error', at, facts: { key, kind: 'allocation', amount, year: y + 1 } }];
  });
}
