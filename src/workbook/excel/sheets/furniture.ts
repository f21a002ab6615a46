// What a sheet has besides cells and their looks: sizes, frozen panes, print layout, pick lists, links, notes, a chart.
import { a1, areaText, parseArea } from '../../../core/sheet/cellRef';
import type { ChartModel, LinkModel, SeriesCells, SheetModel, ValidationModel } from '../../layout/template/model';

const TAB_COLORS = { input: '#1F3B57', computed: '#6F8AA5', written: '#B8C0C8' } as const;

/** Points of a column of so many characters: seven pixels each and five around them, at 96 pixels an inch. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Sizes, colours and panes. */
export function furnishSheet(
  sheet: Excel.Worksheet,
  { widths, heights, tab, frozenRows, frozenColumns }: SheetModel,
): void {
  sheet.tabColor = TAB_COLORS[tab];
  sheet.showGridlines = false;
  widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const [row, height] of heights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

/** Paper, direction, what repeats, header and footer. */
export function layOutPrint(sheet: Excel.Worksheet, { print }: SheetModel, title: string, footer: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRow !== null) pageLayout.setPrintTitleRows(`$${print.titleRow}:$${print.titleRow}`);
  if (print.areas.length > 0) pageLayout.setPrintArea(print.areas.map(areaText).join(','));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = title.replaceAll('&', '&&');
  defaultForAllPages.rightHeader = '&A';
  defaultForAllPages.rightFooter = footer;
}

/** A pick list or bounds. Lists do not skip blanks: with a blank cell in a named list Excel would take anything. */
export function addValidation(range: Excel.Range, { rule, message, isStrict }: ValidationModel): void {
  const { dataValidation } = range;
  if (rule.type === 'list') {
    const isQuoted = rule.source.startsWith('"');
    const source = isQuoted ? rule.source.slice(1, -1).replaceAll('""', '"') : `=${rule.source}`;
    dataValidation.rule = { list: { inCellDropDown: true, source } };
  } else {
    const bounds = { formula1: `=${rule.from}`, formula2: `=${rule.to}`, operator: 'Between' } as const;
    dataValidation.rule = rule.type === 'date' ? { date: bounds } : { decimal: bounds };
  }
  dataValidation.ignoreBlanks = rule.type !== 'list';
  dataValidation.errorAlert = { showAlert: true, style: isStrict ? 'Stop' : 'Warning', title: '', message };
}

/** A link to a cell of this workbook, under the text that the cell shows. */
export function addLink(sheet: Excel.Worksheet, { row, column, target, tip }: LinkModel, text: string): void {
  sheet.getRange(a1(row, column)).hyperlink = { documentReference: target, screenTip: tip, textToDisplay: text };
}

/** The chart. Series and categories are areas of this workbook, written with their sheet. */
export function addChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  const chart = sheet.charts.add('ColumnClustered', rangeOf(workbook, first!.values), 'Columns');
  chart.title.text = model.title;
  const [start, end] = areaText(model.area).split(':');
  chart.setPosition(start!, end);
  chart.legend.position = 'Bottom';
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name.values[0]))];
  model.series.forEach(({ name, values, color }, index) => {
    const series = all[index]!;
    if (index > 0) series.setValues(rangeOf(workbook, values));
    series.name = name.values[0] ?? '';
    series.setXAxisValues(rangeOf(workbook, model.categories));
    series.format.fill.setSolidColor(`#${color}`);
  });
  chart.axes.valueAxis.numberFormat = model.format;
}

function rangeOf(workbook: Excel.Workbook, { reference }: SeriesCells<unknown>): Excel.Range {
  const at = reference.lastIndexOf('!');
  const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return workbook.worksheets.getItem(name).getRange(areaText(parseArea(reference.slice(at + 1))!));
}
