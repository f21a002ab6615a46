// Whether an amount agrees with a local amount and a rate, decided in whole numbers. Rates are never stored or looked up.

interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

export type Agreement = 'agrees' | 'inverse' | 'differs';

const POWERS = [1, 10, 100, 1_000, 10_000];

/** The dust of a quotient of doubles; within it the decision is left to whole numbers. */
const DUST = 1e-6;

/**
 * Whether `amount` (minor units) is `local` ÷ `rate`, within one minor unit or what half a unit of the rate's last digit
 * allows; `inverse` where it is `local` x `rate` instead, the rate being turned round. `rate` is above 0. A whole rate
 * below 10 is exact: half a unit of it would allow anything.
 */
export function agreementOf(local: number, rate: number, amount: number, exponent: number): Agreement {
  if (Math.abs((local / rate) * POWERS[exponent]! - amount) <= 1 - DUST) return 'agrees';
  const [of, by] = [decimalOf(local), decimalOf(rate)];
  const power = 10n ** BigInt(exponent);
  if (isWithin(of, by, amount, power)) return 'agrees';
  const turned = of.digits * by.digits * power;
  const unit = 10n ** BigInt(of.decimals + by.decimals);
  return size(turned - BigInt(amount) * unit) <= unit ? 'inverse' : 'differs';
}

/** `local` ÷ `rate` in minor units, rounded to the nearest, for messages. */
export function convertLocal(local: number, rate: number, exponent: number): number {
  return Math.round((local / rate) * POWERS[exponent]!) + 0;
}

/** |local ÷ rate − amount| ≤ 1, or |local| between |amount| x (rate − h) and |amount| x (rate + h), h half a last digit. */
function isWithin(local: Decimal, rate: Decimal, amount: number, power: bigint): boolean {
  const scaled = local.digits * 10n ** BigInt(rate.decimals) * power;
  const unit = rate.digits * 10n ** BigInt(local.decimals);
  if (size(scaled - BigInt(amount) * unit) <= unit) return true;
  const isExact = rate.decimals === 0 && rate.digits < 10n;
  if (isExact || scaled < 0n !== amount < 0) return false;
  const twice = size(2n * scaled);
  const half = 10n ** BigInt(local.decimals);
  const whole = size(BigInt(amount));
  return twice >= whole * (2n * unit - half) && twice <= whole * (2n * unit + half);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A double as its shortest decimal text has it: 7.75 is 775 with two decimals. */
function decimalOf(value: number): Decimal {
  const [mantissa, power = '0'] = String(value).split('e');
  const [main, fraction = ''] = mantissa!.split('.');
  const decimals = fraction.length - Number(power);
  const digits = BigInt(main! + fraction);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}
