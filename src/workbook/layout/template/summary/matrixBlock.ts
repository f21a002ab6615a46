// Objective by result: Grant-funded money by own pairs and by the exact amounts of Shares, with what is not mapped.
import { a1, columnLetters } from '../../../../core/sheet/cellRef';
import { inMainUnits } from '../content';
import type { Content } from '../content';
import { put } from '../draft';
import type { SheetDraft } from '../draft';
import type { MarkName } from '../look';
import { columnReference, fundingWords, grantFundedSum, headingOf, quoteText, escapeColumn } from '../references';
import { SUMMARY } from '../words';
import type { SummaryFigures } from './figures';
import { Column, HEADER_ROW, MATRIX_SLOTS } from './places';
import type { SummaryPlaces } from './places';

export function putMatrix(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language } = content;
  put(draft, 1, Column.Objective, SUMMARY.matrix[language], 'title');
  put(draft, HEADER_ROW, Column.Objective, headingOf('Objectives', 'Objective', language), 'header');
  put(draft, HEADER_ROW, Column.ObjectiveTotal, SUMMARY.total[language], 'headerRight');
  putTotals(draft, content, figures, places);
  for (let slot = 0; slot < MATRIX_SLOTS; slot++) {
    putResult(draft, content, figures, places, slot);
    putObjective(draft, content, figures, places, slot);
  }
  markMatrix(draft, places);
}

function sumOver(count: number, figure: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => figure(index)).reduce((sum, value) => sum + value, 0);
}

function putTotals(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language, exponent, objectives, results } = content;
  const total = a1(places.mapped, Column.ObjectiveTotal);
  const mapped = sumOver(objectives.length, (o) => sumOver(results.length, (r) => figures.pair(o, r)));
  const column = columnLetters(Column.ObjectiveTotal);
  const last = places.firstObjective + MATRIX_SLOTS - 1;
  put(draft, places.mapped, Column.Objective, SUMMARY.mapped[language], 'total');
  const sum = `SUM(${column}${places.firstObjective}:${column}${last})`;
  put(draft, places.mapped, Column.ObjectiveTotal, inMainUnits(content, mapped), 'totalMoney', sum);
  put(draft, places.notMapped, Column.Objective, SUMMARY.notMapped[language], 'fieldName');
  const rest = inMainUnits(content, figures.spentBy('Grant') - mapped);
  const formula = `ROUND(${grantFundedSum(language, [])}-${total},${exponent})`;
  put(draft, places.notMapped, Column.ObjectiveTotal, rest, 'computedMoney', formula);
}

function putResult(
  draft: SheetDraft,
  content: Content,
  figures: SummaryFigures,
  places: SummaryPlaces,
  slot: number,
): void {
  const column = Column.FirstResult + slot;
  const keys = columnReference('Results', 'Result', content.language);
  const isListed = slot < content.results.length;
  const name = `IF(ROWS(${keys})<${slot + 1},"",INDEX(${keys},${slot + 1})&"")`;
  put(draft, HEADER_ROW, column, isListed ? `R${slot + 1}` : '', 'openRight', name);
  const [first, last] = [a1(places.firstObjective, column), a1(places.firstObjective + MATRIX_SLOTS - 1, column)];
  const total = isListed
    ? inMainUnits(
        content,
        sumOver(content.objectives.length, (o) => figures.pair(o, slot)),
      )
    : '';
  put(draft, places.mapped, column, total, 'openMoney', `IF(${a1(HEADER_ROW, column)}="","",SUM(${first}:${last}))`);
}

function putObjective(
  draft: SheetDraft,
  content: Content,
  figures: SummaryFigures,
  places: SummaryPlaces,
  slot: number,
): void {
  const { language, objectives, results } = content;
  const row = places.firstObjective + slot;
  const keys = columnReference('Objectives', 'Objective', language);
  const isListed = slot < objectives.length;
  const name = `IF(ROWS(${keys})<${slot + 1},"",INDEX(${keys},${slot + 1})&"")`;
  put(draft, row, Column.Objective, isListed ? `O${slot + 1}` : '', 'open', name);
  const [first, last] = [a1(row, Column.FirstResult), a1(row, Column.FirstResult + MATRIX_SLOTS - 1)];
  const total = isListed
    ? inMainUnits(
        content,
        sumOver(results.length, (r) => figures.pair(slot, r)),
      )
    : '';
  const sum = `IF($${a1(row, Column.Objective)}="","",SUM(${first}:${last}))`;
  put(draft, row, Column.ObjectiveTotal, total, 'openMoney', sum);
  for (let result = 0; result < MATRIX_SLOTS; result++) {
    const isPair = isListed && result < results.length;
    const value = isPair ? inMainUnits(content, figures.pair(slot, result)) : '';
    const column = Column.FirstResult + result;
    put(draft, row, column, value, 'openMoneyDash', pairFormula(content, row, column));
  }
}

function pairFormula({ language }: Content, row: number, column: number): string {
  const objective = `$${a1(row, Column.Objective)}`;
  const result = `${columnLetters(column)}$${HEADER_ROW}`;
  const own = grantFundedSum(language, [
    ['Objective', objective],
    ['Result', result],
  ]);
  const shares = (name: string) => columnReference('Shares', name, language);
  const funding = `Shares[${escapeColumn(headingOf('Expenditures', 'Funding', language))}]`;
  const others = [...fundingWords('Partner'), ...fundingWords('Core')];
  const criteria = [
    `${shares('Objective')},${objective},${shares('Result')},${result}`,
    ...others.map((word) => `${funding},${quoteText(`<>${word}`)}`),
  ];
  return `IF(OR(${objective}="",${result}=""),"",${own}+SUMIFS(${shares('Amount')},${criteria.join(',')}))`;
}

function markMatrix(draft: SheetDraft, { mapped, firstObjective }: SummaryPlaces): void {
  const [firstColumn, lastColumn] = [Column.FirstResult, Column.FirstResult + MATRIX_SLOTS - 1];
  const lastRow = firstObjective + MATRIX_SLOTS - 1;
  const header = `${columnLetters(firstColumn)}$${HEADER_ROW}<>""`;
  const name = `$${a1(firstObjective, Column.Objective)}<>""`;
  const mark = (first: readonly [number, number], last: readonly [number, number], look: MarkName, formula: string) => {
    const area = { firstRow: first[0], firstColumn: first[1], lastRow: last[0], lastColumn: last[1] };
    draft.formats.push({ area, mark: look, formula });
  };
  mark([HEADER_ROW, firstColumn], [HEADER_ROW, lastColumn], 'liveHeader', header);
  mark([mapped, firstColumn], [mapped, lastColumn], 'liveTotal', header);
  mark([firstObjective, Column.Objective], [lastRow, Column.Objective], 'liveName', name);
  mark([firstObjective, Column.ObjectiveTotal], [lastRow, Column.ObjectiveTotal], 'live', name);
  mark([firstObjective, firstColumn], [lastRow, lastColumn], 'live', `AND(${name},${header})`);
}
