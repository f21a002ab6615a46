// Facts as arguments of messages: each as its type is shown to the reader.
import type { Fact, Facts, FactType } from '../findings/finding';
import type { Formats } from './format';
import type { Arguments } from './message';

const NOTHING = '–';

/**
 * The arguments of a finding's messages. Money, dates, shares, cells and lists become texts; counts and numbers stay numbers
 * for plurals. A money fact `x` also gives `x_abs` and `x_sign`.
 */
export function factArguments(facts: Facts, types: Readonly<Record<string, FactType>>, formats: Formats): Arguments {
  const args: Record<string, string | number | boolean> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const type = types[name] ?? 'text';
    args[name] = argumentOf(fact, type, formats);
    if (type !== 'money') continue;
    const amount = typeof fact === 'number' ? fact : 0;
    args[`${name}_abs`] = fact === null ? NOTHING : formats.money(Math.abs(amount));
    args[`${name}_sign`] = amount < 0 ? 'negative' : amount > 0 ? 'positive' : 'zero';
  }
  return args;
}

function argumentOf(fact: Fact, type: FactType, formats: Formats): string | number | boolean {
  if (fact === null) return NOTHING;
  if (typeof fact === 'object') {
    return formats.list(fact.map((item) => (typeof item === 'number' ? itemOf(item, type, formats) : shown(item))));
  }
  if (typeof fact === 'string') return textOf(fact, type, formats);
  if (typeof fact === 'boolean') return String(fact);
  if (type === 'money') return formats.money(fact);
  if (type === 'share') return formats.share(fact);
  return type === 'count' || type === 'number' ? fact : String(fact);
}

function textOf(fact: string, type: FactType, formats: Formats): string {
  if (type === 'date' && fact !== '') return formats.date(fact);
  return shown(type === 'heading' ? formats.heading(fact) : fact);
}

function itemOf(item: number, type: FactType, formats: Formats): string {
  return type === 'moneys' ? formats.money(item) : formats.number(item);
}

const LONGEST_TEXT = 200;

/** A text of the user's, cut where it would drown the sentence, without control characters. */
function shown(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters would garble a terminal
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
}
