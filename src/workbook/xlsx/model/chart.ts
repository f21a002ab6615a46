// A drawing's chart as the model's column chart, and what of a drawing the model has no place for.
import type { ElementModel } from '../../layout/template/extras';
import type { ChartModel, SeriesCells } from '../../layout/template/model';
import { colorOf } from './colors';
import type { Palette } from './colors';
import { allOf, childOf, childrenOf, elementAt, textOf } from './tree';

/** Where a drawing anchors a chart, and the relationship that leads to it. */
export interface ChartPlace {
  readonly id: string;
  readonly area: ChartModel['area'];
  readonly description: string;
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The charts of a drawing that lie between two cells; `others` counts what else is drawn, by element. */
export function readDrawing(root: ElementModel): { charts: ChartPlace[]; others: ElementModel[] } {
  const anchors = root.children.filter(({ name }) => ANCHORS.includes(name));
  const charts = anchors.map(chartPlace).filter((place) => place !== null);
  const drawn = anchors.filter((anchor) => chartPlace(anchor) === null);
  const others = drawn.flatMap(({ children }) =>
    children.filter(({ name }) => ['sp', 'cxnSp', 'pic', 'graphicFrame', 'grpSp', 'AlternateContent'].includes(name)),
  );
  return { charts, others };
}

function chartPlace(anchor: ElementModel): ChartPlace | null {
  const id = elementAt(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart')?.attributes['id'];
  if (id === undefined || anchor.name !== 'twoCellAnchor') return null;
  const at = (end: string, name: string) => Number(textOf(elementAt(anchor, end, name)) || 0);
  /** A chart that ends at the very edge of a cell does not cover it. */
  const last = (name: string, offset: string) => at('to', name) + (at('to', offset) > 0 ? 1 : 0);
  const area = {
    firstRow: at('from', 'row') + 1,
    firstColumn: at('from', 'col') + 1,
    lastRow: Math.max(last('row', 'rowOff'), at('from', 'row') + 1),
    lastColumn: Math.max(last('col', 'colOff'), at('from', 'col') + 1),
  };
  const name = elementAt(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes;
  return { id, area, description: name?.['descr'] ?? '' };
}

/** The chart part as clustered columns; null for any other kind. */
export function readChart(root: ElementModel, { area, description }: ChartPlace, palette: Palette): ChartModel | null {
  const chart = childOf(root, 'chart');
  const plots = (childOf(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [plot] = plots;
  const isColumns =
    plots.length === 1 &&
    plot!.name === 'barChart' &&
    childOf(plot, 'barDir')?.attributes['val'] === 'col' &&
    (childOf(plot, 'grouping')?.attributes['val'] ?? 'clustered') === 'clustered';
  if (!isColumns) return null;
  const found = childrenOf(plot, 'ser');
  const series = found.map((one) => readSeries(one, palette)).filter((one) => one !== null);
  const categories = textCells(childOf(found[0], 'cat'));
  if (series.length === 0 || series.length < found.length || !categories) return null;
  const title = allOf(childOf(chart, 'title'), 't').map(textOf).join('');
  const format = textOf(elementAt(found[0], 'val', 'numRef', 'numCache', 'formatCode')) || 'General';
  return { area, title, description, format, categories, series };
}

function readSeries(series: ElementModel, palette: Palette): ChartModel['series'][number] | null {
  const title = childOf(series, 'tx');
  const name = textCells(title) ?? (title && { reference: '', values: [textOf(childOf(title, 'v'))] });
  const reference = textOf(elementAt(series, 'val', 'numRef', 'f'));
  if (!name || reference === '') return null;
  const points = pointsOf(elementAt(series, 'val', 'numRef', 'numCache'));
  const values = points.map((text) => (text === undefined || text.trim() === '' ? null : finite(Number(text))));
  const fill = elementAt(series, 'spPr', 'solidFill')?.children[0];
  const color = fill?.name === 'srgbClr' ? colorOf({ rgb: fill.attributes['val'] ?? '' }, palette) : undefined;
  return { name, values: { reference, values }, color: color ?? palette[4]! };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Cells with texts or numbers, as texts. */
function textCells(element: ElementModel | undefined): SeriesCells<string> | null {
  const cells = childOf(element, 'strRef') ?? childOf(element, 'numRef');
  const reference = textOf(childOf(cells, 'f'));
  if (reference === '') return null;
  const points = pointsOf(childOf(cells, 'strCache') ?? childOf(cells, 'numCache'));
  return { reference, values: points.map((text) => text ?? '') };
}

/** By index; undefined for points that are not there. */
function pointsOf(cache: ElementModel | undefined): (string | undefined)[] {
  const count = Math.min(Number(childOf(cache, 'ptCount')?.attributes['val'] ?? 0), MOST_POINTS);
  const points = Array.from<string | undefined>({ length: count });
  for (const point of childrenOf(cache, 'pt')) {
    const index = Number(point.attributes['idx']);
    if (index < count) points[index] = textOf(childOf(point, 'v'));
  }
  return points;
}

/** Excel draws 32,000 points of a series. */
const MOST_POINTS = 32_000;
