// A text that names another currency is no amount of the grant.
import { namesOtherCurrency } from '../../../src/core/money/currencyMarks';

test.each([
  ['US$ 1.000,00', 'USD', false],
  ['$ 1,000.00', 'USD', false],
  ['$ 1,000.00', 'MXN', false],
  ['1,000.00 USD', 'USD', false],
  ['R$ 1.000,00', 'USD', true],
  ['R$ 1.000,00', 'BRL', false],
  ['CLP 5000', 'USD', true],
  ['€ 5,00', 'USD', true],
  ['5,00 €', 'EUR', false],
  ['Bs. 20', 'BOB', false],
  ['ABC 12', 'USD', false],
  ['1,234.00', 'USD', false],
])('%s in a grant in %s: %p', (text, currency, isOther) => {
  expect(namesOtherCurrency(text, currency)).toBe(isOther);
});
