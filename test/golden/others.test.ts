// Workbooks that other people made, none a grant workbook: each gets one sentence that says what it seems to be, and the
// facts of their sheets are read as they stand.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeFinding } from '../../src/app/describe';
import { describeProblem } from '../../src/app/describeProblem';
import { examineWorkbook } from '../../src/app/examine';
import { dayOf } from '../../src/core/calendar/day';
import type { Known } from '../../src/core/sheet/known';
import { openWorkbookFile } from '../../src/workbook/xlsx/node';
import { readerOf } from '../../src/words/reader';
import { wordsOf } from '../../src/words/wordsOf';
import { ROOT } from '../house/sources';

const FOLDER = join(ROOT, 'test', 'workbooks', 'others');
const ARPA = 'ARPA_Annual_Performance_Report_Workbook.xlsx';
const WORDS = wordsOf(readerOf('en'));

const examine = (file: string) => examineWorkbook(openWorkbookFile(join(FOLDER, file)), { today: dayOf(2026, 11, 23) });

function told<T>(fact: Known<T>): T {
  if (!fact.known) throw new Error('a file tells this fact');
  return fact.value;
}

/** What the sentence must name: sheets and headings that a person sees on opening the file. */
const WORKBOOKS: Readonly<Record<string, readonly string[]>> = {
  '360-giving-schema-titles-with-meta-tab-2023.xlsx': ['16 sheets', 'Actual Dates', 'Amount Applied For'],
  [ARPA]: ['7 sheets', 'Certification', 'Project Overview'],
  'badfile_all_validation_errors.xlsx': ['the sheet grants', 'Amount Awarded'],
  'badfile_all_validation_errors_4_times.xlsx': ['2 sheets', 'extra sheet', 'Amount Awarded'],
  'cove-iati-2.03-badcodes-activity.xlsx': ['8 sheets', 'Participating Organisations'],
  'cove-iati-2.03-minimal-activity.xlsx': ['8 sheets', 'Participating Organisations'],
  'fundingproviders-grants_2_grants.xlsx': ['the sheet grants', 'Grant number'],
  'ids-unexpected-chars.xlsx': ['the sheet Sheet1', 'Grant Programme:Code'],
};

const OTHER_FILES: Readonly<Record<string, string>> = {
  'activity-standard-BROKEN.xml': 'xml',
  'activity-standard-badcodes.xml': 'xml',
  'activity-standard.xml': 'xml',
  'decimal_amounts.csv': 'text',
  'fundingproviders-grants_2_grants_cp1252.csv': 'text',
  'fundingproviders_grants_2_grants.csv': 'text',
};

test('every file of the folder is looked at', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'ORIGIN.md');
  expect(files.sort()).toEqual([...Object.keys(WORKBOOKS), ...Object.keys(OTHER_FILES)].sort());
});

test.each(Object.entries(WORKBOOKS))('%s: another kind of workbook, said in one sentence', async (file, named) => {
  const result = await examine(file);
  if (result.verdict === 'unreadable') throw new Error(result.problem.code);
  expect(result.verdict).toBe('invalid');
  expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['workbook-is-a-template', 'error']]);
  expect(result.findings[0]!.at.cell).toBe('A1');
  const { message } = describeFinding(result.findings[0]!, WORDS);
  for (const words of named) expect(message).toContain(words);
  const others = result.outcomes.filter(({ rule }) => rule !== 'workbook-is-a-template');
  expect(new Set(others.map(({ outcome, obstacle }) => `${outcome}: ${obstacle?.reason}`))).toEqual(
    new Set(['not-checked: structure']),
  );
});

test.each(Object.entries(OTHER_FILES))('%s: not a workbook, it seems to be %s', async (file, seems) => {
  const result = await examine(file);
  if (result.verdict !== 'unreadable') throw new Error(`was read: ${result.verdict}`);
  expect(result.problem).toEqual({ code: 'not-a-workbook', detail: { seems } });
  const sentence = describeProblem(result, file, WORDS);
  expect(sentence.toLowerCase()).toContain(`it seems to be ${seems}.`);
  expect(sentence).toContain('.xlsx');
});

/** Counted with openpyxl 3.0.9: merged areas and formulas. */
test('the sheets of the ARPA workbook read as they stand', async () => {
  const snapshot = await openWorkbookFile(join(FOLDER, ARPA)).capture();
  const sheets = snapshot.sheets.map(({ name, visibility, isProtected, merged, columns }) => {
    const formulas = columns.reduce((total, column) => {
      let here = 0;
      for (let row = 1; row <= (column?.lastRow ?? 0); row++) if (column!.formula(row) >= 0) here += 1;
      return total + here;
    }, 0);
    return [name, visibility, told(isProtected), told(merged).length, formulas];
  });
  expect(sheets).toEqual([
    ['INSTRUCTIONS', 'visible', true, 4, 0],
    ['Certification', 'visible', true, 2, 0],
    ['Project Information', 'visible', true, 25, 0],
    ['Performance Data', 'visible', true, 11, 23],
    ['Impact Statement', 'visible', true, 11, 21],
    ['Data Validation', 'hidden', false, 1, 2],
    ['Version', 'hidden', false, 0, 0],
  ]);
  expect(snapshot.tables).toEqual([]);
  expect(snapshot.externalLinks).toMatchObject({ value: [] });
});
