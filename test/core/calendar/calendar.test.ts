// Days as Excel counts them, grant years around leap days and extensions, and what texts in date cells could mean.
import { addMonths, dayIfReal, dayOf, dayOfIso, isoOf, partsOf } from '../../../src/core/calendar/day';
import { daysOfYear, grantPeriod, grantYearOf, type GrantPeriod } from '../../../src/core/calendar/grantYears';
import { readDateText } from '../../../src/core/calendar/readDate';

const day = (iso: string) => dayOfIso(iso)!;

/** First and last day of each grant year. */
const yearsOf = (period: GrantPeriod) =>
  Array.from({ length: period.years }, (_, k) => {
    const { first, last } = daysOfYear(period, k + 1);
    return `${isoOf(first)}..${isoOf(last)}`;
  });

test('days are the serials of Excel', () => {
  expect([day('2025-01-01'), day('1900-03-01'), day('9999-12-31')]).toEqual([45_658, 61, 2_958_465]);
  expect(isoOf(45_658)).toBe('2025-01-01');
  expect(partsOf(45_716)).toEqual({ year: 2025, month: 2, day: 28 });
  expect(dayOf(2024, 14, 1)).toBe(day('2025-02-01'));
});

test.each(['2025-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-1-1', '0025-01-01', '2025-01-01T00:00', ''])(
  '%j is no day',
  (iso) => {
    expect(dayOfIso(iso)).toBeUndefined();
  },
);

test('29 February is a day of leap years only', () => {
  expect(dayIfReal(2024, 2, 29)).toBe(day('2024-02-29'));
  expect(dayIfReal(2100, 2, 29)).toBeUndefined();
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(isoOf(addMonths(day(from), months))).toBe(to);
});

test('without an end date the grant ends the day before the anniversary', () => {
  const period = grantPeriod(day('2025-07-01'), 2, null, 0);
  expect(yearsOf(period)).toEqual(['2025-07-01..2026-06-30', '2026-07-01..2027-06-30']);
  expect([isoOf(period.end), isoOf(period.lastPayment)]).toEqual(['2027-06-30', '2027-06-30']);
});

test('a grant that starts on a leap day', () => {
  const period = grantPeriod(day('2024-02-29'), 4, null, 0);
  expect(yearsOf(period)).toEqual([
    '2024-02-29..2025-02-27',
    '2025-02-28..2026-02-27',
    '2026-02-28..2027-02-27',
    '2027-02-28..2028-02-28',
  ]);
});

test('after an extension the last grant year runs to the end date', () => {
  const period = grantPeriod(day('2025-01-01'), 2, day('2027-06-30'), 0);
  expect(yearsOf(period)).toEqual(['2025-01-01..2025-12-31', '2026-01-01..2027-06-30']);
  expect(grantYearOf(period, day('2027-05-01'))).toBe(2);
});

test('closing days move the last payment, not the end', () => {
  const period = grantPeriod(day('2025-01-01'), 1, null, 60);
  expect([isoOf(period.end), isoOf(period.lastPayment)]).toEqual(['2025-12-31', '2026-03-01']);
  expect(yearsOf(period)).toEqual(['2025-01-01..2025-12-31']);
});

test('a day is counted in its grant year, and after the end in the last', () => {
  const period = grantPeriod(day('2025-01-01'), 3, null, 30);
  const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', '2027-12-31', '2028-01-15', '2040-01-01'];
  expect(days.map((iso) => grantYearOf(period, day(iso)))).toEqual([0, 1, 1, 2, 3, 3, 3]);
  expect(grantYearOf(period, NaN)).toBe(0);
});

test('a grant that closes early in its last year', () => {
  const period = grantPeriod(day('2025-01-01'), 2, day('2026-03-31'), 0);
  expect(yearsOf(period)).toEqual(['2025-01-01..2025-12-31', '2026-01-01..2026-03-31']);
});

test('years that would begin after the end have no days', () => {
  const period = grantPeriod(day('2025-01-01'), 3, day('2025-06-30'), 0);
  expect(yearsOf(period)).toEqual(['2025-01-01..2025-06-30', '2025-07-01..2025-06-30', '2025-07-01..2025-06-30']);
  expect(grantYearOf(period, day('2025-06-30'))).toBe(1);
  expect(grantYearOf(period, day('2025-07-01'))).toBe(3);
});

test.each([
  ['2025-03-04', ['2025-03-04']],
  ['2025/3/4', ['2025-03-04']],
  ['2025-03-04T10:30:00', ['2025-03-04']],
  ['2025-03-04 10:30', ['2025-03-04']],
  ['2025-03-04T10:30:00Z', ['2025-03-04']],
  [' 2025-03-04 ', ['2025-03-04']],
  ['03/04/2025', ['2025-04-03', '2025-03-04']],
  ['3.4.25', ['2025-04-03', '2025-03-04']],
  ['04/04/2025', ['2025-04-04']],
  ['31/12/2025', ['2025-12-31']],
  ['12/31/2025', ['2025-12-31']],
  ['29-02-2024', ['2024-02-29']],
  ['29-02-2025', []],
  ['31/31/2025', []],
  ['2025-02-30', []],
  ['2025', []],
  ['pending', []],
  ['', []],
])('the text %j can mean %j', (text, isos) => {
  expect(readDateText(text).map(isoOf)).toEqual(isos);
});
