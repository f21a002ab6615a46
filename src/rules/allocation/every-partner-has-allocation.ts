// Partners whose role is Implementing spend the grant, so they need a row in the allocation; other roles may have none, and a blank
// role is nobody's duty. While the allocation names a partner that does not exist, a missing row may be that slip:
// references-exist says so, and nothing is examined here. Partners whose key is missing or repeated are left to the rule on keys. A row of zeros belongs to partner-and-year-totals-not-zero.
import type { Partner } from '../../core/grant/grant';
import { keyProblems } from '../../core/sheet/keyProblems';
import { once } from '../../core/sheet/once';
import { cellOf } from '../../core/sheet/place';
import { packRecord } from '../../core/sheet/records';
import { example } from '../examples';
import { defineRule, type RuleInput } from '../rule';

const allocatedPartners = once(({ grant }: RuleInput) => new Set(grant.allocation.map(({ partner }) => partner)));

export const everyPartnerHasAllocation = defineRule<Partner>({
  id: 'every-partner-has-allocation',
  severity: 'warning',
  title: 'Every implementing partner has an allocation',
  why: 'An implementing partner without one cannot spend grant money, and often its row was simply forgotten.',
  basis: 'grant agreement',
  needs: [
    { need: 'table', table: 'Partners' },
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Partner' },
  ],
  facts: { partner: 'text' },
  subjects({ grant, facts }) {
    if (grant.allocation.length === 0 || grant.allocation.some(({ partner }) => partner < 0)) return [];
    const problems = keyProblems(facts);
    return grant.partners.filter(
      ({ role, record }) => role === 'Implementing' && !problems.has(packRecord('Partners', record)),
    );
  },
  check: ({ record, key }, input) => (allocatedPartners(input).has(record) ? undefined : { facts: { partner: key } }),
  at: ({ record }, { facts }) => cellOf(facts, 'Partners', 'Partner', record),
  group: '{count, plural, one {# implementing partner has} other {# implementing partners have}} no allocation',
  say: '{partner} is an implementing partner but has no row in the allocation.',
  fix: 'Add a row for {partner} to the allocation, or correct its role.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          Allocation: [
            { Partner: 'Ceiba', 'Budget line': 'Develop', 'Year 1': 300, 'Year 2': 200, Total: 500 },
            { Partner: 'Ceiba', 'Budget line': 'Manage', 'Year 1': 250, 'Year 2': 250, Total: 500 },
          ],
          Expenditures: [],
        },
      }),
      at: 'Partners!A3',
    },
  },
});
