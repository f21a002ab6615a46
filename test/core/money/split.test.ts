// The exact split where people would check it by hand: ties, signs, keys with numbers, shares that make no whole.
import { compareKeys, splitExactly, type Part } from '../../../src/core/money/split';

const thirds = (...keys: readonly string[]): Part[] =>
  keys.map((key, i) => ({ share: [3333, 3333, 3334][i]!, key: [key] }));
const halves = (...keys: readonly (readonly string[])[]): Part[] => keys.map((key) => ({ share: 5000, key }));

test('the largest remainder takes the cent that is left', () => {
  expect(splitExactly(100, thirds('O1', 'O2', 'O3'))).toEqual([33, 33, 34]);
  expect(splitExactly(10_001, thirds('O1', 'O2', 'O3'))).toEqual([3333, 3333, 3335]);
});

test('a tie goes to the lower objective, numbers in keys by value', () => {
  expect(splitExactly(1, halves(['O10'], ['O2']))).toEqual([0, 1]);
  expect(splitExactly(1, halves(['o2'], ['O10']))).toEqual([1, 0]);
});

test('a tie within one objective goes to the lower result', () => {
  expect(splitExactly(1, halves(['O1', 'R10'], ['O1', 'R9']))).toEqual([0, 1]);
  expect(splitExactly(1, halves(['O2', 'R1'], ['O1', 'R2']))).toEqual([0, 1]);
});

test('rows of one pair tie by their share, wherever they stand', () => {
  const [small, large, rest] = [1, 3, 9996].map((share) => ({ share, key: ['O1', 'R1'] }));
  expect(splitExactly(5000, [small!, large!, rest!])).toEqual([0, 2, 4998]);
  expect(splitExactly(5000, [rest!, large!, small!])).toEqual([4998, 2, 0]);
});

test('a negative amount is split as its absolute value', () => {
  expect(splitExactly(-101, halves(['O1'], ['O2']))).toEqual([-51, -50]);
});

test('the largest amount that money can have is split without loss', () => {
  const parts = splitExactly(Number.MAX_SAFE_INTEGER, thirds('O1', 'O2', 'O3'));
  expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(Number.MAX_SAFE_INTEGER));
});

test('a share of nothing gets nothing', () => {
  const parts = [{ share: 0, key: ['O1'] }, ...halves(['O2'], ['O3'])];
  expect(splitExactly(1, parts)).toEqual([0, 1, 0]);
});

test.each([9999, 10_001])('shares that make %i basis points are refused', (whole) => {
  expect(() => splitExactly(100, [{ share: whole, key: ['O1'] }])).toThrow(RangeError);
});

test('half a cent cannot be split', () => {
  expect(() => splitExactly(0.5, [{ share: 10_000, key: ['O1'] }])).toThrow();
});

test('keys are ordered as people count', () => {
  const keys = ['R10', 'O10', 'o2', 'O1', 'O1b', 'O1a', 'Á', 'O001', '12', '9', 'O1.10', 'O1.9'];
  const sorted = ['9', '12', 'O001', 'O1', 'O1.9', 'O1.10', 'O1a', 'O1b', 'o2', 'O10', 'R10', 'Á'];
  expect([...keys].sort(compareKeys)).toEqual(sorted);
  expect([...keys].reverse().sort(compareKeys)).toEqual(sorted);
});
