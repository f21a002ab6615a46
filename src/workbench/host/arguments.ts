// Arguments of methods and values of properties, as what they must be. Omitted ones arrive as null.
import { HostError } from './hostError';

/** Throws InvalidArgument. */
export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

/** A whole number. Throws InvalidArgument. */
export function wholeFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
  return value;
}

/** Throws InvalidArgument. */
export function numberFrom(value: unknown): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}

/** Throws InvalidArgument. */
export function booleanFrom(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** A plain object; an empty one where it is absent. */
export function recordFrom(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** One of the words that an enumeration has, in its own spelling. Throws InvalidArgument. */
export function wordFrom<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}
