// Allocation: award, allocated and difference in one line above the table; and the co-financing, laid out alike.
import { columnLetters } from '../../../../core/sheet/cellRef';
import { choiceLabel } from '../../choices';
import { GRANT_FIELDS } from '../../fields';
import { inMainUnits } from '../content';
import type { Content } from '../content';
import { columnArea, finishSheet, put, putTitle, startSheet } from '../draft';
import type { SheetDraft } from '../draft';
import type { SheetModel } from '../model';
import { columnReference } from '../references';
import type { AllocationLine, Pledge } from '../sample/split';
import { SAMPLE_PARTNERS } from '../sample/texts';
import { putTable } from '../tableBlock';
import { LABELS, SUBTITLES } from '../words';
import { valueCell } from './grantSheet';

const HEADER_ROW = 4;
const BLANK_ROWS = 10;

export function buildAllocationSheet(content: Content): SheetModel {
  const { language, sample, years, budgetLines } = content;
  const draft = startSheet('allocation', 'input', content, widthsFor(years));
  putTitle(draft, SUBTITLES.allocation[language], sample ? 6 : null);
  putCheckLine(draft, content);
  const records = (sample?.allocation ?? []).map((row) => ({
    Partner: SAMPLE_PARTNERS[row.partner]!.key,
    'Budget line': budgetLines[row.line]!.key[language],
    ...yearValues(content, row),
  }));
  putTable(draft, {
    ...{ table: 'Allocation', row: HEADER_ROW, column: 1, years, records, hasFilter: true, hasTotals: true },
    minimumRows: sample ? 0 : BLANK_ROWS,
    isLineStrict: budgetLines.length > 0,
  });
  return finishSheet(draft, { frozenRows: HEADER_ROW, frozenColumns: 1, print: { titleRow: HEADER_ROW } });
}

/** The two key columns, the years and their total, at least as many as the line above the table needs. */
function widthsFor(years: number): number[] {
  return [17, 21, ...Array.from({ length: Math.max(4, years + 1) }, () => 17)];
}

function putCheckLine(draft: SheetDraft, content: Content): void {
  const { language, award, exponent } = content;
  const allocated = (content.sample?.allocation ?? [])
    .flatMap(({ years }) => years)
    .reduce((sum, year) => sum + year, 0);
  const row = HEADER_ROW - 1;
  const awardField = GRANT_FIELDS.find(({ name }) => name === 'Award')!;
  put(draft, row, 1, awardField.heading[language], 'label');
  put(draft, row, 2, inMainUnits(content, award ?? 0), 'computedMoney', 'Allot_Award');
  put(draft, row, 3, LABELS.allocated[language], 'labelRight');
  const sum = `SUM(${columnReference('Allocation', 'Total', language)})`;
  put(draft, row, 4, inMainUnits(content, allocated), 'computedMoney', sum);
  put(draft, row, 5, LABELS.difference[language], 'labelRight');
  const difference = inMainUnits(content, (award ?? 0) - allocated);
  put(draft, row, 6, difference, 'difference', `ROUND(${cell(2)}-${cell(4)},${exponent})`);
  draft.formats.push({ area: columnArea(6, row, row), mark: 'brokenMoney', formula: `$F$${row}<>0` });
  draft.links.push({ row, column: 1, target: valueCell('Award', content), tip: LABELS.goToAward[language] });
}

function cell(column: number): string {
  return columnLetters(column) + (HEADER_ROW - 1);
}

function yearValues(content: Content, { years }: AllocationLine | Pledge): Record<string, number> {
  const total = years.reduce((sum, year) => sum + year, 0);
  const values = years.map((amount, year) => [`Year ${year + 1}`, inMainUnits(content, amount)] as const);
  return { ...Object.fromEntries(values), Total: inMainUnits(content, total) };
}

export function buildCofinancingSheet(content: Content): SheetModel {
  const { language, sample, years } = content;
  const draft = startSheet('cofinancing', 'input', content, widthsFor(years));
  putTitle(draft, SUBTITLES.cofinancing[language], sample ? 6 : null);
  const records = (sample?.pledges ?? []).map((row) => ({
    Partner: SAMPLE_PARTNERS[row.partner]!.key,
    Funding: choiceLabel('pledge', row.funding)[language],
    ...yearValues(content, row),
  }));
  putTable(draft, {
    ...{ table: 'Cofinancing', row: HEADER_ROW, column: 1, years, records, hasFilter: true, hasTotals: true },
    minimumRows: sample ? 0 : BLANK_ROWS,
  });
  return finishSheet(draft, { frozenRows: HEADER_ROW, frozenColumns: 1, print: { titleRow: HEADER_ROW } });
}
