// The same formula filled down or across has one text, and what only looks like a reference is left alone.
import { fromR1C1 } from '../../../src/core/sheet/fromR1C1';
import { toR1C1, toWrittenR1C1 } from '../../../src/core/sheet/r1c1';

test.each([
  ['B4', 'RC[-1]'],
  ['C4', 'RC'],
  ['C3', 'R[-1]C'],
  ['$B$4', 'R4C2'],
  ['$B5', 'R[1]C2'],
  ['D$1', 'R1C[1]'],
  ['SUM(A1:B4)', 'SUM(R[-3]C[-2]:RC[-1])'],
  ['SUM($A$1:A4)', 'SUM(R1C1:RC[-2])'],
  ['SUM(A:B)', 'SUM(C[-2]:C[-1])'],
  ['SUM($A:$C)', 'SUM(C1:C3)'],
  ['SUM(1:4)', 'SUM(R[-3]:R)'],
  ['SUM($1:$2)', 'SUM(R1:R2)'],
  ['sum(b4)', 'SUM(RC[-1])'],
  ['Ledger!B4+Ledger!$B$1', 'LEDGER!RC[-1]+LEDGER!R1C2'],
  ["'My A1 sheet'!B4", "'My A1 sheet'!RC[-1]"],
  ["'It''s A1'!B4", "'It''s A1'!RC[-1]"],
  ["'A1'!B4", "'A1'!RC[-1]"],
  ['Q1!B4', 'Q1!RC[-1]'],
  ['SUM(Jan:Mar!B4)', 'SUM(JAN:MAR!RC[-1])'],
  ['[1]Ledger!B4', '[1]LEDGER!RC[-1]'],
  ['"A1 is ""B2"""&B4', '"A1 is ""B2"""&RC[-1]'],
  ['LOG10(B4)', 'LOG10(RC[-1])'],
  ['ATAN2(B4,C3)', 'ATAN2(RC[-1],R[-1]C)'],
  ['Rate_2025*B4', 'RATE_2025*RC[-1]'],
  ['Tax2025x+B4', 'TAX2025X+RC[-1]'],
  ['A1ño', 'A1ÑO'],
  ['ñA1', 'ÑA1'],
  ['B4*1E5', 'RC[-1]*1E5'],
  ['B4*2.5e-3', 'RC[-1]*2.5E-3'],
  ['IF(TRUE,1,0)', 'IF(TRUE,1,0)'],
  ['SUM(Allocation[Year 1])', 'SUM(ALLOCATION[Year 1])'],
  ['SUM(Allocation[@[Year 1]:[Year 3]])', 'SUM(ALLOCATION[@[Year 1]:[Year 3]])'],
  ['Allocation[[#This Row],[B4]]+B4', 'ALLOCATION[[#This Row],[B4]]+RC[-1]'],
  ['XFD1048576', 'R[1048572]C[16381]'],
])('%s in C4 is %s', (formula, pattern) => {
  expect(toR1C1(formula, 4, 3)).toBe(pattern);
});

test('a formula filled down is the same, one that slipped a row is not', () => {
  expect(toR1C1('SUM(C5:E5)', 5, 6)).toBe(toR1C1('SUM(C900:E900)', 900, 6));
  expect(toR1C1('SUM(C5:E5)', 5, 6)).not.toBe(toR1C1('SUM(C5:E5)', 6, 6));
  expect(toR1C1('C5*$B$1', 5, 6)).toBe(toR1C1('C6*$B$1', 6, 6));
  expect(toR1C1('C5*B1', 5, 6)).not.toBe(toR1C1('C6*B1', 6, 6));
});

test.each([
  'SUM(C5:E5)',
  'SUM(A:B)+SUM(2:3)',
  '\'My A1 sheet\'!B4&"A1"',
  'SUM(Allocation[Year 1])',
  'LOG10(B4)*C4',
  'IF(A1="R1C1",B4,1E5)',
])('%s comes back from its pattern', (formula) => {
  expect(fromR1C1(toR1C1(formula, 4, 3), 4, 3).toUpperCase()).toBe(formula.toUpperCase());
});

test('names keep their own spelling where they are to be written again', () => {
  expect(toWrittenR1C1('sum(Baseline[[#This Row],[Year 1]:[Year 3]])+B4', 4, 3)).toBe(
    'sum(Baseline[[#This Row],[Year 1]:[Year 3]])+RC[-1]',
  );
});
