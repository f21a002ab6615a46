// allot verify: does the content of a workbook still have a fingerprint, and if not, what differs.
import { describeProblem } from '../../app/describeProblem';
import { examineWorkbook } from '../../app/examine';
import { readerWords } from '../../app/readerWords';
import { verifyFingerprint, type Verification } from '../../app/review/verify';
import { parseFingerprint } from '../../core/fingerprint/fingerprint';
import { Exit, UsageError, type Context } from '../context';
import { verificationText } from '../formats/verification';
import { parseOptions, refuse } from '../options';
import { sha256 } from '../sha256';

export async function runVerify(args: readonly string[], context: Context): Promise<Exit> {
  const { words, reader } = context;
  const parsed = parseOptions(args, { fingerprint: { type: 'string' } }, words);
  const [file] = parsed.files;
  if (file === undefined) throw new UsageError(words.text('cli.missing-file'));
  if (parsed.files.length > 1) throw new UsageError(words.text('cli.one-file'));
  const given = parsed.text('fingerprint');
  if (given === undefined) throw new UsageError(words.text('cli.no-fingerprint'));
  const hex = parseFingerprint(given);
  if (hex === undefined) throw refuse('fingerprint', given, words.text('expected.fingerprint'), words);
  const result = await examineWorkbook(context.open(file, {}), { today: context.today });
  if (result.verdict === 'unreadable') throw new UsageError(`${file}: ${describeProblem(result, file, words)}`);
  if (!result.facts.isTemplate) throw new UsageError(`${file}: ${words.text('obstacle.not-a-template')}`);
  const verification = await verifyFingerprint(result, hex, sha256);
  context.out(verificationText(verification, file, readerWords(reader, result)));
  return isSame(verification) ? Exit.Valid : Exit.Invalid;
}

function isSame({ outcome }: Verification): boolean {
  return outcome === 'same';
}
