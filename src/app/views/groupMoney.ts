// The money that findings are about, as their rules name it, and groups in the order of a screen. How much of it is lost, and
// whether it is, nobody says here.
import { groupFindings, type FindingGroup } from '../../findings/groups';
import { SEVERITIES, type Finding } from '../../findings/finding';
import { ruleOf } from '../describe';

/** The money of one finding in minor units, with its sign; null where its rule names none or the finding has none. */
export function moneyOf({ rule, facts }: Finding): number | null {
  const { money } = ruleOf(rule);
  const amount = money === undefined ? null : facts[money];
  return typeof amount === 'number' ? amount : null;
}

/**
 * The money of a group in minor units, without sign: what one finding is about, or the sum over several. Null where there is
 * none, and where the rule says that several findings can be about the same money.
 */
export function groupMoney({ rule, findings }: FindingGroup): number | null {
  const sizes = sizesOf(findings);
  if (sizes.length === 0 || (sizes.length > 1 && ruleOf(rule).isMoneyShared === true)) return null;
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Groups by rule: by worst severity, then the most money first, then as in the catalogue. Where the money of several findings
 * has no sum, the largest of them counts: it is at least that much.
 */
export function orderGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return groupFindings(findings)
    .map((group) => ({ group, weight: groupMoney(group) ?? largest(group.findings) }))
    .toSorted((a, b) => severityRank(a.group) - severityRank(b.group) || b.weight - a.weight)
    .map(({ group }) => group);
}

const severityRank = ({ severity }: FindingGroup): number => SEVERITIES.indexOf(severity);

const sizesOf = (findings: readonly Finding[]): readonly number[] =>
  findings.map(moneyOf).flatMap((amount) => (amount === null ? [] : [Math.abs(amount)]));

/** Zero where no finding is about money: after all that is. */
const largest = (findings: readonly Finding[]): number =>
  sizesOf(findings).reduce((most, size) => Math.max(most, size), 0);
