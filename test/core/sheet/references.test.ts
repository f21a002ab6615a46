// What formulas refer to, and the way back from R1C1 notation.
import { fromR1C1 } from '../../../src/core/sheet/fromR1C1';
import { areaText } from '../../../src/core/sheet/cellRef';
import { toR1C1 } from '../../../src/core/sheet/r1c1';
import { areasIn } from '../../../src/core/sheet/references';
import { example, sound } from '../../../src/rules/examples';
import { inputOf } from '../../rules/support';

describe('fromR1C1', () => {
  it.each([
    'SUM(C2:D2)',
    "SUM('My R1C1 sheet'!A1,B9)",
    'SUM(Allocation[@[Year 1]:[RC Year]])',
    'IF(A1="R1C1",B2,C:C)',
    'SUM(2:4)+RC1',
  ])('gives %s back', (formula) => {
    expect(fromR1C1(toR1C1(formula, 2, 5), 2, 5).toUpperCase()).toBe(formula.toUpperCase());
  });

  it('moves with the cell', () => {
    expect(fromR1C1(toR1C1('C2+$D$2', 2, 5), 7, 6)).toBe('D7+D2');
  });
});

describe('areasIn', () => {
  const { facts } = inputOf(example({ totals: { Allocation: { Partner: 'Total', Total: 1000 } } }));
  const place = { sheet: 'Allocation', row: 3, column: 5 };
  const texts = (formula: string) =>
    areasIn(formula, place, facts).map(({ sheet, area }) => `${sheet}!${areaText(area)}`);

  it.each<[string, string[]]>([
    ['A1+$B$2:C3', ['Allocation!A1', 'Allocation!B2:C3']],
    ["SUM(Grant!B4,'It''s here'!A1)", ['Grant!B4', "It's here!A1"]],
    ['SUM(B:D)', ['Allocation!B1:D1048576']],
    ['"A1"&Allot_Partners&LOG10(2)', []],
    ['[@[Year 1]]', ['Allocation!C3']],
    ['SUM(Allocation[Year 2])', ['Allocation!D2:D3']],
    ['SUM(Allocation[[#This Row],[Year 1]:[Year 2]])', ['Allocation!C3:D3']],
    ['Allocation[[#Totals],[Total]]', ['Allocation!E4']],
    ['SUM(Expenditures[Amount])', ['Expenditures!F2:F5']],
    ['SUM(Nothing[Amount])', []],
  ])('%s', (formula, areas) => expect(texts(formula)).toEqual(areas));

  it('knows nothing of a table that the workbook lacks', () => {
    expect(areasIn('SUM(Cofinancing[Year 1])', place, inputOf(sound).facts)).toEqual([]);
  });
});
