// The rules on the structure of the workbook: what holds, what breaks them, and where they point.
import { example, rowsOf, sound, type Example } from '../../src/rules/examples';
import { columnsPresent } from '../../src/rules/structure/columns-present';
import { dataInsideTables } from '../../src/rules/structure/data-inside-tables';
import { headingsRecognised } from '../../src/rules/structure/headings-recognised';
import { headingsUnique } from '../../src/rules/structure/headings-unique';
import { requiredTablesFilled } from '../../src/rules/structure/required-tables-filled';
import { tablesPresent } from '../../src/rules/structure/tables-present';
import { templateVersionKnown } from '../../src/rules/structure/template-version-known';
import { workbookIsATemplate } from '../../src/rules/structure/workbook-is-a-template';
import { factsOf, placesOf, runOn } from './support';

const NO_TABLES = {
  BudgetLines: undefined,
  Partners: undefined,
  Allocation: undefined,
  Objectives: undefined,
  Results: undefined,
  Expenditures: undefined,
};

/** No table of a grant; the sheet Grant stands under headings of another kind. */
const stranger = example({ tables: NO_TABLES, headings: { Grant: { Field: 'Voucher', Value: 'Balance' } } });

function withoutField(name: string): Example {
  return { ...sound, grant: Object.fromEntries(Object.entries(sound.grant).filter(([field]) => field !== name)) };
}

describe('workbook-is-a-template', () => {
  test('says what another workbook seems to be, and is the only rule that speaks', () => {
    expect(factsOf(workbookIsATemplate, stranger)).toEqual([
      { sheets: ['Grant'], sheet_count: 1, headings: ['Voucher', 'Balance'], heading_count: 2 },
    ]);
    expect(runOn(tablesPresent, stranger).outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { kind: 'not-a-template' },
    });
  });

  test('names five of many sheets and counts them all', () => {
    const cells = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`Sheet${n}`, { A1: n }]));
    const [facts] = factsOf(workbookIsATemplate, { ...stranger, cells });
    expect(facts).toMatchObject({ sheets: ['Grant', 'Sheet1', 'Sheet2', 'Sheet3', 'Sheet4'], sheet_count: 7 });
  });

  test('a grant workbook that lost its tables but one is still one', () => {
    expect(runOn(workbookIsATemplate, example({ tables: NO_TABLES })).outcome.outcome).toBe('held');
  });
});

describe('tables-present', () => {
  test('each missing required table is a finding, an optional one none', () => {
    const { findings, outcome } = runOn(
      tablesPresent,
      example({ tables: { Partners: undefined, Results: undefined, Expenditures: undefined } }),
    );
    expect(findings.map(({ facts, at }) => [facts.table, facts.found, at.table, at.cell])).toEqual([
      ['Partners', 'none', 'Partners', null],
      ['Results', 'none', 'Results', null],
    ]);
    expect(outcome.examined).toBe(5);
  });

  test('two places that could be an optional table are named, the one that is read first', () => {
    const pairs = { A1: 'Objective', B1: 'Result', A2: 'O1', B2: 'R1' };
    const { findings } = runOn(tablesPresent, example({ cells: { 'My links': pairs, Links2: pairs } }));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.facts).toEqual({
      table: 'Links',
      found: 'several',
      places: ["'My links'!A1:B2", 'Links2!A1:B2'],
      count: 2,
    });
    expect(findings[0]!.at).toMatchObject({ sheet: 'My links', cell: 'A1', table: 'Links' });
    expect(findings[0]!.also).toMatchObject([{ sheet: 'Links2', cell: 'A1' }]);
  });
});

describe('columns-present', () => {
  test('a missing column points at the first heading of its table', () => {
    const broken = example({ headings: { Expenditures: { Amount: 'How much' } } });
    expect(factsOf(columnsPresent, broken)).toEqual([{ kind: 'column', table: 'Expenditures', name: 'Amount' }]);
    expect(placesOf(columnsPresent, broken)).toEqual(['Expenditures!A1']);
  });

  test('a table without any year column misses Year 1', () => {
    const headings = { Allocation: { 'Year 1': 'First', 'Year 2': 'Second' } };
    expect(factsOf(columnsPresent, example({ headings }))).toEqual([
      { kind: 'column', table: 'Allocation', name: 'Year 1' },
    ]);
  });

  test('fields without a row point at the heading of Value; an empty value is another rule’s', () => {
    const withoutAward = withoutField('Award');
    expect(factsOf(columnsPresent, withoutAward)).toEqual([{ kind: 'field', table: 'Grant', name: 'Award' }]);
    expect(placesOf(columnsPresent, withoutAward)).toEqual(['Grant!B1']);
    expect(runOn(columnsPresent, example({ grant: { Award: null } })).outcome.outcome).toBe('held');
  });

  test('without the column Value only the column is missing, not every field', () => {
    const broken = example({ headings: { Grant: { Value: 'Content of it' } } });
    expect(factsOf(columnsPresent, broken)).toEqual([{ kind: 'column', table: 'Grant', name: 'Value' }]);
  });
});

describe('headings-unique', () => {
  test('the second heading of one column breaks, in whatever language, and names the first', () => {
    const { findings } = runOn(headingsUnique, example({ headings: { Expenditures: { 'Budget line': 'Importe' } } }));
    expect(
      findings.map(({ at, facts, also, severity }) => [at.cell, facts.first_cell, also[0]!.cell, severity]),
    ).toEqual([['F1', 'D1', 'D1', 'error']]);
  });

  test('equal headings of people’s own columns are a warning', () => {
    const rows = [{ ...rowsOf('Partners')[0], Fax: 'a', 'Fax 2': 'b' }];
    const headings = { Partners: { 'Fax 2': ' FAX ' } };
    expect(placesOf(headingsUnique, example({ tables: { Partners: rows }, headings }))).toEqual([
      'warning Partners!E1',
    ]);
    expect(placesOf(headingsUnique, example({ tables: { Partners: rows } }))).toEqual([]);
  });
});

describe('headings-recognised', () => {
  const cases: [string, string, string[]][] = [
    ['as in the template', 'Description', []],
    ['in another language and case', 'DESCRIPCION', []],
    ['a letter missing', 'Descripton', ['Expenditures!E1']],
    ['a column of their own', 'What for', []],
  ];
  test.each(cases)('%s', (_, heading, places) => {
    const workbook = example({ headings: { Expenditures: { Description: heading } } });
    expect(placesOf(headingsRecognised, workbook)).toEqual(places);
  });

  test('says which column a heading is read as', () => {
    const workbook = example({ headings: { Allocation: { 'Year 2': 'Y2' } } });
    expect(factsOf(headingsRecognised, workbook)).toEqual([{ table: 'Allocation', heading: 'Y2', column: 'Year 2' }]);
  });
});

describe('template-version-known', () => {
  const cases: [string, number | string | null, object[]][] = [
    ['1', 1, []],
    ['2', 2, [{ kind: 'other_version', version: 2, known: 1 }]],
    ['blank', null, [{ kind: 'none', version: null, known: 1 }]],
    ['text', 'one', [{ kind: 'none', version: null, known: 1 }]],
  ];
  test.each(cases)('%s', (_, version, facts) => {
    expect(factsOf(templateVersionKnown, example({ grant: { 'Template version': version } }))).toEqual(facts);
  });

  test('without the row there is nothing to examine', () => {
    expect(runOn(templateVersionKnown, withoutField('Template version')).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('required-tables-filled', () => {
  test('one finding names all empty tables and points at the first', () => {
    const empty = example({ tables: { Partners: [], Allocation: [], Objectives: [], Results: [], Expenditures: [] } });
    const { findings, outcome } = runOn(requiredTablesFilled, empty);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.facts).toEqual({ tables: ['Partners', 'Allocation', 'Objectives', 'Results'], count: 4 });
    expect(findings[0]!.at).toMatchObject({ sheet: 'Partners', cell: 'A1' });
    expect(findings[0]!.also.map(({ sheet }) => sheet)).toEqual(['Allocation', 'Objectives', 'Results']);
    expect(outcome.examined).toBe(5);
  });

  test('an untouched template silences the other rules', () => {
    const empty = example({ tables: { Partners: [], Allocation: [], Expenditures: [] } });
    expect(runOn(columnsPresent, empty).outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { kind: 'not-filled-in' },
    });
  });

  test('optional tables may be empty, missing ones are another rule’s', () => {
    const workbook = example({ tables: { Expenditures: [], BudgetLines: [], Results: undefined } });
    expect(runOn(requiredTablesFilled, workbook).outcome).toMatchObject({ outcome: 'held', examined: 4 });
  });
});

describe('data-inside-tables', () => {
  const cases: [string, Example['cells'], string[]][] = [
    ['a row right below', { Results: { A4: 'R3', B4: 'More' } }, ['Results!A4']],
    ['a row some rows below', { Results: { A9: 'R3', B9: 'More' } }, ['Results!A9']],
    ['values beside, without a heading', { Results: { D3: 5, E3: 6 } }, ['Results!D3']],
    ['a note of one cell', { Results: { A6: 'Agreed in March' } }, []],
    ['a column of their own with a heading', { Results: { D1: 'Mine', D2: 5, E2: 6 } }, []],
  ];
  test.each(cases)('%s', (_, cells, places) => {
    expect(placesOf(dataInsideTables, example({ cells }))).toEqual(places);
  });

  test('says on which side of which table', () => {
    const workbook = example({ cells: { Results: { A4: 'R3', B4: 'More', D3: 5, E3: 6 } } });
    expect(factsOf(dataInsideTables, workbook)).toEqual([
      { table: 'Results', side: 'below', row: 4 },
      { table: 'Results', side: 'beside', row: 3 },
    ]);
  });
});
