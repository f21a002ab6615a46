// The actual of a grant year is due once that year is past, as of the reporting date, where the year has a target: without
// one nothing was promised for it. What may stand in the cell is for `indicators-measurable`.
import { daysOfYear } from '../../core/calendar/grantYears';
import { isoOf } from '../../core/calendar/day';
import type { Indicator } from '../../core/grant/grant';
import { cellOf } from '../../core/sheet/place';
import { example, type ExampleCell } from '../examples';
import { defineRule } from '../rule';

interface DueActual {
  readonly indicator: Indicator;
  /** A grant year that is past. */
  readonly year: number;
}

const reaching = (actual: ExampleCell) =>
  example({
    tables: {
      Indicators: [
        {
          Indicator: 'I1',
          Result: 'R1',
          Text: 'Agreements',
          Measure: 'Unit',
          'Target 1': 4,
          'Target 2': 9,
          'Actual 1': actual,
        },
        {
          Indicator: 'I2',
          Result: 'R2',
          Text: 'Proposals',
          Measure: 'Unit',
          'Target 1': 2,
          'Target 2': 5,
          'Actual 1': 2,
        },
      ],
    },
  });

export const actualsWhenDue = defineRule<DueActual>({
  id: 'actuals-when-due',
  severity: 'warning',
  title: 'Each indicator has its actual once the year is past',
  why: 'Without what was reached, the report can only say what was spent.',
  basis: 'grant agreement',
  needs: [{ need: 'period' }, { need: 'as-of' }],
  facts: { key: 'text', year: 'year', ended: 'date', target: 'text' },
  subjects({ grant: { period, years, indicators }, asOf }) {
    const past = Array.from({ length: period ? years : 0 }, (_, k) => k + 1).filter(
      (year) => asOf > daysOfYear(period!, year).last,
    );
    const isPromised = (indicator: Indicator, year: number) => (indicator.targets[year - 1] ?? null) !== null;
    return indicators.flatMap((indicator) =>
      past.filter((year) => isPromised(indicator, year)).map((year) => ({ indicator, year })),
    );
  },
  check({ indicator: { key, targets, actuals }, year }, { grant }) {
    if ((actuals[year - 1] ?? null) !== null) return undefined;
    const ended = isoOf(daysOfYear(grant.period!, year).last);
    return { facts: { key, year, ended, target: String(targets[year - 1]!) } };
  },
  at: ({ indicator, year }, { facts }) => {
    const isThere = facts.tables.get('Indicators')!.columns.has(`Actual ${year}`);
    return cellOf(facts, 'Indicators', isThere ? `Actual ${year}` : 'Indicator', indicator.record);
  },
  group: '{count, plural, one {# actual of a past year is} other {# actuals of past years are}} missing',
  say: 'Year {year} ended on {ended}, and {key} has no actual for it (target: {target}).',
  fix: 'Enter what {key} reached in year {year}; 0 where nothing was reached.',
  examples: { holds: reaching(3), breaks: { workbook: reaching(null), at: 'Indicators!G2' } },
});
