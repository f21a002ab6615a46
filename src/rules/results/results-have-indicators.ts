// Examined once the workbook has indicators at all: the table is optional. While an indicator names a result that does not
// exist, results without one are passed over: which result was meant is for `references-exist`.
import { UNKNOWN, type ExpectedResult } from '../../core/grant/grant';
import { cellOf } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule } from '../rule';

interface MeasuredResult {
  readonly result: ExpectedResult;
  readonly indicators: number;
}

const INDICATORS = [
  { Indicator: 'I1', Result: 'R1', Text: 'Agreements signed' },
  { Indicator: 'I2', Result: 'R2', Text: 'Proposals prepared' },
];

export const resultsHaveIndicators = defineRule<MeasuredResult>({
  id: 'results-have-indicators',
  severity: 'warning',
  title: 'Every result has an indicator',
  why: 'A result that nothing measures can’t be shown to have been reached, however well the money was spent.',
  basis: 'donor rule',
  facts: { key: 'text', text: 'text' },
  subjects({ grant: { indicators, results } }) {
    if (indicators.length === 0) return [];
    const counts = results.map(() => 0);
    for (const { result } of indicators) if (result >= 0) counts[result]! += 1;
    const isClear = indicators.every(({ result }) => result !== UNKNOWN);
    return results
      .map((result, k) => ({ result, indicators: counts[k]! }))
      .filter(({ indicators: count }) => isClear || count > 0);
  },
  check: ({ result: { key, text }, indicators }) => (indicators === 0 ? { facts: { key, text } } : undefined),
  at: ({ result }, { facts }) => cellOf(facts, 'Results', 'Result', result.record),
  group: '{count, plural, one {# result has} other {# results have}} no indicator',
  say: 'No indicator measures {key} ({text}).',
  fix: 'Add an indicator for {key}, with its measure and what it is to reach.',
  examples: {
    holds: example({ tables: { Indicators: INDICATORS } }),
    breaks: { workbook: example({ tables: { Indicators: INDICATORS.slice(0, 1) } }), at: 'Results!A3' },
  },
});
