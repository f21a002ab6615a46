// The workbook allocates by partner and year, never by result, so “its money” is an equal part of the award: the one
// yardstick that claims nothing about how results differ, and exact where there is one result. For a result that is meant
// to cost much more than others it is too strict, for a small one too lenient: hence a warning, and the sentence names the
// yardstick. The reverse is half the way or more with no money mapped, the grant’s or co-financed. Results whose indicators
// can’t tell progress (no actual yet, no number) are not examined.
import { cellOf } from '../../core/sheet/place';
import { progressOf } from '../../core/measures/progress';
import { example, type ExampleCell } from '../examples';
import { defineRule, type RuleInput } from '../rule';

interface ResultProgress {
  readonly result: number;
  /** Basis points. */
  readonly progress: number;
  /** Minor units of the grant mapped to the result, and of co-financing. */
  readonly expended: number;
  readonly cofinanced: number;
}

const HALF = 5_000;

const reaching = (actual: ExampleCell) =>
  example({
    tables: {
      Indicators: [
        {
          Indicator: 'I1',
          Result: 'R1',
          Text: 'Agreements',
          Measure: 'Unit',
          Baseline: 0,
          'Target 1': 4,
          'Actual 1': actual,
        },
        {
          Indicator: 'I2',
          Result: 'R2',
          Text: 'Proposals',
          Measure: 'Unit',
          Baseline: 0,
          'Target 1': 4,
          'Actual 1': 2,
        },
      ],
    },
  });

export const moneyAndProgressAgree = defineRule<ResultProgress, 'expended'>({
  id: 'money-and-progress-agree',
  severity: 'warning',
  title: 'Money spent on a result and its progress agree',
  why: 'Much money without progress, or progress without money, means a late result, a wrong mapping or an indicator not kept.',
  basis: 'grant agreement',
  needs: [
    { need: 'field', field: 'award' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
    { need: 'amounts', table: 'Expenditures', columns: ['Amount'] },
  ],
  facts: { kind: 'text', key: 'text', text: 'text', expended: 'money', part: 'money', progress: 'share' },
  money: 'expended',
  subjects: resultsWithProgress,
  check({ result, progress, expended, cofinanced }, { grant }) {
    const award = grant.fields.award.value!;
    const { key, text } = grant.results[result]!;
    const isHalfSpent = expended > 0 && 2 * expended * grant.results.length >= award;
    const isUnpaid = expended <= 0 && cofinanced <= 0;
    const kind = isHalfSpent && progress === 0 ? 'stalled' : isUnpaid && progress >= HALF ? 'unpaid' : undefined;
    if (kind === undefined) return undefined;
    return { facts: { kind, key, text, expended, part: Math.round(award / grant.results.length), progress } };
  },
  at: ({ result }, { grant, facts }) => cellOf(facts, 'Results', 'Result', grant.results[result]!.record),
  group: 'Money and progress of {count, plural, one {# result} other {# results}} do not agree',
  say: '{kind, select, unpaid {The indicators of {key} stand at {progress}, but no money is mapped to it.} other {{expended} is spent on {key}, half or more of an equal part of the award ({part}), but its indicators show no progress.}}',
  fix: '{kind, select, unpaid {Check which expenditures brought {key} forward and map them to it.} other {Check the actuals of {key} and the expenditures mapped to it; if both are right, explain the delay in the report.}}',
  examples: { holds: reaching(2), breaks: { workbook: reaching(0), at: 'Results!A2' } },
});

function resultsWithProgress({ grant, measures: { mapping } }: RuleInput): ResultProgress[] {
  if (grant.expenditures.count === 0) return [];
  return grant.results.flatMap((_, result) => {
    const progress = progressOf(grant, result);
    if (progress === undefined) return [];
    const cofinanced = grant.objectives.reduce((sum, _objective, k) => sum + mapping.cofinancedPair(k, result), 0);
    return [{ result, progress, expended: mapping.byResult[result]!, cofinanced }];
  });
}
