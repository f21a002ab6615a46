// Excel's `Chart` and what hangs on it. Source, place and series are kept; everything else that was set is kept under its
// path, e.g. `title.text`.
import type { BookChart } from '../../book/style';
import { textFrom, wholeFrom } from '../arguments';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { fullAddressOf } from '../range/address';
import { areaFromArgument } from '../range/navigate';
import { sheetOf } from '../range/rangeObject';
import type { HostClass, HostObject, Property, Session } from '../shapes';

export interface ChartKey {
  readonly sheetId: string;
  readonly id: string;
}

/** A part of a chart, e.g. `axes.valueAxis`. */
export interface ChartPart extends ChartKey {
  readonly path: string;
}

export interface SeriesKey extends ChartKey {
  readonly index: number;
}

function chartOf(session: Session, { sheetId, id }: ChartKey): BookChart {
  const chart = sheetOf(session, sheetId).charts.find((other) => other.id === id);
  if (!chart) throw new HostError('ItemNotFound');
  return chart;
}

function changeChart(session: Session, key: ChartKey, patch: Partial<BookChart>): void {
  const charts = sheetOf(session, key.sheetId).charts.map((chart) =>
    chart.id === key.id ? { ...chart, ...patch } : chart,
  );
  session.book.updateSheet(key.sheetId, { charts });
}

function setting(name: string): Property<ChartPart> {
  return property(
    '1.1',
    (session, key) => chartOf(session, key).settings[`${key.path}.${name}`] ?? null,
    (session, key, value) => keep(session, key, name, value),
  );
}

function keep(session: Session, key: ChartPart, name: string, value: unknown): void {
  changeChart(session, key, { settings: { ...chartOf(session, key).settings, [`${key.path}.${name}`]: value } });
}

function partLink(name: string) {
  return link<ChartPart>('1.1', (_, { path, ...key }) => ({
    kind: 'ChartPart',
    data: { ...key, path: `${path}.${name}` },
  }));
}

const SETTINGS = [
  'text',
  'visible',
  'position',
  'overlay',
  'numberFormat',
  'minimum',
  'maximum',
  'color',
  'size',
  'bold',
];
const PARTS = ['format', 'fill', 'font', 'line', 'valueAxis', 'categoryAxis', 'title', 'majorGridlines', 'border'];

export const CHART_PART: HostClass<ChartPart> = {
  name: 'ChartPart',
  properties: Object.fromEntries(SETTINGS.map((name) => [name, setting(name)])),
  links: Object.fromEntries(PARTS.map((name) => [name, partLink(name)])),
  methods: {
    setSolidColor: change('1.1', (session, key, [color]) => keep(session, key, 'solidColor', textFrom(color))),
    clear: change('1.1', (session, key) => keep(session, key, 'solidColor', null)),
  },
};

function chartLink(name: string) {
  return link<ChartKey>('1.1', (_, key) => ({ kind: 'ChartPart', data: { ...key, path: name } }));
}

/** From one cell to another, e.g. `A3`, `F20`; one cell where the second is left out. */
function setPosition(session: Session, key: ChartKey, [start, end]: readonly unknown[]): void {
  const first = areaFromArgument(session, key.sheetId, start).area;
  const last = end === null || end === undefined ? first : areaFromArgument(session, key.sheetId, end).area;
  changeChart(session, key, { place: { ...first, lastRow: last.lastRow, lastColumn: last.lastColumn } });
}

export const CHART: HostClass<ChartKey> = {
  name: 'Chart',
  identify: (_, { id }) => ({ Id: id }),
  properties: {
    id: property('1.7', (_, { id }) => id),
    chartType: property(
      '1.7',
      (session, key) => chartOf(session, key).type,
      (session, key, value) => changeChart(session, key, { type: textFrom(value) }),
    ),
    name: property(
      '1.1',
      (session, key) => chartOf(session, key).settings['name'] ?? `Chart ${key.id}`,
      (session, key, value) =>
        changeChart(session, key, { settings: { ...chartOf(session, key).settings, name: textFrom(value) } }),
    ),
  },
  links: {
    axes: chartLink('axes'),
    format: chartLink('format'),
    legend: chartLink('legend'),
    title: chartLink('title'),
    series: link('1.1', (_, data) => ({ kind: 'ChartSeriesCollection', data })),
    worksheet: link('1.2', (_, { sheetId }) => ({ kind: 'Worksheet', data: sheetId })),
  },
  methods: {
    setPosition: change('1.1', setPosition),
    delete: change('1.1', (session, { sheetId, id }) => {
      const { charts } = sheetOf(session, sheetId);
      session.book.updateSheet(sheetId, { charts: charts.filter((chart) => chart.id !== id) });
    }),
  },
};

/** A chart with one series for each column (or row) of its source. */
function addChart(session: Session, sheetId: string, [type, source, by]: readonly unknown[]): HostObject<ChartKey> {
  const { charts } = sheetOf(session, sheetId);
  const from = areaFromArgument(session, sheetId, source);
  const { firstRow, lastRow, firstColumn, lastColumn } = from.area;
  const count = by === 'Rows' ? lastRow - firstRow + 1 : lastColumn - firstColumn + 1;
  const taken = new Set(charts.map(({ id }) => id));
  let number = charts.length + 1;
  while (taken.has(`{chart-${number}}`)) number++;
  const chart: BookChart = {
    id: `{chart-${number}}`,
    type: textFrom(type),
    source: from,
    place: null,
    series: Array.from({ length: count }, (_, index) => ({ name: `Series${index + 1}` })),
    settings: {},
  };
  session.book.updateSheet(sheetId, { charts: [...charts, chart] });
  return { kind: 'Chart', data: { sheetId, id: chart.id } };
}

function chartAt(sheetId: string, { id }: BookChart): HostObject<ChartKey> {
  return { kind: 'Chart', data: { sheetId, id } };
}

export const CHARTS: HostClass<string> = {
  name: 'ChartCollection',
  items: (session, sheetId) => sheetOf(session, sheetId).charts.map((chart) => chartAt(sheetId, chart)),
  item: (session, sheetId, id) => chartAt(sheetId, chartOf(session, { sheetId, id: textFrom(id) })),
  properties: { count: property('1.1', (session, sheetId) => sheetOf(session, sheetId).charts.length) },
  links: {},
  methods: {
    add: change('1.1', addChart),
    getCount: query('1.4', (session, sheetId) => sheetOf(session, sheetId).charts.length),
    getItemAt: query('1.1', (session, sheetId, [index]) => {
      const chart = sheetOf(session, sheetId).charts[wholeFrom(index)];
      if (!chart) throw new HostError('InvalidArgument');
      return chartAt(sheetId, chart);
    }),
  },
};

function changeSeries(session: Session, key: SeriesKey, patch: Readonly<Record<string, unknown>>): void {
  const series = chartOf(session, key).series.map((one, index) => (index === key.index ? { ...one, ...patch } : one));
  changeChart(session, key, { series });
}

function takeRange(name: string) {
  return change<SeriesKey>('1.7', (session, key, [range]) => {
    const { sheetId, area } = areaFromArgument(session, key.sheetId, range);
    changeSeries(session, key, { [name]: fullAddressOf(sheetOf(session, sheetId).name, area) });
  });
}

export const CHART_SERIES: HostClass<SeriesKey> = {
  name: 'ChartSeries',
  properties: {
    name: property(
      '1.1',
      (session, key) => chartOf(session, key).series[key.index]?.['name'] ?? '',
      (session, key, value) => changeSeries(session, key, { name: textFrom(value) }),
    ),
  },
  links: {
    format: link('1.1', (_, { index, ...key }) => ({
      kind: 'ChartPart',
      data: { ...key, path: `series.${index}.format` },
    })),
  },
  methods: { setValues: takeRange('values'), setXAxisValues: takeRange('categories') },
};

export const CHART_SERIES_COLLECTION: HostClass<ChartKey> = {
  name: 'ChartSeriesCollection',
  items: (session, key) =>
    chartOf(session, key).series.map((_, index) => ({ kind: 'ChartSeries', data: { ...key, index } })),
  properties: { count: property('1.1', (session, key) => chartOf(session, key).series.length) },
  links: {},
  methods: {
    add: change('1.7', (session, key, [name]) => {
      const { series } = chartOf(session, key);
      changeChart(session, key, { series: [...series, { name: typeof name === 'string' ? name : '' }] });
      return { kind: 'ChartSeries', data: { ...key, index: series.length } };
    }),
    getCount: query('1.4', (session, key) => chartOf(session, key).series.length),
    getItemAt: query('1.1', (session, key, [index]) => {
      if (!chartOf(session, key).series[wholeFrom(index)]) throw new HostError('InvalidArgument');
      return { kind: 'ChartSeries', data: { ...key, index: wholeFrom(index) } };
    }),
  },
};
