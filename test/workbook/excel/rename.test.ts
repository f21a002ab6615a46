// Names that give way, wherever a model uses them; texts and other words that look alike stay.
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { renameInModel } from '../../../src/workbook/excel/sheets/rename';

const MODEL = buildTemplate({ language: 'en', profile: 'blank', sample: false });
const RENAMING = {
  sheets: new Map([
    ['Sign-off', 'Sign-off (2)'],
    ['Summary', "Year's end"],
  ]),
  tables: new Map([['Results', 'Results_Allot']]),
  names: new Map([['Allot_Award', 'Allot_Award_2']]),
};

function renamed(formula: string): string {
  return renameInModel({ ...MODEL, names: [{ name: 'Test', refersTo: formula }] }, RENAMING).names[0]!.refersTo;
}

test.each([
  ["'Sign-off'!$A$1+Summary!B2", "'Sign-off (2)'!$A$1+'Year''s end'!B2"],
  ['SUM(Results[Result],MyResults[Result])', 'SUM(Results_Allot[Result],MyResults[Result])'],
  ['SUM(Allocation[[#This Row],[Results]])', 'SUM(Allocation[[#This Row],[Results]])'],
  ['IF(A1="Results[x] Summary!A1",Allot_Award,0)', 'IF(A1="Results[x] Summary!A1",Allot_Award_2,0)'],
  ['Allot_Award(1)+Allot_Awards', 'Allot_Award(1)+Allot_Awards'],
  ["'Other sheet'!A1", "'Other sheet'!A1"],
])('%s', (formula, expected) => {
  expect(renamed(formula)).toBe(expected);
});

test('sheets, tables and names change theirs', () => {
  const model = renameInModel(MODEL, RENAMING);
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sign-off (2)', "Year's end"]));
  expect(model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain('Results_Allot');
  expect(model.names.map(({ name }) => name)).toContain('Allot_Award_2');
});
