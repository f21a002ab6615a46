// What the environment says about language and locale, and the options that every command takes.
import { LANGUAGES, type Language } from '../core/sheet/language';

export interface Environment {
  readonly language: Language;
  /** A BCP 47 tag such as `es-MX`, where the environment names one. */
  readonly locale: string | undefined;
}

/** Language and locale from `LC_ALL`, `LC_MESSAGES` or `LANG`; English where they name none of ours. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const match = /^([a-z]{2})(?:[_-]([A-Za-z]{2}))?/.exec(named);
  const language = LANGUAGES.find((one) => one === match?.[1]) ?? 'en';
  return { language, locale: match?.[2] ? `${match[1]}-${match[2].toUpperCase()}` : undefined };
}

export interface GlobalOptions {
  readonly args: readonly string[];
  readonly isHelp: boolean;
  readonly language: string | undefined;
}

/** Takes `--lang` and `--help` out of the arguments, wherever they stand before a lone `--`. */
export function takeGlobalOptions(argv: readonly string[]): GlobalOptions {
  const args: string[] = [];
  let isHelp = false;
  let language: string | undefined;
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!;
    if (arg === '--') return { args: [...args, ...argv.slice(i)], isHelp, language };
    if (arg === '--help' || arg === '-h') isHelp = true;
    else if (arg === '--lang') language = argv[++i] ?? '';
    else if (arg.startsWith('--lang=')) language = arg.slice('--lang='.length);
    else args.push(arg);
  }
  return { args, isHelp, language };
}
