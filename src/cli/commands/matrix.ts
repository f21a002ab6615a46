// allot matrix: the money by partner and year, and by objective and result, as text, JSON or CSV.
import { examineWorkbook } from '../../app/examine';
import { matrixOf } from '../../app/matrix';
import { describeProblem } from '../../app/describeProblem';
import { readerWords } from '../../app/readerWords';
import { Exit, UsageError, type Context } from '../context';
import { matrixCsv, matrixText } from '../formats/matrix';
import { chosen, dayOption, parseOptions } from '../options';

const OPTIONS = { format: { type: 'string' }, today: { type: 'string' } } as const;

const FORMATS = ['text', 'json', 'csv'] as const;

export async function runMatrix(args: readonly string[], context: Context): Promise<Exit> {
  const { words, reader } = context;
  const parsed = parseOptions(args, OPTIONS, words);
  const [file] = parsed.files;
  if (file === undefined) throw new UsageError(words.text('cli.missing-file'));
  if (parsed.files.length > 1) throw new UsageError(words.text('cli.one-file'));
  const format = chosen(parsed, 'format', FORMATS, words);
  const today = dayOption(parsed, 'today', words) ?? context.today;
  const result = await examineWorkbook(context.open(file, {}), { today });
  if (result.verdict === 'unreadable') throw new UsageError(`${file}: ${describeProblem(result, file, words)}`);
  const { grant, measures, facts } = result;
  if (!facts.isTemplate) throw new UsageError(`${file}: ${words.text('obstacle.not-a-template')}`);
  const matrix = matrixOf(grant, measures);
  const fileWords = readerWords(reader, result);
  if (format === 'json') context.out(JSON.stringify(matrix, null, 2) + '\n');
  else if (format === 'csv') context.out(matrixCsv(matrix, grant.exponent, fileWords));
  else context.out(matrixText(matrix, fileWords));
  return result.verdict === 'valid' ? Exit.Valid : Exit.Invalid;
}
