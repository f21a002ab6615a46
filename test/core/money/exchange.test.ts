// Whether an amount, a local amount and a rate (local units for one unit of grant currency) agree.
import { agreementOf, convertLocal } from '../../../src/core/money/exchange';

test.each([
  ['the quotient itself', 775, 7.75, 10_000, 'agrees'],
  ['a cent off', 775, 7.75, 10_001, 'agrees'],
  ['two cents off, beyond what half of 0.01 in the rate allows', 7.75, 7.75, 102, 'differs'],
  ['within half of the last digit of the rate', 1000, 7.75, 12_911, 'agrees'],
  ['beyond half of the last digit of the rate', 1000, 7.75, 12_950, 'differs'],
  ['the rate turned round', 100, 7.75, 77_500, 'inverse'],
  ['a negative local amount', -775, 7.75, -10_000, 'agrees'],
  ['a sign that differs', -775, 7.75, 10_000, 'differs'],
  ['a whole rate is exact where it is small', 1000, 1, 80_000, 'differs'],
  ['pesos at a whole rate', 950_000, 950, 100_000, 'agrees'],
])('%s', (_, local, rate, amount, agreement) => {
  expect(agreementOf(local, rate, amount, 2)).toBe(agreement);
});

test('a currency without decimals', () => {
  expect(agreementOf(100, 0.00105, 95_238, 0)).toBe('agrees');
  expect(convertLocal(100, 0.00105, 0)).toBe(95_238);
});
