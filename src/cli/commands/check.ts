// allot check: runs the catalogue over each workbook that the user names, and reports. Never changes a workbook.
import { examineWorkbook } from '../../app/examine';
import { isoOf } from '../../core/calendar/day';
import { isRule } from '../../app/rulesList';
import { jsonReport, type ExaminedFile } from '../../app/jsonReport';
import { Exit, UsageError, wordsForFile, type Context } from '../context';
import { findWorkbooks, isWorkbookName, type FoundFiles } from '../files';
import { htmlReport } from '../formats/html';
import { textReport } from '../formats/text';
import { chosen, dayOption, parseOptions, refuse, wholeNumber, type Parsed } from '../options';
import { showProgress } from '../progress';
import { writeWhole } from '../writeFile';

const OPTIONS = {
  format: { type: 'string' },
  today: { type: 'string' },
  'as-of': { type: 'string' },
  only: { type: 'string' },
  'max-examples': { type: 'string' },
  'max-size': { type: 'string' },
  output: { type: 'string' },
} as const;

const FORMATS = ['text', 'json', 'html'] as const;

export async function runCheck(args: readonly string[], context: Context): Promise<Exit> {
  const { words } = context;
  const parsed = parseOptions(args, OPTIONS, words);
  if (parsed.files.length === 0) throw new UsageError(words.text('cli.missing-file'));
  const format = chosen(parsed, 'format', FORMATS, words);
  const examples = wholeNumber(parsed, 'max-examples', words.text('expected.count'), words) ?? 3;
  const settings = settingsOf(parsed, context);
  const output = parsed.text('output');
  if (output !== undefined && isWorkbookName(output))
    throw new UsageError(words.text('cli.output-workbook', { file: output }));
  const found = await findWorkbooks(parsed.files);
  const nothing = tellFound(found, context);
  const files = await examineFiles(found.files, settings, context);
  const today = isoOf(settings.today);
  const wordsFor = wordsForFile(context.reader);
  const report = {
    json: () => JSON.stringify(jsonReport(files, today, wordsFor), null, 2) + '\n',
    text: () => textReport(files, wordsFor, examples),
    html: () => htmlReport(files, wordsFor, examples),
  }[format]();
  if (output === undefined) context.out(report);
  else await writeWhole(output, report, true, words);
  return worst([...files.map(exitOf), nothing]);
}

interface Settings {
  readonly today: number;
  readonly asOf?: number;
  readonly only?: ReadonlySet<string>;
  readonly maxSize?: number;
}

function settingsOf(parsed: Parsed, { words, today }: Context): Settings {
  const only = parsed
    .text('only')
    ?.split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (only?.length === 0) throw refuse('only', '', words.text('expected.rules'), words);
  const unknown = only?.find((id) => !isRule(id));
  if (unknown !== undefined) throw new UsageError(words.text('cli.unknown-rule', { rule: unknown }));
  return {
    today: dayOption(parsed, 'today', words) ?? today,
    asOf: dayOption(parsed, 'as-of', words),
    only: only && new Set(only),
    maxSize: wholeNumber(parsed, 'max-size', words.text('expected.size'), words),
  };
}

/** Says what was passed over. Folders and patterns without a workbook are worth an exit code of their own. */
function tellFound({ folders, unmatched }: FoundFiles, { words, err }: Context): Exit {
  for (const { folder, workbooks, passedOver } of folders) {
    if (passedOver > 0) err(words.text('cli.passed-over', { folder, count: passedOver }) + '\n');
    if (workbooks === 0) err(words.text('cli.no-workbooks', { folder }) + '\n');
  }
  for (const pattern of unmatched) err(words.text('cli.no-match', { pattern }) + '\n');
  const isNothing = unmatched.length > 0 || folders.some(({ workbooks }) => workbooks === 0);
  return isNothing ? Exit.Failed : Exit.Valid;
}

async function examineFiles(names: readonly string[], settings: Settings, context: Context): Promise<ExaminedFile[]> {
  const files: ExaminedFile[] = [];
  const progress = showProgress(names.length, context);
  for (const file of names) {
    const onProgress = progress.of(file, files.length);
    const port = context.open(file, { maxSize: settings.maxSize, onProgress });
    files.push({ file, result: await examineWorkbook(port, settings) });
  }
  progress.end();
  return files;
}

function exitOf({ result }: ExaminedFile): Exit {
  switch (result.verdict) {
    case 'unreadable':
      return Exit.Failed;
    case 'valid':
      return Exit.Valid;
    case 'partial': {
      const isStuck = result.outcomes.some(
        ({ severity, obstacle }) => severity === 'error' && obstacle && obstacle.reason !== 'not-asked',
      );
      return result.counts.error > 0 || isStuck ? Exit.Invalid : Exit.Valid;
    }
    default:
      return Exit.Invalid;
  }
}

function worst(exits: readonly Exit[]): Exit {
  return Math.max(...exits) as Exit;
}
