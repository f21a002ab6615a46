// What must hold for any amount: parts re-add, cents come back from doubles and from texts of any locale.
import fc from 'fast-check';
import { InexactAmount, sum } from '../../src/core/money/money';
import { readBasisPoints, readMinorUnits } from '../../src/core/money/readNumber';
import { minorUnitsOfDecimal, readAmountText } from '../../src/core/money/readText';
import { compareKeys, splitExactly, WHOLE, type Part } from '../../src/core/money/split';

const MOST = Number.MAX_SAFE_INTEGER;
const amounts = fc.oneof(
  fc.integer({ min: -MOST, max: MOST }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, 1, -1, MOST, -MOST, 9999, 10_000, 10_001),
);

/** One to eight shares that make the whole, for distinct pairs of keys such as O2 and R10. */
const shared: fc.Arbitrary<Part[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 143 }), { minLength: 1, maxLength: 8 })
  .chain((pairs) =>
    fc
      .array(fc.integer({ min: 0, max: WHOLE }), { minLength: pairs.length - 1, maxLength: pairs.length - 1 })
      .map((cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), WHOLE];
        return pairs.map((pair, i) => ({
          share: edges[i + 1]! - edges[i]!,
          key: [`O${(pair % 12) + 1}`, `R${Math.floor(pair / 12) + 1}`],
        }));
      }),
  );

test('the parts of a split add up to the amount, and none is more than a unit from its quota', () => {
  fc.assert(
    fc.property(amounts, shared, (amount, parts) => {
      const split = splitExactly(amount, parts);
      expect(split.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
      split.forEach((part, i) => {
        const distance = BigInt(part) * BigInt(WHOLE) - BigInt(amount) * BigInt(parts[i]!.share);
        expect(distance > -WHOLE && distance < WHOLE).toBe(true);
      });
    }),
  );
});

test('a split is the same with the sign turned', () => {
  fc.assert(
    fc.property(amounts, shared, (amount, parts) => {
      const turned = splitExactly(-amount, parts).map((part) => -part + 0);
      expect(turned).toEqual(splitExactly(amount, parts));
    }),
  );
});

test('a split does not depend on the order of rows', () => {
  const cases = shared.chain((parts) =>
    fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length })),
  );
  fc.assert(
    fc.property(amounts, cases, (amount, [parts, shuffled]) => {
      const byKey = (order: readonly Part[]) => {
        const split = splitExactly(amount, order);
        return new Map(order.map(({ key }, i) => [key.join('/'), split[i]]));
      };
      const [first, second] = [byKey(parts), byKey(shuffled)];
      for (const [key, part] of first) expect(second.get(key)).toBe(part);
    }),
  );
});

test('of equal shares, those with the lower keys get the units that are left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(2, 4, 5, 8, 10), (amount, count) => {
      const parts = Array.from({ length: count }, (_, i) => ({ share: WHOLE / count, key: [`O${count - i}`] }));
      const split = splitExactly(amount, parts).reverse();
      expect(split).toEqual([...split].sort((a, b) => b - a));
    }),
  );
});

test('the order of keys is an order: it turns round, and it carries over', () => {
  const texts = fc.stringMatching(/^[OoR]{0,2}[0-9]{0,3}[.a-cA]{0,2}[0-9]{0,2}$/);
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      expect(Math.sign(compareKeys(a, b))).toBe(-Math.sign(compareKeys(b, a)) + 0);
      expect(compareKeys(a, b) === 0).toBe(a === b);
      if (compareKeys(a, b) < 0 && compareKeys(b, c) < 0) expect(compareKeys(a, c)).toBeLessThan(0);
    }),
  );
});

test('a sum is exact or stops', () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 6 }), (list) => {
      let running = 0n;
      let leaves = false;
      for (const amount of list) {
        running += BigInt(amount);
        if (running > BigInt(MOST) || running < -BigInt(MOST)) leaves = true;
      }
      if (leaves) expect(() => sum(list)).toThrow(InexactAmount);
      else expect(BigInt(sum(list))).toBe(running);
    }),
  );
});

/** Beyond 2^46 main units two neighbouring cents are one double: nothing can tell them apart. */
const TOLD_APART = 2 ** 46 * 100;

test('every amount of cents written as a number reads back', () => {
  const cents = fc.oneof(
    fc.integer({ min: -TOLD_APART, max: TOLD_APART }),
    fc.integer({ min: 3_000_000_000_000_000, max: 5_000_000_000_000_000 }),
    fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
  );
  fc.assert(
    fc.property(cents, (value) => {
      expect(readMinorUnits(value / 100, 2)).toEqual({ kind: 'whole', value });
    }),
    { numRuns: 2000 },
  );
});

test('every amount of a currency with no or three decimals reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -MOST, max: MOST }),
      fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
      (whole, mils) => {
        expect(readMinorUnits(whole, 0)).toEqual({ kind: 'whole', value: whole });
        expect(readMinorUnits(mils / 1000, 3)).toEqual({ kind: 'whole', value: mils });
      },
    ),
  );
});

test('adding and taking away cents in binary fractions leaves whole cents', () => {
  const list = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(list, (cents) => {
      const total = cents.reduce((running, one) => running + one / 100, 0);
      expect(readMinorUnits(total, 2)).toEqual({ kind: 'whole', value: sum(cents) });
    }),
  );
});

test('tenths of a cent are never taken for cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (mils) => {
      fc.pre(mils % 10 !== 0);
      expect(readMinorUnits(mils / 1000, 2)).toEqual({ kind: 'fraction' });
    }),
  );
});

test('every share of whole basis points reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: WHOLE }), (points) => {
      expect(readBasisPoints(points / WHOLE)).toEqual({ kind: 'whole', value: points });
    }),
  );
});

const LOCALES = ['en-US', 'es', 'es-MX', 'es-CL', 'pt-BR', 'pt-PT', 'de-CH', 'fr-FR'] as const;

test.each(LOCALES)('an amount as %s writes it reads back, among its readings', (locale) => {
  const currency = fc.constantFrom(undefined, 'USD', 'BRL', 'EUR', 'CLP');
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), currency, fc.boolean(), (cents, code, isBracketed) => {
      const style = code ? { style: 'currency' as const, currency: code } : {};
      const sign = isBracketed && code ? { currencySign: 'accounting' as const } : {};
      const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
      const text = new Intl.NumberFormat(locale, { ...style, ...sign, ...digits }).format(cents / 100);
      const readings = readAmountText(text).map((reading) => minorUnitsOfDecimal(reading, 2));
      expect({ text, readings }).toEqual({ text, readings: [cents] });
    }),
  );
});

test.each(LOCALES)('whole thousands as %s writes them keep their own reading', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (whole) => {
      const text = new Intl.NumberFormat(locale).format(whole);
      const readings = readAmountText(text).map((reading) => minorUnitsOfDecimal(reading, 3));
      expect(readings.length).toBeLessThanOrEqual(2);
      expect(readings).toContain(whole * 1000);
    }),
  );
});
