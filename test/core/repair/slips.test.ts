// Which slips of the keyboard lie between two amounts, and near misses that are none.
import { slipBetween } from '../../../src/core/repair/slips';

test.each([
  [1_590_000, 1_950_000, 'swapped-digits'],
  [1_950_000, 1_590_000, 'swapped-digits'],
  [12_34, 21_34, 'swapped-digits'],
  [12_34, 12_43, 'swapped-digits'],
  [-1_590_000, -1_950_000, 'swapped-digits'],
  [450_000, 4_550_000, 'missing-digit'],
  [1_234_00, 12_334_00, 'missing-digit'],
  [4_455_00, 455_00, 'doubled-digit'],
  [100_00, 1_000_00, 'factor-10'],
  [1_000_00, 100_00, 'factor-10'],
  [1_00, 100_00, 'factor-100'],
  [475_00, 475_000_00, 'factor-1000'],
] as const)('%d written for %d: %s', (written, meant, kind) => expect(slipBetween(written, meant, 2)).toBe(kind));

test.each([
  ['equal amounts', 100_00, 100_00],
  ['digits swapped that are no neighbours', 159_00, 951_00],
  ['two pairs swapped', 1234_00, 2143_00],
  ['swapped, and a cent beside', 1_590_000, 1_950_001],
  ['another digit', 100_00, 200_00],
  ['opposite signs', -1_590_000, 1_950_000],
  ['nothing written', 0, 45_00],
  ['nothing meant', 45_00, 0],
  ['a digit of the cents missing', 12_50, 12_56],
  ['a digit typed that is no double', 4_65_00, 4_5_00],
  ['missing digit and other cents', 450_01, 4550_02],
  ['ten times and a cent', 100_00, 1000_01],
  ['ten thousand times', 1_00, 10_000_00],
] as const)('%s: none', (_, written, meant) => expect(slipBetween(written, meant, 2)).toBeUndefined());

test('a currency without cents', () => {
  expect(slipBetween(4_500, 45_500, 0)).toBe('missing-digit');
  expect(slipBetween(15_900, 19_500, 0)).toBe('swapped-digits');
});
