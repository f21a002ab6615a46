// Keys, names and references: what is one name for Excel, what is one for people.
import { date, example, rowsOf, spent, type ExampleRow } from '../../src/rules/examples';
import { keysPresentAndUnique } from '../../src/rules/identity/keys-present-and-unique';
import { namesNotNearlyEqual } from '../../src/rules/identity/names-not-nearly-equal';
import { namesUnique } from '../../src/rules/identity/names-unique';
import { noLookAlikeLetters } from '../../src/rules/identity/no-look-alike-letters';
import { noStraySpaces } from '../../src/rules/identity/no-stray-spaces';
import { referencesExist } from '../../src/rules/identity/references-exist';
import { factsOf, placesOf, runOn } from './support';

const ledger = (changes: Record<number, ExampleRow>) =>
  example({ tables: { Expenditures: rowsOf('Expenditures', changes) } });
const partners = (changes: Record<number, ExampleRow>) =>
  example({ tables: { Partners: rowsOf('Partners', changes) } });
const named = (...names: string[]) =>
  example({
    tables: { Partners: names.map((Name, i) => ({ Partner: `P${i}`, Name })), Allocation: [], Expenditures: [] },
  });

describe('keys-present-and-unique', () => {
  it.each<[string, ExampleRow, object]>([
    ['missing', { Expenditure: null }, { kind: 'missing', cell: 'A3' }],
    ['repeated in other case', { Expenditure: 'e-1' }, { kind: 'repeated', key: 'e-1', first: 'A2' }],
    ['a wildcard', { Expenditure: 'E-2*' }, { kind: 'pattern', key: 'E-2*' }],
    ['a tilde inside', { Expenditure: 'E~2' }, { kind: 'pattern' }],
    ['a comparison', { Expenditure: '>5' }, { kind: 'pattern' }],
  ])('finds a key that is %s', (_, change, facts) => {
    expect(factsOf(keysPresentAndUnique, ledger({ 1: change }))).toEqual([expect.objectContaining(facts)]);
  });

  it('takes keys that Excel reads as one number for one, whatever their type', () => {
    const workbook = ledger({
      0: { Expenditure: 1 },
      1: { Expenditure: '001' },
      2: { Expenditure: '2.50' },
      3: { Expenditure: '2.51' },
    });
    expect(factsOf(keysPresentAndUnique, workbook)).toEqual([
      { kind: 'number', key: '001', cell: 'A3', first: 'A2', first_key: '1' },
    ]);
  });

  it('takes a number and the same number as text for one key', () => {
    expect(placesOf(keysPresentAndUnique, ledger({ 0: { Expenditure: 7 }, 2: { Expenditure: '7' } }))).toEqual([
      'Expenditures!A4',
    ]);
  });

  it.each(['E-1', 'E<1', 'E=1', 'É-1'])('accepts %s', (key) => {
    expect(placesOf(keysPresentAndUnique, ledger({ 0: { Expenditure: key } }))).toEqual([]);
  });

  it('points at each later row and names the first', () => {
    const workbook = ledger({ 1: { Expenditure: 'E-1' }, 3: { Expenditure: 'E-1' } });
    const { findings } = runOn(keysPresentAndUnique, workbook);
    expect(findings.map(({ at, also }) => [at.cell, also.map(({ cell }) => cell)])).toEqual([
      ['A3', ['A2']],
      ['A5', ['A2']],
    ]);
  });

  it('leaves a key that is an error value, and a row that says Total, to other rules', () => {
    const total = { Description: 'Total of the page', Amount: 440 };
    const tables = {
      Expenditures: [
        ...rowsOf('Expenditures', { 0: { Expenditure: { error: '#N/A' } } }).slice(0, 2),
        total,
        ...rowsOf('Expenditures').slice(2),
      ],
    };
    expect(placesOf(keysPresentAndUnique, example({ tables }))).toEqual([]);
  });

  it('lets notes stand in the table Grant without a field', () => {
    expect(runOn(keysPresentAndUnique, example({ grant: { '': 'A note' } })).outcome.outcome).toBe('held');
  });
});

describe('names-unique', () => {
  it.each(['fundación ceiba', 'Fundacion Ceiba', 'Fundación   Ceiba', 'Ｆundación Ceiba', 'Fundación\u200b Ceiba'])(
    'takes %j for the name of the first partner',
    (Name) => expect(placesOf(namesUnique, partners({ 1: { Name } }))).toEqual(['Partners!B3']),
  );

  it('keeps names that differ in a letter', () => {
    expect(placesOf(namesUnique, partners({ 1: { Name: 'Fundación Seiba' } }))).toEqual([]);
  });

  it('compares short keys too, but leaves those that are one for Excel to the rule on keys', () => {
    expect(placesOf(namesUnique, partners({ 1: { Partner: 'Céiba' } }))).toEqual(['Partners!A3']);
    expect(placesOf(namesUnique, partners({ 1: { Partner: 'CEIBA' } }))).toEqual([]);
  });
});

describe('names-not-nearly-equal', () => {
  it.each<[string, string, boolean]>([
    ['Instituto Norte', 'Instituto Nrote', true],
    ['Instituto Norte', 'Institutos Nortes', true],
    ['Instituto Norte', 'Ynstitutos Nortes', false],
    ['Acciones', 'Acciomes', true],
    ['Accione', 'Acciome', false],
    ['Municipio 1', 'Municipio 2', false],
    ['Instituto Norte', 'INSTITUTO NORTE', false],
  ])('%s and %s: %s', (first, second, isFound) => {
    expect(factsOf(namesNotNearlyEqual, named(first, second))).toEqual(
      isFound ? [{ name: second, other: first, cell: 'B3', first: 'B2' }] : [],
    );
  });

  it('has nothing to examine among short names', () => {
    expect(runOn(namesNotNearlyEqual, named('Norte', 'Sur')).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('no-look-alike-letters', () => {
  it.each<[string, string, string[]]>([
    ['a Cyrillic letter in a Latin word', 'S\u0430uce', ['Partners!B3']],
    ['a zero-width space', 'Sau\u200bce', ['Partners!B3']],
    ['a soft hyphen', 'Sau\u00adce', ['Partners!B3']],
    ['a word wholly in another alphabet', 'Фонд Sauce', []],
    ['accents and apostrophes', 'L’Égalité d’Açúcar', []],
  ])('%s', (_, Name, places) => {
    expect(placesOf(noLookAlikeLetters, partners({ 1: { Name } }))).toEqual(places);
  });

  it('is an error where the name looks exactly like another', () => {
    const { findings } = runOn(noLookAlikeLetters, partners({ 1: { Name: 'Fundación \u0421eiba' } }));
    expect(findings.map(({ severity, facts }) => [severity, facts.kind, facts.other])).toEqual([
      ['error', 'twin', 'B2'],
    ]);
  });

  it('is an error too for a name wholly in look-alike letters', () => {
    const { findings } = runOn(noLookAlikeLetters, named('CECA', '\u0421\u0415\u0421\u0410'));
    expect(findings.map(({ severity, at }) => `${severity} ${at.cell}`)).toEqual(['error B3']);
  });
});

describe('no-stray-spaces', () => {
  it.each([' Sauce', 'Sauce ', 'Del  Sauce', 'Del\u00a0Sauce', 'Del\tSauce'])('finds them in %j', (Name) => {
    expect(factsOf(noStraySpaces, partners({ 1: { Name } }))).toEqual([
      { name: Name.replace(/\s+/g, ' ').trim(), cell: 'B3' },
    ]);
  });

  it('finds each cell of a supplier, but leaves descriptions and references alone', () => {
    const stray = { Supplier: 'Papelera  Sur', Description: ' Paper ', Partner: 'Ceiba ' };
    expect(placesOf(noStraySpaces, ledger({ 0: stray, 2: stray }))).toEqual(['Expenditures!F2', 'Expenditures!F4']);
  });
});

describe('references-exist', () => {
  it('groups one unknown text with all its cells, and offers the nearest key', () => {
    const { findings } = runOn(referencesExist, ledger({ 0: { Partner: 'Cieba' }, 2: { Partner: 'cieba' } }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: { cell: 'C2' },
      also: [{ cell: 'C4' }],
      facts: { kind: 'near', text: 'Cieba', nearest: 'Ceiba', count: 2 },
    });
  });

  it.each<[string, string, string, string]>([
    ['a stray space', 'Ceiba ', 'hidden', 'Ceiba'],
    ['a no-break space', 'Ceiba\u00a0', 'hidden', 'Ceiba'],
    ['a look-alike letter', '\u0421eiba', 'hidden', 'Ceiba'],
    ['an accent', 'Céiba', 'near', 'Ceiba'],
    ['two mistakes in five letters', 'Cbeiab', 'unknown', ''],
    ['another name', 'Roble', 'unknown', ''],
  ])('%s', (_, Partner, kind, nearest) => {
    expect(factsOf(referencesExist, ledger({ 0: { Partner } }))).toEqual([expect.objectContaining({ kind, nearest })]);
  });

  it('does not take a numbered key for another number', () => {
    expect(factsOf(referencesExist, ledger({ 0: { Objective: 'O3' } }))).toEqual([
      expect.objectContaining({ nearest: '' }),
    ]);
  });

  it('compares as Excel does, without case', () => {
    expect(factsOf(referencesExist, ledger({ 0: { Partner: 'CEIBA' } }))).toEqual([]);
  });

  it('reports each required reference that is blank, and none that may be', () => {
    expect(placesOf(referencesExist, ledger({ 0: { Partner: null, Objective: null } }))).toEqual(['Expenditures!C2']);
  });

  it('names at most 50 further cells and counts all', () => {
    const rows = Array.from({ length: 80 }, (_, i) => spent(`X-${i}`, '2025-03-10', 'Roble', 'Develop', 1, 'O1', 'R1'));
    const { findings } = runOn(referencesExist, example({ tables: { Expenditures: rows } }));
    expect(findings.map(({ also, facts }) => [also.length, facts.count])).toEqual([[50, 80]]);
  });

  it('is silent about a subtotal, and about lines where there is no list of them', () => {
    const allocation = rowsOf('Allocation');
    const subtotal = { Partner: 'Subtotal', 'Year 1': 300, 'Year 2': 200, Total: 500 };
    const withSubtotal = example({ tables: { Allocation: [allocation[0]!, subtotal, allocation[1]!] } });
    expect(placesOf(referencesExist, withSubtotal)).toEqual([]);
    expect(placesOf(referencesExist, example({ tables: { BudgetLines: undefined } }))).toEqual([]);
  });

  it('counts the values it looked at', () => {
    expect(runOn(referencesExist, example({ tables: { Expenditures: [] } })).outcome).toMatchObject({
      outcome: 'held',
      examined: 4,
    });
  });

  it('keeps to dates and amounts that are blank: they are no references', () => {
    expect(placesOf(referencesExist, ledger({ 0: { Date: date('2025-03-11'), 'Budget line': null } }))).toEqual([]);
  });
});
