// The template written into a workbook that is open: the same sheets as the file writer makes, and nothing else touched.
import { areaText } from '../../../src/core/sheet/cellRef';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../../../src/workbook/layout/template/model';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { capture } from '../../golden/books';
import { contentOf, sortNames } from './content';
import type { Content } from './content';
import { openBook } from './openBook';

function template(language: 'en' | 'es' | 'pt' = 'en', sample = true): WorkbookModel {
  return buildTemplate({ language, profile: 'lac-moving-to-scale', sample });
}

/** Without results: the workbench of these tests does not calculate. */
function withoutResults({ sheets, ...rest }: Content): unknown {
  return {
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(cells).map(([at, { kind, value, formula }]) => [
          at,
          formula === undefined ? { kind, value } : formula,
        ]),
      ),
    })),
  };
}

test.each(LANGUAGES)('an empty workbook gets what the file has, in %s', async (language) => {
  for (const sample of [false, true]) {
    const model = template(language, sample);
    const { port, host } = openBook(createMemoryBook({ sheets: ['Sheet1'] }));
    const report = await port.addSheets(model);
    expect(host.missing()).toEqual([]);
    expect(report).toMatchObject({
      outcome: 'added',
      sheets: model.sheets.map(({ name }) => name),
      leftOut: ['notes'],
    });
    const { sheets, tables, names } = contentOf(await port.capture());
    const shifted = <T extends { readonly sheet: number | null }>(one: T): T => ({
      ...one,
      sheet: one.sheet === null ? null : one.sheet - 1,
    });
    const added = { sheets: sheets.slice(1), tables: tables.map(shifted), names: sortNames(names.map(shifted)) };
    const inFile = contentOf(await capture(writeWorkbook(model)));
    expect(withoutResults(added)).toEqual(withoutResults(inFile));
  }
});

describe("beside a user's own sheets", () => {
  function ownBook() {
    const book = createMemoryBook({ sheets: ['Notes', 'summary'] });
    const [notes] = book.sheets();
    const area = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    const rows = [
      ['Result', 'Text'],
      ['R9', 'mine'],
      ['R10', 'too'],
    ].map((row) => row.map((value) => ({ value })));
    book.writeCells(notes!.id, area, rows);
    const looks = { style: 'TableStyleMedium2', hasBands: true, hasFilterButtons: true, criteria: [] };
    book.addTable({ name: 'Results', sheetId: notes!.id, area, hasHeader: true, hasTotals: false, ...looks });
    return openBook(book);
  }

  test('a taken sheet name is reported before anything is written', async () => {
    const open = ownBook();
    const changes: string[] = [];
    open.book.onChange(({ type }) => changes.push(type));
    expect(await open.port.addSheets(template())).toEqual({
      outcome: 'clash',
      clashes: [{ kind: 'sheet', name: 'Summary' }],
    });
    expect(changes).toEqual([]);
  });

  test('a plan names what is taken and what stands instead, and the planned model is added whole', async () => {
    const open = ownBook();
    const plan = await open.port.planSheets(template());
    expect(plan.clashes).toEqual([
      { kind: 'sheet', name: 'Summary', instead: 'Summary (2)' },
      { kind: 'table', name: 'Results', instead: 'Results_Allot' },
    ]);
    const before = contentOf(await open.port.capture());
    expect(await open.port.addSheets(plan.model)).toMatchObject({ outcome: 'added' });
    const after = contentOf(await open.port.capture());
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Results', 'Results_Allot', 'Allocation']),
    );
    const formulas = JSON.stringify(
      after.sheets.map(({ cells }) => Object.values(cells).map(({ formula }) => formula ?? '')),
    );
    expect(formulas).toContain('Results_Allot[');
    expect(formulas).not.toMatch(/[^_\w]Results\[/);
    expect(after.names.find(({ name }) => name === 'Allot_Results')!.refersTo).toBe('Results_Allot[Result]');
    const area = after.names.find(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet !== null)!;
    expect(area.refersTo).toContain("'Summary (2)'!");
  });

  test('names of an earlier template give way too, in formulas and pick lists', async () => {
    const open = openBook(createMemoryBook());
    await open.port.addSheets(template());
    const { clashes, model } = await open.port.planSheets(template());
    expect(clashes.filter(({ kind }) => kind === 'name').map(({ instead }) => instead)).toContain('Allot_Partners_2');
    expect(await open.port.addSheets(model)).toMatchObject({ outcome: 'added' });
    const lists = open.book.sheets().flatMap(({ validations }) => validations.map(({ rule }) => JSON.stringify(rule)));
    expect(lists.filter((rule) => rule.includes('Allot_Partners_2')).length).toBeGreaterThan(0);
    const links = open.book
      .sheets()
      .slice(-12)
      .flatMap((sheet) => sheet.links ?? []);
    expect(links.every(({ target }) => target === undefined || target === '' || target.includes('(2)'))).toBe(true);
  });
});

describe('what fails', () => {
  test.each([3, 9, 20, 30])('a failure in request %s takes everything away again', async (number) => {
    const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
    let requests = 0;
    open.host.onNotice(({ type }) => {
      if (type === 'activity' && ++requests === number) open.host.setFaults({ nextRequests: [5001] });
    });
    const report = await open.port.addSheets(template());
    expect(report).toEqual({ outcome: 'failed', problem: 'failed', left: [] });
    expect(open.book.sheets().map(({ name }) => name)).toEqual(['Mine']);
    expect([open.book.tables(), open.book.names()]).toEqual([[], []]);
  });

  test('a stop takes everything away again', async () => {
    const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
    const controller = new AbortController();
    const told: number[] = [];
    const report = await open.port.addSheets(template(), {
      onProgress: (done, total) => {
        told.push(done / total);
        if (done === 6) controller.abort();
      },
      signal: controller.signal,
    });
    expect(report).toEqual({ outcome: 'stopped', left: [] });
    expect(open.book.sheets()).toHaveLength(1);
    expect(told.length).toBeGreaterThan(6);
  });

  test('a reading that is asked for meanwhile sees all of it, or nothing', async () => {
    const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
    let meanwhile: Promise<WorkbookSnapshot> | undefined;
    await open.port.addSheets(template(), { onProgress: () => (meanwhile ??= open.port.capture()) });
    const seen = contentOf(await meanwhile!);
    expect(seen.sheets).toHaveLength(1 + template().sheets.length);
    expect(seen).toEqual(contentOf(await open.port.capture()));
  });

  test('a read-only workbook stays as it is', async () => {
    const open = openBook(createMemoryBook(), { faults: { isReadOnly: true } });
    await expect(open.port.addSheets(template())).rejects.toMatchObject({ code: 'read-only' });
    expect(open.book.sheets()).toHaveLength(1);
  });

  test('a sheet that somebody else adds meanwhile is not taken away', async () => {
    const open = openBook(createMemoryBook());
    let isAdded = false;
    open.host.onNotice(() => {
      if (isAdded || open.book.sheets().length < 5) return;
      isAdded = true;
      open.book.perform('remote', () => open.book.addSheet('Sign-off'));
    });
    expect(await open.port.addSheets(template())).toMatchObject({ outcome: 'failed', problem: 'refused', left: [] });
    expect(open.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Sign-off']);
  });
});

test('notes are left out, and said to be, where the Office.js of the page does not know them', async () => {
  const open = openBook(createMemoryBook(), { requirements: { ExcelApi: '1.18' } });
  expect(await open.port.addSheets(template())).toMatchObject({ outcome: 'added', leftOut: ['notes'] });
});

test('looks, pick lists, marks, panes and the chart are as in the model', async () => {
  const model = template();
  const open = openBook(createMemoryBook());
  await open.port.addSheets(model);
  for (const sheet of model.sheets) {
    const made = open.book.sheets().find(({ name }) => name === sheet.name)!;
    expect(made.frozenRows).toBe(sheet.frozenRows);
    expect(made.showsGridlines).toBe(false);
    expect(made.marks).toHaveLength(sheet.formats.length);
    expect(made.charts).toHaveLength(sheet.chart ? 1 : 0);
    expect(made.visibility).toBe(sheet.visibility);
    const cells = open.book.cells(made.id);
    for (const { row, column, style } of sheet.cells) {
      const { fill, isBold = false, format } = model.styles[style]!;
      expect(cells.style(row, column).fill).toBe(fill === undefined ? '' : `#${fill}`);
      expect(cells.style(row, column).isBold).toBe(isBold);
      if (format !== undefined) expect(cells.style(row, column).numberFormat).toBe(format);
    }
  }
  const [chart] = open.book.sheets().find(({ name }) => name === 'Summary')!.charts;
  const [first, second] = model.sheets.find((sheet) => sheet.chart)!.chart!.series;
  expect(areaText(chart!.source.area)).toBe(bare(first!.values.reference));
  expect(bare(String(chart!.series[1]!['values']))).toBe(bare(second!.values.reference));
});

/** Without sheet and dollar signs. */
function bare(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
}
