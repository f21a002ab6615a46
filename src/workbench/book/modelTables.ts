// Tables and filters between a model and a book. A book knows a table's place and the cells in it: what the file says of its
// columns (headings, calculated columns, totals) is told from the cells.
import type { Area } from '../../core/sheet/cellRef';
import { toR1C1 } from '../../core/sheet/r1c1';
import type { ElementModel, TableExtras } from '../../workbook/layout/template/extras';
import type { TableColumnModel, TableModel } from '../../workbook/layout/template/model';
import type { Book, BookTable, SheetCells } from './book';

const NO_STYLE = { showFirstColumn: '0', showLastColumn: '0', showRowStripes: '0', showColumnStripes: '0' };
/** Excel's own functions for totals, by the number that SUBTOTAL knows them by. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

export function bookTable(
  sheetId: string,
  { name, area, hasTotals, hasFilter, more }: TableModel,
): Omit<BookTable, 'id'> {
  return {
    ...{ name, sheetId, area, hasTotals, hasHeader: more?.hasHeader ?? true },
    style: more?.style?.['name'] ?? '',
    hasBands: more?.style?.['showRowStripes'] === '1',
    hasFilterButtons: hasFilter,
    criteria: bookCriteria(more?.filter ?? []),
  };
}

/** `before` is what the file said of the table, where it came from one. */
export function modelTable(book: Book, table: BookTable, before: TableModel | undefined): TableModel {
  const { name, area, hasTotals, hasHeader, hasFilterButtons } = table;
  const cells = book.cells(table.sheetId);
  const columns: TableColumnModel[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    columns.push(modelColumn(cells, table, column, before?.columns[column - area.firstColumn]));
  }
  const filter = modelCriteria(table.criteria);
  const more: TableExtras = {
    ...(hasHeader ? {} : { hasHeader }),
    ...styleOf(table, before),
    ...(filter.length === 0 ? {} : { filter }),
  };
  return {
    name,
    area,
    hasTotals,
    hasFilter: hasFilterButtons,
    columns,
    ...(Object.keys(more).length === 0 ? {} : { more }),
  };
}

/** A table without a style says nothing of bands either. */
function styleOf({ style, hasBands }: BookTable, before: TableModel | undefined): Pick<TableExtras, 'style'> {
  const old = before?.more?.style;
  if (old && (old['name'] ?? '') === style && (old['showRowStripes'] === '1') === hasBands) return { style: old };
  return style === '' ? {} : { style: { name: style, ...NO_STYLE, showRowStripes: hasBands ? '1' : '0' } };
}

function modelColumn(
  cells: SheetCells,
  table: BookTable,
  column: number,
  before: TableColumnModel | undefined,
): TableColumnModel {
  const { area, hasHeader, hasTotals } = table;
  const heading = hasHeader ? cells.value(area.firstRow, column) : null;
  const name =
    heading === null || typeof heading === 'object'
      ? (before?.name ?? `Column${column - area.firstColumn + 1}`)
      : String(heading);
  const body = { ...area, firstRow: area.firstRow + (hasHeader ? 1 : 0), lastRow: area.lastRow - (hasTotals ? 1 : 0) };
  const formula = calculated(cells, body, column) ?? (before?.name === name ? before.formula : undefined);
  return {
    name,
    ...(formula === undefined ? {} : { formula }),
    ...(hasTotals ? totalOf(cells, area.lastRow, column) : {}),
  };
}

/** The formula that all rows of a column have in common. */
function calculated(cells: SheetCells, { firstRow, lastRow }: Area, column: number): string | undefined {
  const first = cells.formula(firstRow, column);
  if (first === undefined) return undefined;
  const pattern = toR1C1(first, firstRow, column);
  for (let row = firstRow + 1; row <= lastRow; row++) {
    const formula = cells.formula(row, column);
    const isSame = formula === first || (formula !== undefined && toR1C1(formula, row, column) === pattern);
    if (!isSame) return undefined;
  }
  return first;
}

function totalOf(cells: SheetCells, row: number, column: number): Partial<TableColumnModel> {
  const formula = cells.formula(row, column);
  if (formula !== undefined) {
    const [, number = ''] = /^SUBTOTAL\((\d+),\[[^[\]]+\]\)$/i.exec(formula) ?? [];
    const totalFunction = FUNCTIONS[number];
    return totalFunction === undefined ? { totalFormula: formula } : { totalFunction };
  }
  const label = cells.value(row, column);
  return typeof label === 'string' ? { totalLabel: label } : {};
}

/** By column from 0, as `Excel.FilterCriteria`; what it cannot say stands whole under `kept`. */
export function bookCriteria(columns: readonly ElementModel[]): unknown[] {
  const criteria: unknown[] = [];
  for (const column of columns) {
    const index = Number(column.attributes['colId'] ?? 0);
    const isOnlyButton = column.children.length === 0;
    criteria[index] = isOnlyButton ? { kept: column } : { ...criterionOf(column), kept: column };
  }
  return Array.from(criteria, (criterion) => criterion ?? null);
}

function criterionOf({ children }: ElementModel): object {
  const [found] = children;
  if (found?.name === 'filters') {
    const values = found.children
      .filter(({ name }) => name === 'filter')
      .map(({ attributes }) => attributes['val'] ?? '');
    return { filterOn: 'Values', values: found.attributes['blank'] === '1' ? [...values, ''] : values };
  }
  if (found?.name !== 'customFilters') return { filterOn: found?.name === 'top10' ? 'TopItems' : 'Dynamic' };
  const [first, second] = found.children.map(
    ({ attributes }) => (SIGNS[attributes['operator'] ?? 'equal'] ?? '=') + (attributes['val'] ?? ''),
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined ? {} : { criterion2: second, operator: found.attributes['and'] === '1' ? 'And' : 'Or' }),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Criteria as a file has them; those that no file has words for here are left out. */
export function modelCriteria(criteria: readonly unknown[]): ElementModel[] {
  return criteria.flatMap((criterion, index): ElementModel[] => {
    if (typeof criterion !== 'object' || criterion === null) return [];
    const fields = criterion as Readonly<Record<string, unknown>>;
    const attributes = { colId: String(index) };
    const kept = fields['kept'] as ElementModel | undefined;
    if (kept) return [{ ...kept, attributes: { ...kept.attributes, ...attributes } }];
    const inner = filterElement(fields);
    return inner ? [{ name: 'filterColumn', attributes, children: [inner], text: '' }] : [];
  });
}

function filterElement(fields: Readonly<Record<string, unknown>>): ElementModel | null {
  const item = (name: string, attributes: Record<string, string>): ElementModel => ({
    name,
    attributes,
    children: [],
    text: '',
  });
  if (fields['filterOn'] === 'Values' && Array.isArray(fields['values'])) {
    const values = fields['values'].map(String);
    const children = values.filter((value) => value !== '').map((val) => item('filter', { val }));
    return { ...item('filters', values.includes('') ? { blank: '1' } : {}), children };
  }
  if (fields['filterOn'] !== 'Custom') return null;
  const children = [fields['criterion1'], fields['criterion2']].flatMap((criterion) => {
    const [, sign = '=', val = ''] =
      /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(typeof criterion === 'string' ? criterion : '') ?? [];
    const operator = Object.keys(SIGNS).find((name) => SIGNS[name] === sign)!;
    return typeof criterion === 'string'
      ? [item('customFilter', { ...(operator === 'equal' ? {} : { operator }), val })]
      : [];
  });
  return { ...item('customFilters', fields['operator'] === 'And' ? { and: '1' } : {}), children };
}
