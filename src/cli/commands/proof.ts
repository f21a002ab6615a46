// allot proof: the allocation proof of one workbook as a page to print. Never changes the workbook.
import { describeProblem } from '../../app/describeProblem';
import { examineWorkbook } from '../../app/examine';
import { proofHtml } from '../../app/proofPage/proofPage';
import { readerWords } from '../../app/readerWords';
import { proofOf } from '../../app/review/proof';
import { Exit, UsageError, type Context } from '../context';
import { isWorkbookName } from '../files';
import { dayOption, parseOptions } from '../options';
import { sha256 } from '../sha256';
import { writeWhole } from '../writeFile';

const OPTIONS = { output: { type: 'string' }, today: { type: 'string' } } as const;

export async function runProof(args: readonly string[], context: Context): Promise<Exit> {
  const { words, reader } = context;
  const parsed = parseOptions(args, OPTIONS, words);
  const [file] = parsed.files;
  if (file === undefined) throw new UsageError(words.text('cli.missing-file'));
  if (parsed.files.length > 1) throw new UsageError(words.text('cli.one-file'));
  const output = parsed.text('output');
  if (output !== undefined && isWorkbookName(output))
    throw new UsageError(words.text('cli.output-workbook', { file: output }));
  const result = await examineWorkbook(context.open(file, {}), {
    today: dayOption(parsed, 'today', words) ?? context.today,
  });
  if (result.verdict === 'unreadable') throw new UsageError(`${file}: ${describeProblem(result, file, words)}`);
  if (!result.facts.isTemplate) throw new UsageError(`${file}: ${words.text('obstacle.not-a-template')}`);
  const page = proofHtml(await proofOf(result, sha256), file, readerWords(reader, result));
  if (output === undefined) context.out(page);
  else await writeWhole(output, page, true, words);
  return result.verdict === 'valid' ? Exit.Valid : Exit.Invalid;
}
