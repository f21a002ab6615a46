// The words after a command: parsed, checked, and refused with a sentence that says what was expected.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dayOfIso, type Day } from '../core/calendar/day';
import type { Words } from '../words/wordsOf';
import { UsageError } from './context';

export interface Parsed {
  readonly files: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
}

/** Parses a command's arguments. Throws `UsageError` for options that the command does not have. */
export function parseOptions(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  words: Words,
): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      files: positionals,
      flag: (name) => values[name] === true,
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    };
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    const option = /'(-[^' <]*)/.exec(error.message)?.[1] ?? '';
    const isUnknown = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UsageError(words.text(isUnknown ? 'cli.unknown-option' : 'cli.option-value', { option }));
  }
}

/** One of a few words, or the first where the option is not given. */
export function chosen<T extends string>(parsed: Parsed, name: string, choices: readonly T[], words: Words): T {
  const value = parsed.text(name);
  if (value === undefined) return choices[0]!;
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw refuse(name, value, words.text('expected.one-of', { list: choices.join(', ') }), words);
  return choice;
}

export function dayOption(parsed: Parsed, name: string, words: Words): Day | undefined {
  const value = parsed.text(name);
  if (value === undefined) return undefined;
  const day = dayOfIso(value);
  if (day === undefined) throw refuse(name, value, words.text('expected.date'), words);
  return day;
}

export function wholeNumber(parsed: Parsed, name: string, expected: string, words: Words): number | undefined {
  const value = parsed.text(name);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(number)) throw refuse(name, value, expected, words);
  return number;
}

/** The error for a value that does not fit its option. */
export function refuse(option: string, value: string, expected: string, words: Words): UsageError {
  return new UsageError(words.text('cli.bad-value', { option: `--${option}`, value, expected }));
}
