// What the list of findings says and in which order: headlines, the money of a group, the most money first.
import { ruleOf } from '../../../src/app/describe';
import { findingLines, findingsView, stepFinding } from '../../../src/app/views/findings';
import type { FindingsFilter } from '../../../src/app/views/findingsFilter';
import type { Language } from '../../../src/core/sheet/language';
import { SEVERITIES } from '../../../src/findings/finding';
import { CATALOGUE } from '../../../src/rules/catalogue';
import { example, rowsOf, spent, type Example, type ExampleRow } from '../../../src/rules/examples';
import { openExample, wordsFor } from '../support';

const ALL: FindingsFilter = { severities: SEVERITIES, sheet: null, partner: null };

const deskOf = (workbook: Example) => ({ ...openExample(workbook), words: wordsFor('en') });
const groupsOf = (workbook: Example, filter = ALL) => findingsView(deskOf(workbook), filter).groups;
const groupOf = (workbook: Example, rule: string) => groupsOf(workbook).find((group) => group.rule === rule);

const withSpending = (changes: Readonly<Record<number, ExampleRow>>, ...more: readonly ExampleRow[]) =>
  example({ tables: { Expenditures: [...rowsOf('Expenditures', changes), ...more] } });

const unmapped = (key: string, amount: number) => spent(key, '2025-07-01', 'Ceiba', 'Develop', amount, null, null);

describe('headlines', () => {
  test.each<[string, number, Readonly<Record<Language, string>>]>([
    [
      'expenditures-mapped',
      1,
      { en: '1 expenditure is not mapped', es: '1 gasto sin vincular', pt: '1 despesa sem vínculo' },
    ],
    [
      'expenditures-mapped',
      18,
      { en: '18 expenditures are not mapped', es: '18 gastos sin vincular', pt: '18 despesas sem vínculo' },
    ],
    [
      'amounts-have-one-reading',
      1,
      { en: '1 amount has two readings', es: '1 importe tiene dos lecturas', pt: '1 valor tem duas leituras' },
    ],
    [
      'amounts-have-one-reading',
      2,
      { en: '2 amounts have two readings', es: '2 importes tienen dos lecturas', pt: '2 valores têm duas leituras' },
    ],
    [
      'document-counted-once',
      1,
      {
        en: '1 document is counted twice',
        es: '1 documento se cuenta dos veces',
        pt: '1 documento é contado duas vezes',
      },
    ],
    // A document that stands three times is two findings: what is counted again are rows.
    [
      'document-counted-once',
      2,
      {
        en: '2 rows count a document again',
        es: '2 filas cuentan de nuevo un documento',
        pt: '2 linhas contam de novo um documento',
      },
    ],
    [
      'shares-add-to-100',
      2,
      {
        en: 'The shares of 2 expenditures do not make 100%',
        es: 'El reparto de 2 gastos no suma 100\u00a0%',
        pt: 'O rateio de 2 despesas não soma 100%',
      },
    ],
    [
      'allocation-adds-up-to-award',
      1,
      {
        en: 'The allocation does not add up to the award',
        es: 'La asignación no suma el monto otorgado',
        pt: 'A alocação não soma o montante concedido',
      },
    ],
  ])('%s, %d', (rule, count, said) => {
    for (const language of ['en', 'es', 'pt'] as const) {
      expect(wordsFor(language).group(ruleOf(rule), count)).toBe(said[language]);
    }
  });

  test('count what is shown, not what was found', () => {
    const workbook = withSpending({}, unmapped('E-5', 10), { ...unmapped('E-6', 20), Funding: 'Core' });
    const headlines = (filter: FindingsFilter) => groupsOf(workbook, filter).map(({ headline }) => headline);
    expect(headlines(ALL)).toContain('2 expenditures are not mapped');
    expect(headlines({ ...ALL, severities: ['error'] })).toContain('1 expenditure is not mapped');
  });
});

describe('the money of a group', () => {
  test('adds up what its findings are about, money given back as money', () => {
    const workbook = withSpending({ 1: { Objective: null, Result: null } }, unmapped('E-5', -50.25));
    expect(groupOf(workbook, 'expenditures-mapped')).toMatchObject({ count: 2, amount: 25_025 });
    const lines = findingLines(deskOf(workbook), { rule: 'expenditures-mapped', filter: ALL, from: 0, count: 9 });
    expect(lines.map(({ row, amount }) => [row, amount])).toEqual([
      ['E-2', 20_000],
      ['E-5', -5_025],
    ]);
  });

  test('is the difference where a sum does not come out', () => {
    const workbook = example({ grant: { Award: 1003.5 } });
    expect(groupOf(workbook, 'allocation-adds-up-to-award')).toMatchObject({ count: 1, amount: 350 });
    expect(groupOf(workbook, 'allocation-adds-up-to-award')!.examples[0]!.amount).toBe(-350);
  });

  test('is what the readings of a text are apart', () => {
    const workbook = withSpending({ 0: { Amount: '475.000' } });
    expect(groupOf(workbook, 'amounts-have-one-reading')).toMatchObject({ count: 1, amount: 47_452_500 });
  });

  test('is none where the rule names none, though its facts hold amounts', () => {
    const workbook = ruleOf('objectives-and-results-funded').examples.breaks.workbook;
    expect(groupOf(workbook, 'objectives-and-results-funded')).toMatchObject({ amount: null });
  });

  // Ceiba has 300 for year 1 and 500 through year 2: what is over in year 1 is still within what is over in year 2.
  test('has no sum where one finding is within the other', () => {
    const rule = 'cumulative-spending-within-allocation';
    const inYear1 = withSpending({ 0: { Amount: 400 }, 2: { Amount: 0 } });
    expect(groupOf(inYear1, rule)).toMatchObject({ count: 1, amount: 10_000 });
    const inBoth = withSpending({ 0: { Amount: 400 }, 2: { Amount: 300 } });
    const group = groupOf(inBoth, rule)!;
    expect([group.count, group.amount]).toEqual([2, null]);
    expect(group.examples.map(({ amount }) => amount)).toEqual([10_000, 20_000]);
  });

  test('is a money fact of its rule', () => {
    const named = CATALOGUE.filter(({ money }) => money !== undefined);
    expect(named.length).toBeGreaterThan(20);
    for (const { id, facts, money } of named) expect([id, facts[money!]]).toEqual([id, 'money']);
  });
});

describe('order', () => {
  // Errors about 3.00 (the award), about what is not mapped, and about no money (a role); a warning about more than all of them.
  const withUnmapped = (amount: number) =>
    example({
      grant: { Award: 1003 },
      tables: {
        Partners: rowsOf('Partners', { 0: { Role: 'Chief' } }),
        Expenditures: [
          ...rowsOf('Expenditures'),
          unmapped('E-5', amount),
          spent('E-6', '2025-08-01', 'Ceiba', 'Develop', -9000, 'O1', 'R1'),
        ],
      },
    });

  test.each<[string, number, readonly string[]]>([
    ['more', 3.01, ['expenditures-mapped', 'allocation-adds-up-to-award', 'values-from-lists']],
    [
      'as much: as the catalogue has it',
      3,
      ['allocation-adds-up-to-award', 'expenditures-mapped', 'values-from-lists'],
    ],
    ['less', 2.99, ['allocation-adds-up-to-award', 'expenditures-mapped', 'values-from-lists']],
  ])('errors by their money, %s, without money last, then warnings', (_, amount, errors) => {
    const groups = groupsOf(withUnmapped(amount));
    expect(groups.slice(0, 3).map(({ rule }) => rule)).toEqual(errors);
    const rest = groups.slice(3).map(({ rule, severity }) => [rule, severity]);
    expect(rest).toContainEqual(['negative-amounts-explained', 'warning']);
    expect(rest.map(([, severity]) => severity)).not.toContain('error');
  });

  // Ceiba is over by 100 in year 1 and by 200 through year 2: at least 200.
  test.each<[number, readonly string[]]>([
    [199.99, ['cumulative-spending-within-allocation', 'expenditures-mapped']],
    [200.01, ['expenditures-mapped', 'cumulative-spending-within-allocation']],
  ])('a group without a sum stands by its largest finding, beside %d not mapped', (amount, expected) => {
    const changes = { 0: { Amount: 400 }, 1: { Amount: amount, Objective: null, Result: null }, 2: { Amount: 300 } };
    const rules = groupsOf(withSpending(changes)).map(({ rule }) => rule);
    expect(rules.filter((rule) => expected.includes(rule))).toEqual(expected);
  });

  test('the arrows go through findings in the order of the list', () => {
    const desk = deskOf(withUnmapped(3.01));
    const first = stepFinding(desk, { id: null, step: 1, filter: ALL })!;
    expect(first.place).toEqual({ sheet: 'Expenditures', cell: 'G6' });
    const second = stepFinding(desk, { id: first.id, step: 1, filter: ALL })!;
    expect(findingsView(desk, ALL).groups[1]!.examples[0]!.id).toBe(second.id);
  });
});
