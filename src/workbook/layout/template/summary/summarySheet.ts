// Summary: ordinary formulas over the other sheets, useful without the add-in. It always ties: what has no row of its own
// stands in `Others` or `Not mapped`.
import { quoteSheet } from '../../../../core/sheet/cellRef';
import { inMainUnits } from '../content';
import type { Content } from '../content';
import { finishSheet, fixed, putTitle, startSheet } from '../draft';
import { CHART_COLORS, moneyFormat } from '../look';
import type { ChartModel, SheetModel } from '../model';
import { headingOf } from '../references';
import { SAMPLE_PARTNERS } from '../sample/texts';
import { SUBTITLES, SUMMARY } from '../words';
import { measureContent } from './figures';
import type { SummaryFigures } from './figures';
import { putMatrix } from './matrixBlock';
import { putPartners } from './partnersBlock';
import { Column, HEADER_ROW, MATRIX_SLOTS, placeSummary } from './places';
import type { SummaryPlaces } from './places';
import { putSources, putYears } from './yearsBlock';

const WIDTHS = [20, 14, 18, 18, 18, 16, 13, 19, 3, 15, 18];
const RESULT_WIDTH = 15;
const PRINTED_PARTNERS = 10;
const PRINTED_PAIRS = 5;

export function buildSummarySheet(content: Content): SheetModel {
  const { language, sample, years } = content;
  const widths = [...WIDTHS, ...Array.from({ length: MATRIX_SLOTS }, () => RESULT_WIDTH)];
  const draft = startSheet('summary', 'computed', content, widths);
  const places = placeSummary(years);
  const figures = measureContent(content);
  putTitle(draft, SUBTITLES.summary[language], sample ? Column.Bar : null);
  putYears(draft, content, figures, places);
  putSources(draft, content, figures, places);
  putPartners(draft, content, figures, places);
  putMatrix(draft, content, figures, places);
  const print = { areas: printAreas(content, places) };
  return finishSheet(draft, { frozenRows: HEADER_ROW, print, chart: buildChart(content, figures, places, draft.name) });
}

function printAreas({ years, objectives, results }: Content, places: SummaryPlaces) {
  const partners = Math.max(PRINTED_PARTNERS, SAMPLE_PARTNERS.length);
  const last = places.firstPartner + partners * years - 1;
  const lastColumn = Column.FirstResult + Math.max(PRINTED_PAIRS, results.length) - 1;
  const lastObjective = places.firstObjective + Math.max(PRINTED_PAIRS, objectives.length) - 1;
  return [
    { firstRow: 1, firstColumn: Column.Name, lastRow: last, lastColumn: Column.Bar },
    { firstRow: 1, firstColumn: Column.Objective, lastRow: lastObjective, lastColumn },
  ];
}

function buildChart(content: Content, figures: SummaryFigures, places: SummaryPlaces, sheet: string): ChartModel {
  const { language, exponent, years } = content;
  const numbers = Array.from({ length: years }, (_, year) => year + 1);
  const range = (column: number) =>
    `${quoteSheet(sheet)}!${fixed(places.firstYear, column)}:${fixed(places.firstYear + years - 1, column)}`;
  const cell = (column: number) => `${quoteSheet(sheet)}!${fixed(HEADER_ROW, column)}`;
  const amount = (value: number | null) => (value === null ? null : inMainUnits(content, value));
  const series = (column: number, name: string, values: readonly (number | null)[], color: string) => ({
    name: { reference: cell(column), values: [name] },
    values: { reference: range(column), values: values.map(amount) },
    color,
  });
  const allocated = numbers.map((year) => figures.allocatedIn(year));
  const spent = numbers.map((year) => figures.spentIn(year));
  return {
    area: { firstRow: places.chartFirst, firstColumn: Column.Name, lastRow: places.chartLast, lastColumn: Column.Bar },
    title: SUMMARY.chart[language],
    description: SUMMARY.chartDescription[language],
    format: moneyFormat(exponent),
    categories: {
      reference: range(Column.Name),
      values: numbers.map((year) => headingOf('Allocation', `Year ${year}`, language)),
    },
    series: [
      series(Column.Planned, SUMMARY.allocation[language], allocated, CHART_COLORS[0]),
      series(Column.Spent, SUMMARY.expenditure[language], spent, CHART_COLORS[1]),
    ],
  };
}
