import { LANGUAGES } from '../../src/core/sheet/language';
import { a1 } from '../../src/core/sheet/cellRef';
import { LAYOUT } from '../../src/workbook/layout/tables';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { TemplateRequest } from '../../src/workbook/layout/template/buildTemplate';
import type { SheetModel, TableModel, WorkbookModel } from '../../src/workbook/layout/template/model';
import { escapeColumn } from '../../src/workbook/layout/template/references';
import { splitByWeights } from '../../src/workbook/layout/template/sample/chance';

const SAMPLE: TemplateRequest = { language: 'en', profile: 'lac-moving-to-scale', sample: true };

function tableOf(model: WorkbookModel, name: string): { sheet: SheetModel; table: TableModel } {
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((known) => known.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

function recordsOf(model: WorkbookModel, name: string): Record<string, unknown>[] {
  const { sheet, table } = tableOf(model, name);
  const cells = new Map(sheet.cells.map((cell) => [a1(cell.row, cell.column), cell.value]));
  const { firstRow, firstColumn, lastRow } = table.area;
  const rows = lastRow - firstRow - (table.hasTotals ? 1 : 0);
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(
      table.columns.map((column, at) => [column.name, cells.get(a1(firstRow + 1 + index, firstColumn + at)) ?? null]),
    ),
  );
}

const cents = (value: unknown) => Math.round(Number(value ?? 0) * 100);
const total = (records: readonly Record<string, unknown>[], column: string) =>
  records.reduce((sum, record) => sum + cents(record[column]), 0);

describe('sheets and tables', () => {
  test.each(LANGUAGES)(
    '%s: every table of the contract stands on its sheet, with the language’s headings',
    (language) => {
      const model = buildTemplate({ ...SAMPLE, language });
      for (const layout of LAYOUT.values()) {
        const { sheet, table } = tableOf(model, layout.table);
        expect(sheet.name).toBe(layout.sheet[language]);
        const plain = layout.columns.filter(({ series }) => !series).map(({ heading }) => heading[language]);
        expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(plain));
      }
    },
  );

  test.each(LANGUAGES)('%s: formulas name only tables and columns that exist', (language) => {
    const model = buildTemplate({ ...SAMPLE, language, years: 4 });
    const columns = new Map(
      model.sheets
        .flatMap(({ tables }) => tables)
        .map((table) => [table.name, table.columns.map(({ name }) => escapeColumn(name))]),
    );
    const formulas = model.sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? ''));
    const texts = [...formulas, ...model.names.map(({ refersTo }) => refersTo)];
    let references = 0;
    for (const text of texts) {
      for (const [, table, inner] of text.matchAll(/\b([A-Z]\w+)\[((?:[^[\]]|\[[^[\]]*\])+)\]/g)) {
        for (const name of inner!.replace(/\[#This Row\],/, '').split(':')) {
          expect(columns.get(table!)).toContain(name.replace(/^\[|\]$/g, ''));
          references++;
        }
      }
    }
    expect(references).toBeGreaterThan(1_000);
  });

  test('no text of one language is left in another', () => {
    const texts = (language: 'en' | 'es' | 'pt') =>
      buildTemplate({ ...SAMPLE, language }).sheets.map(({ cells }) =>
        cells
          .slice(0, 2)
          .map(({ value }) => value)
          .join('|'),
      );
    const [en, es, pt] = LANGUAGES.map(texts);
    en!.slice(0, -1).forEach((title, index) => {
      expect(title).not.toBe(es![index]);
      expect(es![index]).not.toBe(pt![index]);
    });
  });

  test('a sheet with sample figures says so, one without does not', () => {
    const badges = (request: TemplateRequest) =>
      buildTemplate(request)
        .sheets.filter(({ cells }) => cells.some(({ style }) => style === 'badge'))
        .map(({ name }) => name);
    expect(badges(SAMPLE)).toEqual(
      expect.arrayContaining([
        'Grant',
        'Partners',
        'Allocation',
        'Framework',
        'Expenditures',
        'Shares',
        'Co-financing',
        'Indicators',
        'Summary',
      ]),
    );
    expect(badges({ ...SAMPLE, sample: false })).toEqual([]);
  });

  test('the seal is hidden from people', () => {
    expect(tableOf(buildTemplate(SAMPLE), 'Seal').sheet.visibility).toBe('veryHidden');
  });
});

describe('what a template knows', () => {
  const valueOf = (model: WorkbookModel, field: string) =>
    recordsOf(model, 'Grant').find(({ Field }) => Field === field)?.Value;

  test('the default profile holds the facts of its source and invents none', () => {
    const model = buildTemplate({ ...SAMPLE, sample: false });
    expect(valueOf(model, 'Award')).toBe(475_000);
    expect(valueOf(model, 'Years')).toBe(3);
    for (const field of ['Start date', 'Approval Date', 'Proposal Focus', 'Country Type'])
      expect(valueOf(model, field)).toBeNull();
    expect(recordsOf(model, 'Objectives').map(({ Objective }) => Objective)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5']);
    expect(recordsOf(model, 'Partners').every(({ Partner }) => Partner === null)).toBe(true);
  });

  test('the blank profile asks for title and award, unless they are given', () => {
    const blank = { ...SAMPLE, profile: 'blank', sample: false } as const;
    expect(valueOf(buildTemplate(blank), 'Title')).toBeNull();
    expect(valueOf(buildTemplate(blank), 'Award')).toBeNull();
    const given = buildTemplate({ ...blank, award: 1_234_567, currency: 'EUR', years: 2 });
    expect([valueOf(given, 'Award'), valueOf(given, 'Currency'), valueOf(given, 'Years')]).toEqual([
      12_345.67,
      'EUR',
      2,
    ]);
  });

  test('amounts in a currency without decimals have none', () => {
    const model = buildTemplate({ ...SAMPLE, currency: 'CLP', award: 450_000_001 });
    expect(valueOf(model, 'Award')).toBe(450_000_001);
    expect(model.styles.inputMoney.format).toBe('#,##0');
    expect(recordsOf(model, 'Expenditures').every(({ Amount }) => Number.isInteger(Amount))).toBe(true);
  });

  test.each([{ years: 0 }, { years: 11 }, { years: 1.5 }, { award: 0 }, { award: 1.5 }, { currency: 'XYZ' }])(
    'refuses %j',
    (part) => expect(() => buildTemplate({ ...SAMPLE, ...part })).toThrow(RangeError),
  );
});

describe('the sample', () => {
  const requests: TemplateRequest[] = [
    SAMPLE,
    { ...SAMPLE, profile: 'blank' },
    { ...SAMPLE, years: 1 },
    { ...SAMPLE, years: 10, award: 123_456_789 },
    { ...SAMPLE, award: 777 },
  ];
  test.each(requests.map((request) => [JSON.stringify(request), request] as const))('is sound: %s', (_, request) => {
    const model = buildTemplate(request);
    const award = cents(recordsOf(model, 'Grant').find(({ Field }) => Field === 'Award')!.Value);
    expect(total(recordsOf(model, 'Allocation'), 'Total')).toBe(award);
    const expenditures = recordsOf(model, 'Expenditures');
    const shares = recordsOf(model, 'Shares');
    const byKey = new Map(expenditures.map((row) => [row.Expenditure, row]));
    expect(byKey.size).toBe(expenditures.length);
    for (const row of expenditures) {
      const own = shares.filter((share) => share.Expenditure === row.Expenditure);
      expect(row.Objective === null).toBe(own.length > 0);
      if (own.length === 0) continue;
      expect(total(own, 'Amount')).toBe(cents(row.Amount));
      expect(own.reduce((sum, share) => sum + Math.round(Number(share.Share) * 10_000), 0)).toBe(10_000);
    }
    for (const refund of expenditures.filter(({ Type }) => Type === 'Refund')) {
      const original = byKey.get(refund.Corrects)!;
      expect(Number(refund.Amount)).toBeLessThan(0);
      expect(Number(refund.Date)).toBeGreaterThan(Number(original.Date));
      expect([refund.Objective, refund.Result]).toEqual([original.Objective, original.Result]);
    }
  });

  test('shows what the product is for: partners, refunds, apportioned and co-financed expenditures, enough of them', () => {
    const model = buildTemplate(SAMPLE);
    const expenditures = recordsOf(model, 'Expenditures');
    expect(recordsOf(model, 'Partners').length).toBeGreaterThanOrEqual(5);
    expect(expenditures.length).toBeGreaterThanOrEqual(150);
    expect(expenditures.filter(({ Type }) => Type === 'Refund').length).toBeGreaterThanOrEqual(3);
    expect(expenditures.filter(({ Funding }) => Funding !== null).length).toBeGreaterThanOrEqual(5);
    expect(new Set(recordsOf(model, 'Shares').map(({ Expenditure }) => Expenditure)).size).toBeGreaterThanOrEqual(5);
    expect(recordsOf(model, 'Indicators').length).toBe(5);
  });

  test('Summary ties: its matrix is what was spent, and nobody is left over', () => {
    const summary = buildTemplate(SAMPLE).sheets.find(({ name }) => name === 'Summary')!;
    const beside = (label: string, columns: number) => {
      const at = summary.cells.find(({ value }) => value === label)!;
      return summary.cells.find(({ row, column }) => row === at.row && column === at.column + columns)!.value;
    };
    expect(beside('Mapped', 1)).toBe(beside('All partners', 3));
    expect(beside('Not mapped', 1)).toBe(0);
    expect(beside('Others', 3)).toBe(0);
    expect(beside('All years', 2)).toBe(475_000);
  });

  test('a split by weights re-adds exactly, also near the largest amount', () => {
    for (const amount of [1, 100, 47_500_000, Number.MAX_SAFE_INTEGER]) {
      const parts = splitByWeights(amount, [1, 1, 1, 7, 13]);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
    }
    expect(splitByWeights(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });
});
