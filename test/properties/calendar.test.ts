// What must hold for any day and any period.
import fc from 'fast-check';
import { addMonths, dayOf, dayOfIso, isoOf, partsOf } from '../../src/core/calendar/day';
import { daysOfYear, grantPeriod, grantYearOf } from '../../src/core/calendar/grantYears';
import { readDateText } from '../../src/core/calendar/readDate';

const days = fc.integer({ min: 61, max: 2_900_000 });

test('a day comes back from its parts, from ISO 8601 and from either order of numbers', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(dayOfIso(isoOf(day))).toBe(day);
      expect(readDateText(isoOf(day))).toEqual([day]);
      expect(readDateText(`${dayOfMonth}/${month}/${year}`)[0]).toBe(day);
      expect(readDateText(`${month}/${dayOfMonth}/${year}`)).toContain(day);
    }),
  );
});

test('months later is the same day of the month, or the last', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 600 }), (day, months) => {
      const [from, to] = [partsOf(day), partsOf(addMonths(day, months))];
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      const isLastOfMonth = partsOf(addMonths(day, months) + 1).day === 1;
      expect(to.day === from.day || (to.day < from.day && isLastOfMonth)).toBe(true);
    }),
  );
});

test('grant years follow each other without a gap, and each day lies in the year that counts it', () => {
  const ends = fc.option(fc.integer({ min: -400, max: 900 }));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 10 }), ends, (start, years, later) => {
      const regular = grantPeriod(start, years, null, 0).end;
      const period = grantPeriod(start, years, later === null ? null : Math.max(start, regular + later), 0);
      let next = start;
      for (let year = 1; year <= years; year++) {
        const { first, last } = daysOfYear(period, year);
        expect(first).toBe(next);
        if (last >= first) expect([grantYearOf(period, first), grantYearOf(period, last)]).toEqual([year, year]);
        next = last + 1;
      }
      expect(next).toBe(period.end + 1);
      expect(grantYearOf(period, start - 1)).toBe(0);
    }),
  );
});
