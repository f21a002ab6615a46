// Runs one rule on an example, by the same way as a workbook: snapshot, intake, measures.
import { dayOfIso } from '../../src/core/calendar/day';
import { measureGrant } from '../../src/core/measures/measures';
import { quoteSheet } from '../../src/core/sheet/cellRef';
import { matchExceptions } from '../../src/findings/acceptance';
import type { Facts, Finding } from '../../src/findings/finding';
import type { Outcome } from '../../src/findings/outcome';
import { CATALOGUE } from '../../src/rules/catalogue';
import { example, rowsOf, type Example, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import type { Rule, RuleInput } from '../../src/rules/rule';
import { factTypesOf, runCatalogue } from '../../src/rules/runCatalogue';
import { readGrant } from '../../src/workbook/intake/intake';
import { snapshotOf } from '../exampleWorkbook';

export function inputOf(example: Example): RuleInput {
  const { grant, facts } = readGrant(snapshotOf(example));
  const today = dayOfIso(example.today)!;
  const asOf = Math.min(grant.fields.reportingDate.value ?? today, today);
  const input = { grant, facts, measures: measureGrant(grant), today, asOf, isAsOfGiven: false };
  const acceptances = () =>
    matchExceptions(grant.exceptions, runCatalogue(CATALOGUE, input).findings, factTypesOf(CATALOGUE));
  return { ...input, acceptances };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rules of any subject
type AnyRule = Rule<any>;

export function runOn(rule: AnyRule, example: Example): { findings: readonly Finding[]; outcome: Outcome } {
  const { findings, outcomes } = runCatalogue([rule], inputOf(example));
  return { findings, outcome: outcomes[0]! };
}

/** The facts of each finding, in order. */
export function factsOf(rule: AnyRule, example: Example): Facts[] {
  return runOn(rule, example).findings.map(({ facts }) => facts);
}

/** Where each finding points, e.g. `Allocation!D3`; the severity before it where it is not the rule's own. */
export function placesOf(rule: AnyRule, example: Example): string[] {
  return runOn(rule, example).findings.map(({ at, severity }) => {
    const address = at.sheet === null ? 'nowhere' : `${quoteSheet(at.sheet)}!${at.cell}`;
    return severity === rule.severity ? address : `${severity} ${address}`;
  });
}

/** The sound workbook with other values in its first expenditures, in order. */
export function withExpenditures(...changes: ExampleRow[]): Example {
  return example({ tables: { Expenditures: rowsOf('Expenditures', { ...changes }) } });
}

export function withAmounts(...amounts: ExampleCell[]): Example {
  return withExpenditures(...amounts.map((Amount) => ({ Amount })));
}
