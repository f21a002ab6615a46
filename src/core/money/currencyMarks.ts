// Which currency a text names beside its amount. A plain $ names none: half of the Americas writes it.
import { currencyExponent } from './currency';

/** Symbols, longest first, with the currencies that they can stand for. */
const SYMBOLS: readonly (readonly [symbol: string, currencies: readonly string[]])[] = [
  ['US$', ['USD']],
  ['$US', ['USD']],
  ['MX$', ['MXN']],
  ['RD$', ['DOP']],
  ['R$', ['BRL']],
  ['C$', ['CAD', 'NIO']],
  ['S/', ['PEN']],
  ['B/', ['PAB']],
  ['Bs', ['BOB', 'VES', 'VED']],
  ['Gs', ['PYG']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['₡', ['CRC']],
  ['₲', ['PYG']],
  ['₱', ['PHP', 'CUP']],
];

/** Whether a text names a currency other than `currency` (ISO 4217): such an amount is no amount of the grant. */
export function namesOtherCurrency(text: string, currency: string): boolean {
  const codes = (text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []).filter(
    (code) => currencyExponent(code) !== undefined,
  );
  if (codes.length > 0) return !codes.includes(currency);
  const symbol = SYMBOLS.find(([mark]) => text.includes(mark));
  return symbol !== undefined && !symbol[1].includes(currency);
}
