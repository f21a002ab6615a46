// What must hold in any ledger, however badly it is filled in: figures add up, and nothing is mapped that was not spent.
import fc from 'fast-check';
import { Funding } from '../../src/core/grant/ledger';
import { shareRowsOf } from '../../src/core/grant/shares';
import { apportion } from '../../src/core/measures/apportionment';
import { crossingRow } from '../../src/core/measures/crossing';
import { measureSpentToDate, plannedToDate } from '../../src/core/measures/toDate';
import { dayOfIso, isoOf } from '../../src/core/calendar/day';
import { example, type Example, type ExampleRow } from '../../src/rules/examples';
import { inputOf } from '../rules/support';

const cents = fc.oneof(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: 0, max: 99 }));
const amount = fc.oneof(
  { weight: 8, arbitrary: cents.map((value) => value / 100) },
  { weight: 1, arbitrary: fc.constantFrom('12,50', 'pending', null, 0.005, true) },
);
const objective = fc.constantFrom('O1', 'O2', 'o1', 'O9', null);
const result = fc.constantFrom('R1', 'R2', 'R9', null);
const day = fc
  .integer({ min: dayOfIso('2024-11-01')!, max: dayOfIso('2027-02-01')! })
  .map((serial) => ({ day: serial }));

const expenditure = fc.record({
  Date: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom(null, 'soon') }),
  Partner: fc.constantFrom('Ceiba', 'Sauce', 'Nobody', null),
  'Budget line': fc.constantFrom('Develop', 'Manage', 'Other', null),
  Amount: amount,
  Type: fc.constantFrom('Payment', 'Refund', 'Correction', null),
  Funding: fc.constantFrom('Grant', null, 'Partner', 'Core', 'Gift'),
  Objective: objective,
  Result: result,
  Corrects: fc.constantFrom('E-0', 'E-1', 'E-2', 'E-x', null),
});
const share = fc.record({
  Expenditure: fc.constantFrom('E-0', 'E-1', 'E-2', 'E-3', 'E-x'),
  Objective: objective,
  Result: result,
  Share: fc.oneof(
    fc.integer({ min: -500, max: 12_000 }).map((points) => points / 10_000),
    fc.constantFrom(1 / 3, '50%', null),
  ),
});

const workbooks: fc.Arbitrary<Example> = fc
  .tuple(fc.array(expenditure, { maxLength: 12 }), fc.array(share, { maxLength: 8 }))
  .map(([rows, Shares]) =>
    example({
      tables: {
        Expenditures: rows.map((row, i) => ({ Expenditure: `E-${i}`, Description: 'Work', ...row }) as ExampleRow),
        Shares,
      },
    }),
  );

const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('what is mapped and what is not add up to what is spent, for each expenditure and for all', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const { grant, measures } = inputOf(workbook);
      const { amount: amounts, funding, count } = grant.expenditures;
      const { mapped, mappedOf, pair, byObjective, byResult } = measures.mapping;
      let [own, unmapped] = [0, 0];
      for (let i = 0; i < count; i++) {
        const whole = Number.isNaN(amounts[i]!) ? 0 : amounts[i]!;
        expect(Math.abs(mappedOf[i]!)).toBeLessThanOrEqual(Math.abs(whole));
        expect(mappedOf[i]! * whole).toBeGreaterThanOrEqual(0);
        if (funding[i] !== Funding.Grant) continue;
        own += mappedOf[i]!;
        unmapped += whole - mappedOf[i]!;
      }
      const pairs = grant.objectives.flatMap((_, o) => grant.results.map((_result, r) => pair(o, r)));
      expect(own).toBe(mapped);
      expect(add(pairs)).toBe(mapped);
      expect(mapped + unmapped).toBe(measures.spending.expended);
      expect([add(byObjective), add(byResult)]).toEqual([mapped, mapped]);
    }),
  );
});

test('years, partners and lines add up to what is spent, up to rows without a place', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const { grant, measures } = inputOf(workbook);
      const { spending } = measures;
      const { amount: amounts, funding, year, partner, budgetLine } = grant.expenditures;
      const total = (isWanted: (i: number) => boolean) =>
        [...amounts].reduce((sum, one, i) => sum + (Number.isNaN(one) || !isWanted(i) ? 0 : one), 0);
      const isGrant = (i: number) => funding[i] === Funding.Grant;
      expect(spending.expended).toBe(total(isGrant));
      expect(spending.bySource).toEqual([0, 1, 2].map((source) => total((i) => funding[i] === source)));
      expect(add(spending.byYear)).toBe(total((i) => isGrant(i) && year[i]! >= 1));
      grant.partners.forEach((_, p) => {
        expect(spending.throughYear(p, 2)).toBe(spending.partnerYear(p, 1) + spending.partnerYear(p, 2));
        const lines = [0, 1].map((line) => spending.lineYear(p, line, 1));
        const isOfYear = (i: number) => isGrant(i) && year[i] === 1 && partner[i] === p;
        expect(spending.partnerYear(p, 1)).toBe(total(isOfYear));
        expect(add(lines)).toBe(total((i) => isOfYear(i) && budgetLine[i]! >= 0));
      });
    }),
  );
});

test('shares never give more than the expenditure, whatever they make together', () => {
  fc.assert(
    fc.property(workbooks, cents, (workbook, whole) => {
      const { grant } = inputOf(workbook);
      for (let i = 0; i < grant.expenditures.count; i++) {
        const rows = shareRowsOf(grant.shares, i);
        const points = Array.from(rows, (row) => grant.shares.share[row]!).filter((one) => one > 0 && one <= 10_000);
        const parts = apportion(grant, rows, whole);
        for (const part of parts) expect(part * whole).toBeGreaterThanOrEqual(0);
        if (add(points) >= 10_000) expect(add(parts)).toBe(whole);
        else expect(Math.abs(add(parts) - (whole * add(points)) / 10_000)).toBeLessThan(1 + parts.length);
        expect(Math.abs(add(parts))).toBeLessThanOrEqual(Math.abs(whole));
      }
    }),
  );
});

test('the row that crosses a limit is the last before which the sum was within it', () => {
  fc.assert(
    fc.property(workbooks, fc.integer({ min: 0, max: 400_000 }), (workbook, limit) => {
      const ledger = inputOf(workbook).grant.expenditures;
      const amountOf = (row: number) => (Number.isNaN(ledger.amount[row]!) ? 0 : ledger.amount[row]!);
      const dateOf = (row: number) => (Number.isNaN(ledger.date[row]!) ? Infinity : ledger.date[row]!);
      const ordered = [...ledger.indices].sort((a, b) => (dateOf(a) === dateOf(b) ? a - b : dateOf(a) - dateOf(b)));
      let [before, last]: [number, number | undefined] = [0, undefined];
      for (const row of ordered) {
        if (before <= limit) last = row;
        before += amountOf(row);
      }
      expect(crossingRow(ledger, ledger.indices, limit)).toBe(before <= limit ? undefined : last);
    }),
  );
});

test('spending to a day grows into all spending, and the plan into all that is allocated', () => {
  fc.assert(
    fc.property(workbooks, day, ({ grant: fields, ...rest }, { day: end }) => {
      const start = dayOfIso('2025-01-01')!;
      fc.pre(end >= start);
      const { grant, measures } = inputOf({ ...rest, grant: { ...fields, 'End date': { day: end } } });
      const late = dayOfIso('2030-01-01')!;
      const counted = grant.expenditures.indices.filter((i) => grant.expenditures.year[i]! >= 1);
      const sums = [0, 1, 2].map((source) =>
        add(
          [...counted].map((i) => (grant.expenditures.funding[i] === source ? grant.expenditures.amount[i]! || 0 : 0)),
        ),
      );
      expect([0, 1, 2].map((source) => measureSpentToDate(grant, late).total(source))).toEqual(sums);
      const { past, current, elapsed, days } = plannedToDate(
        grant.period!,
        late,
        (year) => measures.allocation.byYear[year - 1]!,
      );
      expect({ end: isoOf(end), planned: past + (current * elapsed) / days }).toEqual({
        end: isoOf(end),
        planned: 100_000,
      });
    }),
  );
});
