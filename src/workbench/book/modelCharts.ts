// Column charts between a model and a book, which has them as the add-in sets them.
import { areaText, parseArea, quoteSheet } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import type { ChartModel, SeriesCells } from '../../workbook/layout/template/model';
import type { Book, BookSheet } from './book';
import type { BookArea, BookChart } from './style';

const FORMAT = 'axes.valueAxis.numberFormat';
const COLORS = ['1F3B57', '6F8AA5'] as const;

export function bookChart(book: Book, sheetId: string, chart: ChartModel): BookChart {
  const first = chart.series[0]!;
  const colors = chart.series.map(({ color }, index) => [`series.${index}.format.fill.solidColor`, `#${color}`]);
  return {
    id: '{chart-1}',
    type: 'ColumnClustered',
    source: placeOf(book, first.values.reference) ?? { sheetId, area: chart.area },
    place: chart.area,
    series: chart.series.map(({ name, values }) => ({
      name: name.values[0] ?? '',
      nameAt: name.reference,
      values: values.reference,
      categories: chart.categories.reference,
    })),
    settings: {
      'title.text': chart.title,
      'legend.position': 'Bottom',
      [FORMAT]: chart.format,
      altText: chart.description,
      ...Object.fromEntries(colors),
    },
  };
}

/** The chart with the values that its cells show now; null for another kind, or one whose cells cannot be told. */
export function modelChart(book: Book, { type, series, settings, source, place }: BookChart): ChartModel | null {
  const categories = textCells(book, series[0]?.['categories']);
  if (type !== 'ColumnClustered' || !categories) return null;
  const found = series.map((one, index): ChartModel['series'][number] | null => {
    const at = placeOf(book, one['values']) ?? (index === 0 ? source : null);
    if (!at) return null;
    const color = textAt(settings, `series.${index}.format.fill.solidColor`) ?? `#${COLORS[index % COLORS.length]}`;
    return {
      name: nameCells(book, at, one),
      values: numberCells(book, at),
      color: color.replace('#', '').toUpperCase(),
    };
  });
  if (found.some((one) => one === null)) return null;
  return {
    area: place ?? source.area,
    title: textAt(settings, 'title.text') ?? '',
    description: textAt(settings, 'altText') ?? '',
    format: textAt(settings, FORMAT) ?? 'General',
    categories,
    series: found.filter((one) => one !== null),
  };
}

function textAt(settings: BookChart['settings'], name: string): string | undefined {
  const value = settings[name];
  return typeof value === 'string' ? value : undefined;
}

/** A reference with its sheet as a place; null where it is none. */
function placeOf(book: Book, reference: unknown): BookArea | null {
  if (typeof reference !== 'string') return null;
  const at = reference.lastIndexOf('!');
  const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = book.sheets().find((one) => one.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(reference.slice(at + 1));
  return sheet && area ? { sheetId: sheet.id, area } : null;
}

/** The series' name in the cell that it was taken from, or in the one above its values; else only as a text. */
function nameCells(
  book: Book,
  { sheetId, area }: BookArea,
  one: Readonly<Record<string, unknown>>,
): SeriesCells<string> {
  const name = String(one['name'] ?? '');
  const above = {
    firstRow: area.firstRow - 1,
    lastRow: area.firstRow - 1,
    firstColumn: area.firstColumn,
    lastColumn: area.firstColumn,
  };
  const known = placeOf(book, one['nameAt']) ?? (above.firstRow > 0 ? { sheetId, area: above } : null);
  if (!known) return { reference: '', values: [name] };
  const shown = book.cells(known.sheetId).value(known.area.firstRow, known.area.firstColumn);
  return { reference: shown === name ? referenceTo(book, known) : '', values: [name] };
}

function textCells(book: Book, reference: unknown): SeriesCells<string> | null {
  const place = placeOf(book, reference);
  if (!place) return null;
  const values = valuesAt(book, place).map((value) =>
    value === null || typeof value === 'object' ? '' : String(value),
  );
  return { reference: referenceTo(book, place), values };
}

function numberCells(book: Book, place: BookArea): SeriesCells<number | null> {
  const values = valuesAt(book, place).map((value) => (typeof value === 'number' ? value : null));
  return { reference: referenceTo(book, place), values };
}

function valuesAt(book: Book, { sheetId, area }: BookArea) {
  const cells = book.cells(sheetId);
  const values = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) values.push(cells.value(row, column));
  }
  return values;
}

function referenceTo(book: Book, { sheetId, area }: BookArea): string {
  const { name } = book.sheets().find(({ id }) => id === sheetId) as BookSheet;
  return `${quoteSheet(name)}!${fixedArea(area)}`;
}

function fixedArea(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
