import { LANGUAGES } from '../../src/core/sheet/language';
import { TABLE_NAMES } from '../../src/core/sheet/tables';
import { CHOICES, matchChoice } from '../../src/workbook/layout/choices';
import type { ChoiceListName } from '../../src/workbook/layout/choices';
import { GRANT_FIELDS, matchField } from '../../src/workbook/layout/fields';
import { fold, foldedWords } from '../../src/workbook/layout/fold';
import { matchHeading } from '../../src/workbook/layout/matchHeading';
import { matchSheet, SHEETS } from '../../src/workbook/layout/sheets';
import { LAYOUT } from '../../src/workbook/layout/tables';

const layoutOf = (table: (typeof TABLE_NAMES)[number]) => LAYOUT.get(table)!;

describe('fold', () => {
  test.each([
    ['  Línea   presupuestaria ', 'linea presupuestaria'],
    ['BUDGET\u00a0LINE', 'budget line'],
    ['Orc\u0327amenta\u0301ria', 'orcamentaria'],
    ['Year\u202f1', 'year 1'],
    [' x ', 'x'],
  ])('%j', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('headings', () => {
  test.each(TABLE_NAMES)('%s: every heading of every language means its own column', (table) => {
    const layout = layoutOf(table);
    expect(layout.columns.length).toBeGreaterThan(0);
    for (const column of layout.columns) {
      for (const language of LANGUAGES) {
        const number = column.series ? 3 : null;
        const heading = column.heading[language] + (number === null ? '' : ` ${number}`);
        const name = number === null ? column.name : `${column.name} 3`;
        expect(matchHeading(layout, heading)).toEqual({ column, number, name, how: 'exact' });
        expect(matchHeading(layout, heading.toUpperCase())?.how).toBe('exact');
      }
    }
  });

  test.each(TABLE_NAMES)('%s: no heading means two columns', (table) => {
    const texts = layoutOf(table).columns.flatMap((column) => foldedWords(column.heading));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each([
    ['Allocation', 'Year1', 'Year 1'],
    ['Allocation', 'Y2', 'Year 2'],
    ['Allocation', 'Yr. 10', 'Year 10'],
    ['Allocation', 'Yaers 1', undefined],
    ['Allocation', 'Year', undefined],
    ['Allocation', 'Year 0', undefined],
    ['Allocation', 'Partnr', 'Partner'],
    ['Allocation', 'Budget-line', 'Budget line'],
    ['Allocation', 'Budegt lines', 'Budget line'],
    ['Allocation', 'Total 2', undefined],
    ['Expenditures', 'Amont', 'Amount'],
    ['Expenditures', 'Document datr', 'Document date'],
    ['Expenditures', 'Cost centre', undefined],
    ['Expenditures', 'Tipe', undefined],
    ['Expenditures', 'Balance', undefined],
    ['Indicators', 'Realizado 2', 'Actual 2'],
    ['Baseline', 'Approved bn', undefined],
    ['Revisions', 'Year', 'Year'],
    ['Revisions', 'Year 1', undefined],
  ] as const)('%s: %j is near %j', (table, heading, name) => {
    const match = matchHeading(layoutOf(table), heading);
    expect(match?.name).toBe(name);
    if (name !== undefined && name !== heading && fold(heading) !== 'realizado 2') expect(match?.how).toBe('near');
  });

  test('references name a table and choices a list', () => {
    for (const { columns } of LAYOUT.values()) {
      for (const column of columns) {
        expect(column.type === 'ref').toBe(column.target !== undefined);
        expect(column.type === 'choice').toBe(column.choices !== undefined);
      }
    }
  });

  test('only Baseline asks for who approved it, so that it is never taken for Allocation', () => {
    const required = (table: 'Allocation' | 'Baseline') =>
      layoutOf(table)
        .columns.filter((column) => column.required)
        .map((column) => column.name);
    expect(required('Baseline')).toEqual([...required('Allocation'), 'Approved on', 'Approved by']);
  });
});

describe('fields, choices and sheets', () => {
  test('every field is found by every language, whatever its case', () => {
    for (const field of GRANT_FIELDS) {
      for (const language of LANGUAGES) {
        expect(matchField(field.heading[language])).toBe(field);
        expect(matchField(` ${field.heading[language].toUpperCase()} `)).toBe(field);
      }
    }
    expect(matchField('Sponsor')).toBeUndefined();
    expect(matchField('')).toBeUndefined();
  });

  test('every choice is found by every language', () => {
    for (const list of Object.keys(CHOICES) as ChoiceListName[]) {
      CHOICES[list].forEach(({ label }, index) => {
        for (const language of LANGUAGES) expect(matchChoice(list, label[language].toUpperCase())).toBe(index);
      });
    }
    expect(matchChoice('type', 'Advance')).toBe(-2);
    expect(matchChoice('pledge', 'Grant')).toBe(-2);
  });

  test('every sheet is found by every language', () => {
    for (const [key, name] of Object.entries(SHEETS)) {
      for (const language of LANGUAGES) expect(matchSheet(name[language])).toBe(key);
    }
    expect(matchSheet('Sheet1')).toBeUndefined();
  });
});
