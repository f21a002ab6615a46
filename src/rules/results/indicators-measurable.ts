// Every measure but Qualitative is a number (as in IATI, where Nominal and Ordinal are numbers too): it needs one target that
// is a number, and no words where numbers stand. A qualitative indicator is told in words, so a number there is a slip of
// the measure or of the cell. Blank baselines and actuals are no breach; a blank Measure can't be judged.
import type { Indicator, Measured } from '../../core/grant/grant';
import { cellOf } from '../../core/sheet/place';
import { example, type ExampleRow } from '../examples';
import { defineRule, type Breach, type RuleInput } from '../rule';

const measuring = (change: ExampleRow) =>
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
          'Target 2': 9,
          ...change,
        },
      ],
    },
  });

export const indicatorsMeasurable = defineRule<Indicator>({
  id: 'indicators-measurable',
  severity: 'error',
  title: 'Indicators are measured as their kind asks: numbers for numeric ones, words for qualitative ones',
  why: 'Progress is worked out from numbers; an indicator without them can’t be reported, however much was done.',
  basis: 'donor rule',
  facts: { key: 'text', measure: 'text', kind: 'text', part: 'text', year: 'year', written: 'text' },
  subjects: ({ grant }) => grant.indicators.filter(({ measure }) => measure !== null),
  check(indicator, input) {
    const wrong = partsOf(indicator).filter(({ value }) => isWrong(indicator, value));
    const breaches = wrong.map((part) => breachOf(indicator, part, input));
    if (breaches.length > 0 || indicator.measure === 'Qualitative' || hasNumber(indicator.targets)) return breaches;
    return breachOf(indicator, { part: 'target', year: 1, value: null }, input);
  },
  at: ({ record }, { facts }) => cellOf(facts, 'Indicators', 'Indicator', record),
  group:
    '{count, plural, one {# indicator value is missing or does} other {# indicator values are missing or do}} not fit',
  say: '{kind, select, none {{key} is measured in numbers but has no target.} number {{key} is qualitative, but its {part, select, baseline {baseline} target {target of year {year}} other {actual of year {year}}} is the number {written}.} other {{key} is measured in numbers, but its {part, select, baseline {baseline} target {target of year {year}} other {actual of year {year}}} is “{written}”.}}',
  fix: '{kind, select, none {Enter the value that {key} is to reach, for each year that has one.} number {Say in words what was seen, or choose the measure that {key} is counted in.} other {Enter a number alone (the unit has its own column), or choose Qualitative as the measure of {key}.}}',
  examples: {
    holds: measuring({}),
    breaks: { workbook: measuring({ 'Target 2': 'nine' }), at: 'Indicators!G2' },
  },
});

interface Part {
  readonly part: 'baseline' | 'target' | 'actual';
  readonly year: number;
  readonly value: Measured;
}

function partsOf({ baseline, targets, actuals }: Indicator): Part[] {
  return [
    { part: 'baseline', year: 0, value: baseline },
    ...targets.map((value, k) => ({ part: 'target', year: k + 1, value }) as const),
    ...actuals.map((value, k) => ({ part: 'actual', year: k + 1, value }) as const),
  ];
}

function isWrong({ measure }: Indicator, value: Measured): boolean {
  return value !== null && (measure === 'Qualitative') === (typeof value === 'number');
}

function hasNumber(values: readonly Measured[]): boolean {
  return values.some((value) => typeof value === 'number');
}

function breachOf({ record, key, measure }: Indicator, { part, year, value }: Part, { facts }: RuleInput): Breach {
  const column = part === 'baseline' ? 'Baseline' : `${part === 'target' ? 'Target' : 'Actual'} ${year}`;
  const kind = value === null ? 'none' : typeof value === 'number' ? 'number' : 'text';
  const isThere = facts.tables.get('Indicators')!.columns.has(column);
  return {
    facts: { key, measure, kind, part, year, written: String(value ?? '') },
    at: cellOf(facts, 'Indicators', isThere ? column : 'Indicator', record),
  };
}
