// allot rules: the catalogue, from the rules themselves.
import { rulesJson, rulesMarkdown, rulesText } from '../../app/rulesList';
import { Exit, type Context } from '../context';
import { chosen, parseOptions } from '../options';

const FORMATS = ['text', 'json', 'md'] as const;

export async function runRules(args: readonly string[], { words, out }: Context): Promise<Exit> {
  const parsed = parseOptions(args, { format: { type: 'string' } }, words);
  const format = chosen(parsed, 'format', FORMATS, words);
  if (format === 'json') out(JSON.stringify(rulesJson(words), null, 2) + '\n');
  else out(format === 'md' ? rulesMarkdown(words) : rulesText(words));
  return Exit.Valid;
}
