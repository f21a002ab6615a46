// allot new: writes a template. Never overwrites without --force.
import { MAX_YEARS, PROFILES, type NewWorkbookRequest } from '../../app/newWorkbook';
import { currencyExponent } from '../../core/money/currency';
import { minorUnitsOfDecimal } from '../../core/money/readText';
import { Exit, UsageError, type Context } from '../context';
import { chosen, parseOptions, refuse, wholeNumber, type Parsed } from '../options';
import { writeWhole } from '../writeFile';

const OPTIONS = {
  profile: { type: 'string' },
  sample: { type: 'boolean' },
  award: { type: 'string' },
  years: { type: 'string' },
  currency: { type: 'string' },
  force: { type: 'boolean' },
} as const;

export async function runNew(args: readonly string[], context: Context): Promise<Exit> {
  const { words } = context;
  const parsed = parseOptions(args, OPTIONS, words);
  const [file] = parsed.files;
  if (file === undefined) throw new UsageError(words.text('cli.missing-file'));
  if (parsed.files.length > 1) throw new UsageError(words.text('cli.one-file'));
  if (!/\.xlsx$/i.test(file)) throw new UsageError(words.text('cli.xlsx-only', { file }));
  const request = requestOf(parsed, context);
  await writeWhole(file, context.template(request), parsed.flag('force'), words);
  context.out(words.text(request.sample ? 'cli.written-sample' : 'cli.written', { file }) + '\n');
  return Exit.Valid;
}

function requestOf(parsed: Parsed, { words, reader }: Context): NewWorkbookRequest {
  const profile = chosen(parsed, 'profile', PROFILES, words);
  const currency = parsed.text('currency')?.toUpperCase();
  const exponent = currencyExponent(currency ?? 'USD');
  if (exponent === undefined) throw refuse('currency', currency!, words.text('expected.currency'), words);
  const years = wholeNumber(parsed, 'years', words.text('expected.years'), words);
  if (years !== undefined && (years < 1 || years > MAX_YEARS)) {
    throw refuse('years', String(years), words.text('expected.years'), words);
  }
  const award = awardOption(parsed, exponent, words);
  return { language: reader.language, profile, sample: parsed.flag('sample'), award, years, currency };
}

function awardOption(parsed: Parsed, exponent: number, words: Context['words']): number | undefined {
  const text = parsed.text('award');
  if (text === undefined) return undefined;
  const award = minorUnitsOfDecimal(text, exponent);
  if (award === undefined || award <= 0) throw refuse('award', text, words.text('expected.amount'), words);
  return award;
}
