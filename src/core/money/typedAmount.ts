// An amount that a person types into a form: read with the separators of the program beside it, never guessed from a language.
import { minorUnitsOfDecimal, readAmountText, type Separator } from './readText';

/**
 * Minor units of what was typed; undefined where it is no amount, is finer than a minor unit, or could mean two. `decimal` is
 * the program's decimal separator; without it only texts with one reading are taken.
 */
export function typedAmount(text: string, exponent: number, decimal?: string): number | undefined {
  const known = decimal === '.' || decimal === ',' ? (decimal satisfies Separator) : undefined;
  const readings = readAmountText(text, known);
  return readings.length === 1 ? minorUnitsOfDecimal(readings[0]!, exponent) : undefined;
}
