// The first two blocks of Summary: figures by grant year, with the year's first day, and by funding source.
import { a1 } from '../../../../core/sheet/cellRef';
import { choiceLabel } from '../../choices';
import type { Content } from '../content';
import { fixed, put } from '../draft';
import type { SheetDraft } from '../draft';
import { STEEL } from '../look';
import { coFundedSum, columnReference, grantFundedSum, headingOf } from '../references';
import type { Funding } from '../sample/ledger';
import { SUMMARY } from '../words';
import type { SummaryFigures } from './figures';
import { markFigures, putFigures, putHeadings } from './figureRow';
import { Column, HEADER_ROW } from './places';
import type { SummaryPlaces } from './places';

/** The day conditions of a grant year; the last year runs on, as payments after the end belong to it. */
export function yearConditions(places: SummaryPlaces, year: number): (readonly [string, string])[] {
  const start = (which: number) => fixed(places.firstYear + which - 1, Column.Detail);
  const from = ['Date', `">="&${start(year)}`] as const;
  return year === places.years ? [from] : [from, ['Date', `"<"&${start(year + 1)}`]];
}

export function putYears(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language, years } = content;
  const [from, allocation] = [SUMMARY.from[language], SUMMARY.allocation[language]];
  putHeadings(draft, HEADER_ROW, [SUMMARY.grantYear[language], from, allocation], 'headerRight');
  const first = fixed(places.firstYear, Column.Detail);
  for (let year = 1; year <= years; year++) {
    const row = places.firstYear + year - 1;
    const start =
      year === 1 ? 'IF(Allot_Start="","",Allot_Start)' : `IF(${first}="","",EDATE(${first},${12 * (year - 1)}))`;
    put(draft, row, Column.Name, headingOf('Allocation', `Year ${year}`, language), 'fieldName');
    put(draft, row, Column.Detail, figures.yearStarts[year - 1] ?? '', 'computedDate', start);
    const spent = grantFundedSum(language, yearConditions(places, year));
    putFigures(
      draft,
      row,
      'computed',
      { value: figures.allocatedIn(year), formula: `SUM(${columnReference('Allocation', `Year ${year}`, language)})` },
      { value: figures.spentIn(year), formula: `IF(${fixed(row, Column.Detail)}="","",${spent})` },
    );
  }
  putSum(draft, places.yearsTotal, places.firstYear, SUMMARY.years[language], {
    planned: figures.allocated,
    spent: figures.yearStarts[0] === null ? null : figures.spentBy('Grant'),
  });
  markFigures(draft, places.firstYear, places.yearsTotal, STEEL);
}

/** A total row over the rows from `first` to the one above it. */
function putSum(
  draft: SheetDraft,
  row: number,
  first: number,
  label: string,
  values: { readonly planned: number; readonly spent: number | null },
): void {
  const range = (column: number) => `${a1(first, column)}:${a1(row - 1, column)}`;
  put(draft, row, Column.Name, label, 'total');
  put(draft, row, Column.Detail, null, 'total');
  const spent = range(Column.Spent);
  putFigures(
    draft,
    row,
    'total',
    { value: values.planned, formula: `SUM(${range(Column.Planned)})` },
    { value: values.spent, formula: `IF(COUNT(${spent})=0,"",SUM(${spent}))` },
  );
}

export function putSources(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language } = content;
  const header = places.sourcesHeader;
  putHeadings(draft, header, [SUMMARY.sources[language], '', SUMMARY.planned[language]]);
  const sources: readonly Funding[] = ['Grant', 'Partner', 'Core'];
  sources.forEach((funding, index) => {
    const row = header + 1 + index;
    put(draft, row, Column.Name, choiceLabel('funding', funding)[language], 'fieldName');
    put(draft, row, Column.Detail, null, 'fieldName');
    const isGrant = funding === 'Grant';
    const planned = isGrant
      ? `SUM(${columnReference('Allocation', 'Total', language)})`
      : coFundedSum('Cofinancing', 'Total', funding, language);
    const spent = isGrant ? grantFundedSum(language, []) : coFundedSum('Expenditures', 'Amount', funding, language);
    putFigures(
      draft,
      row,
      'computed',
      { value: figures.plannedBy(funding), formula: planned },
      { value: figures.spentBy(funding), formula: spent },
    );
  });
  const total = (figure: (funding: Funding) => number) => sources.reduce((sum, funding) => sum + figure(funding), 0);
  putSum(draft, header + 1 + sources.length, header + 1, SUMMARY.total[language], {
    planned: total(figures.plannedBy),
    spent: total(figures.spentBy),
  });
  markFigures(draft, header + 1, header + 1 + sources.length, STEEL);
}
