// Every rule file is in the catalogue, its examples do what they say, and the generated page is up to date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesMarkdown } from '../../src/app/rulesList';
import { CATALOGUE, SUBJECT_OF } from '../../src/rules/catalogue';
import { readerOf } from '../../src/words/reader';
import { wordsOf } from '../../src/words/wordsOf';
import { sound } from '../../src/rules/examples';
import { placesOf, runOn } from '../rules/support';
import { ROOT, sourceFiles } from './sources';

const slugs = sourceFiles()
  .map((path) => /^rules\/([a-z]+)\/([a-z0-9-]+)\.ts$/.exec(path))
  .filter((match) => match !== null)
  .map(([, subject, slug]) => [slug!, subject!] as const);

test('every rule file is in the catalogue, under its own name and subject', () => {
  expect(slugs.length).toBeGreaterThan(60);
  expect(CATALOGUE.map(({ id }) => [id, SUBJECT_OF.get(id)]).sort()).toEqual([...slugs].sort());
});

test('the generated page of rules is up to date: `npm run generate` writes it', () => {
  const page = readFileSync(join(ROOT, 'src', 'rules', 'README.md'), 'utf8');
  expect(page).toBe(rulesMarkdown(wordsOf(readerOf('en'))));
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { holds, breaks } = rule.examples;

  test('its sound example is not found', () => {
    expect(runOn(rule, holds)).toMatchObject({ findings: [], outcome: { outcome: 'held' } });
  });

  test('its broken example is found at its cell', () => {
    const places = placesOf(rule, breaks.workbook).map((place) => place.replace(/^(warning|advice|error) /, ''));
    expect(places).toContain(breaks.at);
  });

  test('its findings carry the facts that it declares', () => {
    const declared = Object.keys(rule.facts).sort();
    for (const { facts } of runOn(rule, breaks.workbook).findings) expect(Object.keys(facts).sort()).toEqual(declared);
  });

  test('the plain sound workbook does not break it', () => {
    const { findings } = runOn(rule, sound);
    expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
  });
});
