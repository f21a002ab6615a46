// Every text exists in three languages, with the same placeholders, and parses.
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { CATALOGUE } from '../../src/rules/catalogue';
import { texts as en } from '../../src/words/en/texts';
import { LANGUAGES } from '../../src/core/sheet/language';
import { readerOf } from '../../src/words/reader';
import { RULE_TEXTS, TEXTS, wordsOf } from '../../src/words/wordsOf';

/** The placeholders of an ICU message, with the options of its selects. */
function placeholders(message: string): string[] {
  const visit = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.select) {
        const options = Object.entries(element.options);
        const own = `${element.value} select ${options.map(([name]) => name).sort()}`;
        return [own, ...options.flatMap(([, option]) => visit(option.value))];
      }
      if (element.type === TYPE.plural) {
        const inner = Object.values(element.options).flatMap((option) => visit(option.value));
        return [`${element.value} plural`, ...inner];
      }
      return element.type === TYPE.tag ? visit(element.children) : [element.value];
    });
  return [...new Set(visit(parse(message, { ignoreTag: true })))].sort();
}

/** Names of the values that a message needs. */
function names(message: string): string[] {
  return [...new Set(placeholders(message).map((placeholder) => placeholder.split(' ')[0]!))];
}

test('placeholders are found, selects with their options', () => {
  expect(placeholders('{a} {n, plural, one {# {b}} other {#}} {k, select, x {1} other {2}}')).toEqual([
    'a',
    'b',
    'k select other,x',
    'n plural',
  ]);
});

describe.each(['es', 'pt'] as const)('%s', (language) => {
  test('has every text, with the same placeholders', () => {
    const own = TEXTS[language];
    expect(Object.keys(own).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect([key, names(own[key]).sort()]).toEqual([key, names(en[key]).sort()]);
    }
  });

  test('has every text of every rule and no other, with the same placeholders', () => {
    const own = RULE_TEXTS[language];
    expect(Object.keys(own).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
    for (const rule of CATALOGUE) {
      const text = own[rule.id]!;
      for (const key of ['title', 'why', 'group', 'say', 'fix'] as const) {
        expect([rule.id, key, names(text[key]).sort()]).toEqual([rule.id, key, names(rule[key]).sort()]);
        expect(text[key]).not.toBe('');
      }
      expect([rule.id, text.why, text.group]).not.toEqual([rule.id, rule.why, rule.group]);
      expect([rule.id, text.group]).not.toEqual([rule.id, rule.group]);
    }
  });
});

test('sentences use only facts that the rule declares', () => {
  for (const rule of CATALOGUE) {
    const derived = Object.entries(rule.facts).flatMap(([name, type]) =>
      type === 'money' ? [name, `${name}_abs`, `${name}_sign`] : [name],
    );
    for (const name of [...names(rule.say), ...names(rule.fix)])
      expect([rule.id, derived]).toEqual([rule.id, expect.arrayContaining([name])]);
    expect([rule.id, names(rule.title), names(rule.why)]).toEqual([rule.id, [], []]);
  }
});

describe.each(LANGUAGES)('headlines of groups in %s', (language) => {
  const words = wordsOf(readerOf(language));

  test.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const message = language === 'en' ? rule.group : RULE_TEXTS[language][id]!.group;
    const [one, many] = [words.group(rule, 1), words.group(rule, 18)];
    expect([[], ['count plural']]).toContainEqual(placeholders(message));
    for (const headline of [one, many]) {
      expect(headline.length).toBeLessThanOrEqual(60);
      expect(headline).not.toMatch(/[!{}.]|please|por favor/i);
    }
    if (names(message).length === 0) expect(one).toBe(many);
    else {
      expect([one, many]).toEqual([expect.stringMatching(/\b1\b/), expect.stringMatching(/\b18\b/)]);
      expect(one.replace('1', '')).not.toBe(many.replace('18', ''));
    }
  });
});
