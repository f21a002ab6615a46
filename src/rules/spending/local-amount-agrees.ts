// The rate is units of local currency for one unit of the grant's. Allowed is one minor unit, or what half a unit of the
// rate's last digit makes of the amount, as rates are written shortened; a whole rate below 10 is taken as exact. Where the
// rate is turned round the amount is right, so that is only advice. Whether the rate itself was the day's is for nobody
// here to know. Rows without any of the three numbers are not examined.
import { keyOf, textOf } from '../../core/grant/ledger';
import { agreementOf, convertLocal } from '../../core/money/exchange';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, spent } from '../examples';
import { defineRule } from '../rule';

const paidInSoles = (amount: number, rate: number) =>
  example({
    tables: {
      Expenditures: [
        {
          ...spent('E-1', '2025-03-10', 'Ceiba', 'Develop', amount, 'O1', 'R1'),
          'Local amount': 900,
          'Exchange rate': rate,
        },
        ...rowsOf('Expenditures').slice(1),
      ],
    },
  });

/** ISO 4217 for: no currency named. */
const NO_CURRENCY = 'XXX';

export const localAmountAgrees = defineRule<number, 'difference'>({
  id: 'local-amount-agrees',
  severity: 'warning',
  title: 'The amount is the local amount divided by the exchange rate',
  why: 'An auditor converts the voucher again; a difference is a cost that the grant may not bear.',
  basis: 'accounting practice',
  needs: [{ need: 'column', table: 'Expenditures', column: 'Amount' }],
  facts: {
    key: 'text',
    kind: 'text',
    local: 'number',
    currency: 'text',
    rate: 'number',
    amount: 'money',
    expected: 'money',
    difference: 'money',
  },
  money: 'difference',
  subjects: ({ grant: { expenditures: ledger } }) =>
    ledger.indices.filter((i) => !Number.isNaN(ledger.localAmount[i]! + ledger.exchangeRate[i]! + ledger.amount[i]!)),
  check(row, { grant }) {
    const ledger = grant.expenditures;
    const [local, rate, amount] = [ledger.localAmount[row]!, ledger.exchangeRate[row]!, ledger.amount[row]!];
    const kind = rate > 0 ? agreementOf(local, rate, amount, grant.exponent) : 'unusable';
    if (kind === 'agrees') return undefined;
    const expected = rate > 0 ? convertLocal(local, rate, grant.exponent) : null;
    const difference = expected === null ? null : amount - expected;
    const currency = textOf(ledger, ledger.localCurrency[row]!) || NO_CURRENCY;
    return {
      facts: { key: keyOf(ledger, row), kind, local, currency, rate, amount, expected, difference },
      severity: kind === 'inverse' ? 'advice' : 'warning',
    };
  },
  at: (row, { grant, facts }) => {
    const isRate = !(grant.expenditures.exchangeRate[row]! > 0);
    return cellOf(facts, 'Expenditures', isRate ? 'Exchange rate' : 'Amount', row);
  },
  group:
    '{count, plural, one {# amount does not follow from its} other {# amounts do not follow from their}} exchange rate',
  say: '{kind, select, inverse {{key} has the exchange rate the other way round: {local, number, ::.######}{currency, select, XXX {} other { {currency}}} multiplied by {rate, number, ::.##########} makes {amount}.} unusable {{key} has an exchange rate of {rate, number, ::.##########}; a rate is above zero.} other {{key} is {amount}, but {local, number, ::.######}{currency, select, XXX {} other { {currency}}} at {rate, number, ::.##########} makes {expected}: a difference of {difference_abs}.}}',
  fix: '{kind, select, inverse {Write the rate as units of local currency for one unit of the grant’s currency.} unusable {Write the rate of the voucher’s day, as units of local currency for one unit of the grant’s currency.} other {Compare {key} with its voucher and correct the amount, the local amount or the rate.}}',
  examples: {
    holds: paidInSoles(240, 3.75),
    breaks: { workbook: paidInSoles(250, 3.75), at: 'Expenditures!F2' },
  },
});
