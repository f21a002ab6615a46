// Sums that stop instead of going wrong, currencies that do not mix, and numbers that are dust away from a cent.
import { currencyExponent } from '../../../src/core/money/currency';
import { add, compare, InexactAmount, MixedCurrencies, money, subtract, sum } from '../../../src/core/money/money';
import { readBasisPoints, readMinorUnits } from '../../../src/core/money/readNumber';

const MOST = Number.MAX_SAFE_INTEGER;

test('sums are exact up to 2^53 and stop beyond it', () => {
  expect(sum([MOST - 1, 1])).toBe(MOST);
  expect(sum([])).toBe(0);
  expect(() => sum([MOST, 1])).toThrow(InexactAmount);
  expect(() => sum([-MOST, -1])).toThrow(InexactAmount);
  expect(() => sum([MOST, 1, -1])).toThrow(InexactAmount);
});

test.each([0.5, NaN, Infinity, MOST + 1])('%p is no amount of minor units', (minor) => {
  expect(() => money(minor, 'USD')).toThrow(InexactAmount);
  expect(() => sum([minor])).toThrow(InexactAmount);
});

test('money of two currencies is never put together', () => {
  const [dollars, pesos] = [money(100, 'USD'), money(100, 'CLP')];
  for (const join of [add, subtract, compare]) expect(() => join(dollars, pesos)).toThrow(MixedCurrencies);
  expect(add(dollars, money(5, 'USD'))).toEqual({ minor: 105, currency: 'USD' });
  expect(subtract(dollars, money(105, 'USD'))).toEqual({ minor: -5, currency: 'USD' });
  expect(compare(dollars, money(105, 'USD'))).toBeLessThan(0);
});

test('no sum is -0', () => {
  expect(Object.is(money(-0, 'USD').minor, 0)).toBe(true);
  expect(Object.is(sum([-0]), 0)).toBe(true);
  expect(readMinorUnits(-0, 2)).toEqual({ kind: 'whole', value: 0 });
});

test.each([
  ['USD', 2],
  ['CLP', 0],
  ['PYG', 0],
  ['KWD', 3],
  ['CLF', 4],
  ['BRL', 2],
  ['usd', undefined],
  ['XYZ', undefined],
  ['', undefined],
])('%s has %p decimals', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
});

test.each([
  [0.1 + 0.2, 2, 30],
  [1.005 * 1000, 2, 100500],
  [1234.56 + 1e-8, 2, 123456],
  [0.01 - 1e-8, 2, 1],
  [-4.35, 2, -435],
  [84_719_000, 0, 84_719_000],
  [60_000_000 + 2 ** -27, 2, 6_000_000_000],
  [1.234, 3, 1234],
  [40_000_000_000_000.01, 2, 4_000_000_000_000_001],
])('%p with %i decimals is %i minor units', (amount, exponent, value) => {
  expect(readMinorUnits(amount, exponent)).toEqual({ kind: 'whole', value });
});

test.each([
  [0.015, 2],
  [1234.56 + 2e-8, 2],
  [0.01 - 2e-8, 2],
  [100.001, 2],
  [60_000_000 + 2 ** -26, 2],
  [0.5, 0],
])('%p with %i decimals is finer than a minor unit', (amount, exponent) => {
  expect(readMinorUnits(amount, exponent)).toEqual({ kind: 'fraction' });
});

test.each([1e14, -1e14, 1e300])('%p is beyond 2^53 cents', (amount) => {
  expect(readMinorUnits(amount, 2)).toEqual({ kind: 'too-large' });
});

test.each([
  [0.5, 5000],
  [0.3333, 3333],
  [1 - 0.3333 - 0.3333, 3334],
  [1, 10_000],
  [50, 500_000],
  [0.5 + 1e-13, 5000],
  [-0.25, -2500],
])('the share %p is %i basis points', (share, value) => {
  expect(readBasisPoints(share)).toEqual({ kind: 'whole', value });
});

test.each([1 / 3, 0.12345, 0.5 + 2e-13, 0.00005])('the share %p is finer than a basis point', (share) => {
  expect(readBasisPoints(share)).toEqual({ kind: 'fraction' });
});
