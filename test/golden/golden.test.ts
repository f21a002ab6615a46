// One and the same grant, written by several programs, reads as the same grant, and is valid in each. How each file was
// made is told in test/workbooks/README.md; test/workbooks/make/remake.sh makes them anew when the sample changes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/core/sheet/language';
import { capture, captureGolden, examine, GOLDEN, sampleFile } from './books';
import { normalise, type Normal } from './normalise';

/** What besides an untroubled verdict a file may show, and how its tables are found. */
interface Expected {
  readonly language?: Language;
  readonly foundBy?: 'name' | 'headings';
  /** Rules with warnings or advice that the file has earned. */
  readonly remarks?: readonly string[];
}

const FILES: Readonly<Record<string, Expected>> = {
  'xlsxwriter-tables.xlsx': {},
  'xlsxwriter-1904.xlsx': {},
  'xlsxwriter-moved.xlsx': {},
  'xlsxwriter-filtered.xlsx': { remarks: ['no-hidden-money'] },
  'xlsxwriter-inline.xlsx': { foundBy: 'headings' },
  'openpyxl-saved.xlsx': { remarks: ['calculation-current'] },
  'openpyxl-scratch.xlsx': { remarks: ['calculation-current'] },
  'google-like.xlsx': { foundBy: 'headings' },
  'libreoffice-saved-en.xlsx': {},
  'libreoffice-saved-es.xlsx': { language: 'es' },
  'libreoffice-saved-pt.xlsx': { language: 'pt' },
  'libreoffice-recalculated-en.xlsx': {},
  'libreoffice-recalculated-es.xlsx': { language: 'es' },
  'libreoffice-recalculated-pt.xlsx': { language: 'pt' },
};

/** Part of the sample with fewer rows, for the tests with damaged files. */
const SMALL = 'small-inline.xlsx';

const samples = new Map<Language, Normal>();

async function sampleGrant(language: Language): Promise<Normal> {
  const known = samples.get(language) ?? normalise(examine(await capture(sampleFile(language))).grant);
  samples.set(language, known);
  return known;
}

test('every golden workbook is looked at', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual([...Object.keys(FILES), SMALL].sort());
});

test('the sample holds what the comparison is about', async () => {
  const { expenditures, shares, allocation, indicators, cofinancing, links } = await sampleGrant('en');
  for (const part of [expenditures, shares, allocation, indicators, cofinancing, links]) {
    expect(Object.keys(part as object).length).toBeGreaterThan(4);
  }
});

test.each(Object.entries(FILES))(
  '%s: the same grant, and valid',
  async (file, { language = 'en', foundBy = 'name', remarks = [] }) => {
    const { grant, facts, verdict, counts, findings } = examine(await captureGolden(file));
    expect(normalise(grant)).toEqual(await sampleGrant(language));
    expect([...facts.tables.values()].map((table) => table.foundBy)).toEqual(Array.from(facts.tables, () => foundBy));
    expect(counts.error).toBe(0);
    expect(verdict).toBe('valid');
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([...remarks].sort());
  },
);

test('the files differ in what they are here for', () => {
  const parts = (file: string) => unzipSync(readFileSync(join(GOLDEN, file)));
  const holds = (file: string, part: RegExp) => Object.keys(parts(file)).some((name) => part.test(name));
  const ledger = (file: string) =>
    Object.values(parts(file))
      .map((part) => strFromU8(part))
      .join('');
  expect(holds('xlsxwriter-tables.xlsx', /sharedStrings/) && holds('xlsxwriter-tables.xlsx', /tables\/table/)).toBe(
    true,
  );
  for (const file of ['xlsxwriter-inline.xlsx', 'google-like.xlsx']) {
    expect(holds(file, /tables\/table/)).toBe(false);
    expect(ledger(file)).toContain('t="inlineStr"');
  }
  expect(ledger('google-like.xlsx')).toContain('> PARTNER&#160;<');
});

test('the filtered ledger gives one advice, not a warning', async () => {
  const { findings } = examine(await captureGolden('xlsxwriter-filtered.xlsx'));
  expect(findings.map(({ severity }) => severity)).toEqual(['advice']);
});

test('the 1904 file really counts its days from 1904', async () => {
  const { date1904 } = await captureGolden('xlsxwriter-1904.xlsx');
  expect(date1904).toEqual({ known: true, value: true });
});

test('the moved tables stand on one sheet with their columns reversed', async () => {
  const { facts } = examine(await captureGolden('xlsxwriter-moved.xlsx'));
  expect(new Set(Array.from(facts.tables.values(), ({ sheet }) => sheet)).size).toBe(1);
  const ledger = facts.tables.get('Expenditures')!;
  expect(ledger.columns.get('Expenditure')!.column).toBeGreaterThan(ledger.columns.get('Amount')!.column);
});
