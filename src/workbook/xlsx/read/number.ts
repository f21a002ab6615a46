// Decimal texts to the nearest double, exactly as JavaScript reads them.

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Digits of an integer that a double certainly holds exactly. */
export const EXACT_DIGITS = 15;

/** Reads a number as XML writes it; undefined for anything else and for what overflows. -0 reads as 0. */
export function readDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value + 0 : undefined;
}
