// One row of figures in Summary: planned, spent, variance with its word, utilisation and its bar.
import { a1 } from '../../../../core/sheet/cellRef';
import type { CellValue } from '../../../../core/sheet/cellEdit';
import { put } from '../draft';
import type { SheetDraft } from '../draft';
import type { StyleName } from '../look';
import { quoteText } from '../references';
import { SUMMARY } from '../words';
import { Column } from './places';

/** A figure in minor units with its formula; null shows nothing. */
export interface Figure {
  readonly value: number | null;
  readonly formula: string;
}

const LOOKS: Readonly<Record<'computed' | 'total' | 'open', readonly [StyleName, StyleName, StyleName, StyleName]>> = {
  computed: ['computedMoney', 'computedVariance', 'computedIndented', 'computedPercent'],
  total: ['totalMoney', 'totalVariance', 'totalIndented', 'totalPercent'],
  open: ['openMoney', 'openVariance', 'openIndented', 'openPercent'],
};

/** Planned and spent as given; the rest follows from them. */
export function putFigures(
  draft: SheetDraft,
  row: number,
  look: keyof typeof LOOKS,
  planned: Figure,
  spent: Figure,
): void {
  const { language, exponent } = draft;
  const [money, varianceStyle, wordStyle, percent] = LOOKS[look];
  const shown = (value: number | null): CellValue => (value === null ? '' : value / 10 ** exponent + 0);
  const cell = (column: number) => a1(row, column);
  const [C, D, E, G] = [cell(Column.Planned), cell(Column.Spent), cell(Column.Variance), cell(Column.Utilisation)];
  const variance = planned.value === null || spent.value === null ? null : planned.value - spent.value;
  const utilisation = variance === null || !planned.value ? '' : spent.value! / planned.value;
  const [over, under] = [SUMMARY.overspend[language], SUMMARY.underspend[language]];
  const word = variance === null || variance === 0 ? '' : variance < 0 ? over : under;
  const wordFormula = `IF(${E}="","",IF(${E}<0,${quoteText(over)},IF(${E}>0,${quoteText(under)},"")))`;
  put(draft, row, Column.Planned, shown(planned.value), money, planned.formula);
  put(draft, row, Column.Spent, shown(spent.value), money, spent.formula);
  put(draft, row, Column.Variance, shown(variance), varianceStyle, `IF(${D}="","",ROUND(${C}-${D},${exponent}))`);
  put(draft, row, Column.Word, word, wordStyle, wordFormula);
  put(draft, row, Column.Utilisation, utilisation, percent, `IF(OR(${E}="",${C}=0),"",${D}/${C})`);
  put(draft, row, Column.Bar, utilisation, percent, G);
}

/** The block's heading row; `planned` names its third column, `detail` with its look the second. */
export function putHeadings(
  draft: SheetDraft,
  row: number,
  [name, detail, planned]: readonly [string, string, string],
  detailStyle: 'headerIndented' | 'headerRight' = 'headerIndented',
): void {
  const { language } = draft;
  draft.heights.set(row, 18);
  put(draft, row, Column.Name, name, 'header');
  put(draft, row, Column.Detail, detail, detailStyle);
  put(draft, row, Column.Planned, planned, 'headerRight');
  put(draft, row, Column.Spent, SUMMARY.expenditure[language], 'headerRight');
  put(draft, row, Column.Variance, SUMMARY.variance[language], 'headerRight');
  put(draft, row, Column.Word, SUMMARY.word[language], 'headerIndented');
  put(draft, row, Column.Utilisation, SUMMARY.utilisation[language], 'headerRight');
  put(draft, row, Column.Bar, null, 'header');
}

/** Overspending in red with a mark, and bars, for rows `first` to `last`. */
export function markFigures(draft: SheetDraft, first: number, last: number, barColor: string): void {
  const variance = `$${a1(first, Column.Variance)}`;
  const formula = `AND(ISNUMBER(${variance}),${variance}<0)`;
  const area = (column: number) => ({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column });
  draft.formats.push({ area: area(Column.Variance), mark: 'brokenMoney', formula });
  draft.formats.push({ area: area(Column.Word), mark: 'broken', formula });
  draft.formats.push({ area: area(Column.Bar), barColor });
}
