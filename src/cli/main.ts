// The command line's composition root: ties the commands to files, streams, the clock and the environment.
import { newWorkbook } from '../app/newWorkbook';
import { readerWords } from '../app/readerWords';
import { dayOf } from '../core/calendar/day';
import { LANGUAGES, type Language } from '../core/sheet/language';
import { readerOf } from '../words/reader';
import { openWorkbookFile } from '../workbook/xlsx/node';
import { writeWorkbook } from '../workbook/xlsx/write/writeWorkbook';
import { runCheck } from './commands/check';
import { runMatrix } from './commands/matrix';
import { runNew } from './commands/new';
import { runProof } from './commands/proof';
import { runRules } from './commands/rules';
import { runVerify } from './commands/verify';
import { Exit, UsageError, type Context } from './context';
import { readEnvironment, takeGlobalOptions } from './environment';

const COMMANDS = {
  new: runNew,
  check: runCheck,
  matrix: runMatrix,
  rules: runRules,
  proof: runProof,
  verify: runVerify,
} as const;

type CommandName = keyof typeof COMMANDS;

/** Runs one command line and tells its exit code. Never throws. */
async function main(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Exit> {
  const environment = readEnvironment(env);
  const { args, isHelp, language: asked } = takeGlobalOptions(argv);
  const isKnown = asked === undefined || LANGUAGES.includes(asked as Language);
  const language = isKnown ? ((asked as Language | undefined) ?? environment.language) : environment.language;
  const context = contextOf(language, environment.locale);
  const { words, err } = context;
  try {
    if (!isKnown) {
      const expected = words.text('expected.one-of', { list: LANGUAGES.join(', ') });
      throw new UsageError(words.text('cli.bad-value', { option: '--lang', value: asked, expected }));
    }
    return await dispatch(args, isHelp, context);
  } catch (error) {
    if (error instanceof UsageError) err(error.message + '\n');
    else
      err(
        words.text('cli.crashed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }) +
          '\n',
      );
    return Exit.Failed;
  }
}

async function dispatch(args: readonly string[], isHelp: boolean, context: Context): Promise<Exit> {
  const { words, out, err } = context;
  const [name, ...rest] = args;
  const isCommand = name !== undefined && Object.hasOwn(COMMANDS, name);
  if (isHelp && (isCommand || name === undefined)) {
    out(words.text(isCommand ? `help.${name as CommandName}` : 'help.main') + '\n');
    return Exit.Valid;
  }
  if (isCommand) return COMMANDS[name as CommandName](rest, context);
  if (name !== undefined) err(words.text('cli.unknown-command', { command: name }) + '\n\n');
  err(words.text('help.main') + '\n');
  return Exit.Failed;
}

function contextOf(language: Language, locale: string | undefined): Context {
  const reader = readerOf(language, locale);
  const now = new Date();
  return {
    reader,
    words: readerWords(reader),
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    isTerminal: process.stderr.isTTY === true,
    open: (file, { maxSize, onProgress }) =>
      openWorkbookFile(file, { onProgress, limits: maxSize === undefined ? {} : { unpackedBytes: maxSize } }),
    template: (request) => writeWorkbook(newWorkbook(request)),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

void main(process.argv.slice(2), process.env).then((exit) => {
  process.exitCode = exit;
});
