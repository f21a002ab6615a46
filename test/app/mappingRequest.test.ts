// Mapping as a person asks for it: names that outlive an examination, rows chosen together, what is said before writing.
import { chosenRows } from '../../src/app/mapping/chosen';
import { expenditureId, recordOfId } from '../../src/app/mapping/expenditureIds';
import { mappingAt } from '../../src/app/mapping/mappingAt';
import { queueIds, queuePlace } from '../../src/app/mapping/queue';
import { mappingToWrite, previewMapping } from '../../src/app/mapping/request';
import { example, spent, type Example, type ExampleRow } from '../../src/rules/examples';
import { openExample, wordsFor } from './support';

const words = wordsFor();

const ledger = (Expenditures: ExampleRow[], rest: Partial<Example['tables']> = {}) =>
  openExample(example({ tables: { Expenditures, ...rest } }));
const line = (key: string | null, amount: number, pair: [string, string] | null = null, more: ExampleRow = {}) => ({
  ...spent(key ?? '', '2025-03-10', 'Ceiba', 'Develop', amount, pair?.[0] ?? null, pair?.[1] ?? null),
  Expenditure: key,
  Description: 'Workshop',
  ...more,
});
const part = (objective: number, result: number, share: number) => ({
  objectiveKey: `O${objective}`,
  resultKey: `R${result}`,
  share,
});

describe('ids', () => {
  const idsOf = (rows: ExampleRow[]) => {
    const { grant } = ledger(rows).examination;
    return rows.map((_, record) => expenditureId(grant, record));
  };

  it('name the same expenditure after a row is put in before it', () => {
    const [, id] = idsOf([line('E-1', 10), line('E-2', 20)]);
    const { grant } = ledger([line('E-0', 5), line('E-1', 10), line('e-2', 20)]).examination;
    expect(recordOfId(grant, id!)).toBe(2);
  });

  it('name no other expenditure where the key is shared, blank or gone', () => {
    const rows = [line('E-1', 10), line('E-1', 20), line(null, 30)];
    const ids = idsOf(rows);
    expect(new Set(ids).size).toBe(3);
    const { grant } = ledger(rows).examination;
    expect(ids.map((id) => recordOfId(grant, id))).toEqual([0, 1, 2]);
    const moved = ledger([line('E-9', 1), ...rows]).examination.grant;
    expect(ids.map((id) => recordOfId(moved, id))).toEqual([undefined, 1, undefined]);
    const [own] = idsOf([line('E-1', 10)]);
    expect(recordOfId(ledger([line('E-1', 10), line('E-1', 20)]).examination.grant, own!)).toBeUndefined();
    expect(recordOfId(ledger([line('E-2', 10)]).examination.grant, own!)).toBeUndefined();
  });
});

describe('rows chosen together', () => {
  const choices = ['E-5', 'E-6', 'E-7'].map((key) => line(key, 1, ['O2', 'R2']));
  const open = ledger([
    line('E-1', 10),
    line('E-2', -20.5),
    line('E-3', 30, null, { Description: 'Else' }),
    line('E-4', 40, ['O1', 'R1'], { Description: 'Mapped' }),
    ...choices,
  ]);
  it.each<[string, string[], string[], number, string | null]>([
    ['one suggestion for all', ['=e-1', '=e-2'], ['=e-1', '=e-2'], -1050, 'O2'],
    ['one row without', ['=e-1', '=e-3'], ['=e-1', '=e-3'], 4000, null],
    ['what is mapped or gone is left out', ['=e-4', '=e-9', '=e-1'], ['=e-1'], 1000, 'O2'],
    ['nothing', ['=e-4'], [], 0, null],
  ])('%s', (_, asked, ids, amount, objective) => {
    const chosen = chosenRows(open.examination, asked);
    expect([chosen.ids, chosen.amount, chosen.pair?.objectiveKey ?? null]).toEqual([ids, amount, objective]);
  });
});

describe('the place in the queue', () => {
  const open = ledger([line('E-1', 10), line('E-2', 30), line('E-3', 20), line('E-4', 40, ['O1', 'R1'])]);
  const placeOf = (ids: string[]) => queuePlace(open.examination, { ids });

  it.each<[string[], ReturnType<typeof queuePlace>]>([
    [['=e-2'], { position: 1, count: 3, previous: null, next: '=e-3', after: '=e-3' }],
    [['=e-3'], { position: 2, count: 3, previous: '=e-2', next: '=e-1', after: '=e-1' }],
    [['=e-1'], { position: 3, count: 3, previous: '=e-3', next: null, after: '=e-2' }],
    [['=e-1', '=e-2'], { position: 1, count: 3, previous: null, next: '=e-3', after: '=e-3' }],
    [['=e-1', '=e-2', '=e-3'], { position: 1, count: 3, previous: null, next: null, after: null }],
    [['=e-4'], { position: null, count: 3, previous: null, next: null, after: null }],
  ])('%j', (ids, place) => {
    expect(placeOf(ids)).toEqual(place);
  });

  it('gives a range as ids', () => {
    expect(queueIds(open.examination, { from: 1, limit: 5 })).toEqual(['=e-3', '=e-1']);
  });
});

describe('before it is written', () => {
  const SHARES = ['O1', 'O2'].map((Objective) => ({
    Expenditure: 'E-2',
    Objective,
    Result: 'R1',
    Share: 0.5,
    Amount: null,
  }));
  const open = ledger([line('E-1', 10, ['O1', 'R1']), line('E-2', 0.05), line('E-3', 100)], { Shares: SHARES });
  const desk = { ...open, words };
  const thirds = [part(1, 1, 3334), part(1, 2, 3333), part(2, 2, 3333)];

  it('tells rows, own pairs, emptied rows and steps', () => {
    expect(previewMapping(desk, { ids: ['=e-1', '=e-2', '=e-3'], parts: thirds })).toMatchObject({
      outcome: 'planned',
      expenditures: 3,
      shareRows: 9,
      newRows: 7,
      emptied: 0,
      ownPairs: 1,
      steps: 2,
      isAtLeast: false,
    });
    expect(previewMapping(desk, { ids: ['=e-2'], parts: [part(2, 2, 10_000)] })).toMatchObject({
      shareRows: 0,
      emptied: 2,
      steps: 1,
    });
  });

  it('tells the cents of each expenditure, and totals of what is written', () => {
    const preview = previewMapping(desk, { ids: ['=e-2', '=e-3'], parts: thirds });
    if (preview.outcome !== 'planned') throw new Error(preview.outcome);
    expect(preview.first.map(({ key, amounts }) => [key, amounts])).toEqual([
      ['E-2', [2, 2, 1]],
      ['E-3', [3334, 3333, 3333]],
    ]);
    expect(preview.totals).toEqual([3336, 3335, 3334]);
  });

  it('says that nothing would change', () => {
    expect(previewMapping(desk, { ids: ['=e-1'], parts: [part(1, 1, 10_000)] })).toMatchObject({ steps: 0 });
  });

  it('writes nothing to a row, or to a pair, that is gone', () => {
    for (const request of [
      { ids: ['=e-9'], parts: [part(1, 1, 10_000)] },
      { ids: ['=e-1'], parts: [part(9, 1, 10_000)] },
    ]) {
      expect([previewMapping(desk, request), mappingToWrite(desk, request)]).toEqual([
        { outcome: 'gone' },
        { outcome: 'gone' },
      ]);
    }
  });

  it('hands over the cells and rows of the plan', () => {
    const plan = mappingToWrite(desk, { ids: ['=e-3'], parts: [part(1, 1, 5000), part(2, 2, 5000)] });
    if (plan.outcome !== 'planned') throw new Error(plan.outcome);
    expect(plan.write.edits).toEqual([]);
    expect(plan.write.append?.rows.map(({ Share, Amount }) => [Share, Amount])).toEqual([
      [0.5, 50],
      [0.5, 50],
    ]);
  });
});

it('a cell of the ledger leads to its expenditure, other cells to none', () => {
  const { examination } = ledger([line('E-1', 10), line('E-2', 20, ['O1', 'R1'])]);
  const table = examination.facts.tables.get('Expenditures')!;
  const at = (row: number) => mappingAt(examination, { sheet: table.sheet, row, column: 2 });
  expect([at(table.headerRow), at(table.rows[1]!)?.key, at(table.rows[1]!)?.state]).toEqual([null, 'E-2', 'pair']);
  expect(at(table.lastRow + 1)).toBeNull();
  expect(mappingAt(examination, { sheet: 'Partners', row: 2, column: 1 })).toBeNull();
});
