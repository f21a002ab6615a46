// Partner by grant year: the total, then what belongs to no listed partner or year (so that the block always ties), then
// the first partners, each with a row a year. Rows without a partner show nothing.
import { a1 } from '../../../../core/sheet/cellRef';
import type { Content } from '../content';
import { fixed, put } from '../draft';
import type { SheetDraft } from '../draft';
import { STEEL } from '../look';
import { columnReference, grantFundedSum, headingOf, quoteText } from '../references';
import { SAMPLE_PARTNERS } from '../sample/texts';
import { SUMMARY } from '../words';
import type { SummaryFigures } from './figures';
import { markFigures, putFigures, putHeadings } from './figureRow';
import { Column, PARTNER_SLOTS } from './places';
import type { SummaryPlaces } from './places';
import { yearConditions } from './yearsBlock';

export function putPartners(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language, years } = content;
  const [partner, year] = [headingOf('Partners', 'Partner', language), SUMMARY.grantYear[language]];
  putHeadings(draft, places.partnersHeader, [partner, year, SUMMARY.allocation[language]]);
  putAllPartners(draft, content, figures, places);
  for (let slot = 0; slot < PARTNER_SLOTS; slot++) {
    const first = places.firstPartner + slot * years;
    putName(draft, content, first, slot);
    for (let k = 1; k <= years; k++) putPartnerYear(draft, content, figures, places, { slot, first, year: k });
  }
  markRows(draft, places);
}

function putAllPartners(draft: SheetDraft, content: Content, figures: SummaryFigures, places: SummaryPlaces): void {
  const { language, exponent } = content;
  const [all, others] = [places.allPartners, places.others];
  put(draft, all, Column.Name, SUMMARY.allPartners[language], 'total');
  put(draft, all, Column.Detail, null, 'total');
  const spent = figures.spentBy('Grant');
  putFigures(
    draft,
    all,
    'total',
    { value: figures.allocated, formula: `SUM(${columnReference('Allocation', 'Total', language)})` },
    { value: spent, formula: grantFundedSum(language, []) },
  );
  const rest = (column: number) => {
    const listed = `${a1(places.firstPartner, column)}:${a1(places.lastPartner, column)}`;
    return `ROUND(${a1(all, column)}-SUM(${listed}),${exponent})`;
  };
  put(draft, others, Column.Name, SUMMARY.others[language], 'fieldName');
  put(draft, others, Column.Detail, null, 'fieldName');
  putFigures(
    draft,
    others,
    'computed',
    { value: 0, formula: rest(Column.Planned) },
    { value: 0, formula: rest(Column.Spent) },
  );
}

function isListed({ sample }: Content, slot: number): boolean {
  return sample !== null && slot < SAMPLE_PARTNERS.length;
}

function putName(draft: SheetDraft, content: Content, row: number, slot: number): void {
  const keys = columnReference('Partners', 'Partner', content.language);
  const name = isListed(content, slot) ? SAMPLE_PARTNERS[slot]!.key : '';
  const formula = `IF(ROWS(${keys})<${slot + 1},"",INDEX(${keys},${slot + 1})&"")`;
  put(draft, row, Column.Name, name, 'open', formula);
}

function putPartnerYear(
  draft: SheetDraft,
  content: Content,
  figures: SummaryFigures,
  places: SummaryPlaces,
  { slot, first, year }: { readonly slot: number; readonly first: number; readonly year: number },
): void {
  const { language } = content;
  const row = first + year - 1;
  const name = fixed(first, Column.Name);
  const [label, yearName] = [`$${a1(row, Column.Detail)}`, headingOf('Allocation', `Year ${year}`, language)];
  const listed = isListed(content, slot);
  put(draft, row, Column.Detail, listed ? yearName : '', 'openIndented', `IF(${name}="","",${quoteText(yearName)})`);
  const allocation = columnReference('Allocation', `Year ${year}`, language);
  const planned = `SUMIFS(${allocation},${columnReference('Allocation', 'Partner', language)},${name})`;
  const start = fixed(places.firstYear + year - 1, Column.Detail);
  const spent = grantFundedSum(language, [['Partner', name], ...yearConditions(places, year)]);
  putFigures(
    draft,
    row,
    'open',
    { value: listed ? figures.allocatedIn(year, slot) : null, formula: `IF(${label}="","",${planned})` },
    { value: listed ? figures.spentIn(year, slot) : null, formula: `IF(OR(${label}="",${start}=""),"",${spent})` },
  );
}

function markRows(draft: SheetDraft, { allPartners, firstPartner: first, lastPartner: last }: SummaryPlaces): void {
  markFigures(draft, allPartners, last, STEEL);
  const formula = `$${a1(first, Column.Detail)}<>""`;
  const area = (from: number, to: number) => ({ firstRow: first, lastRow: last, firstColumn: from, lastColumn: to });
  draft.formats.push({ area: area(Column.Name, Column.Detail), mark: 'liveName', formula });
  draft.formats.push({ area: area(Column.Planned, Column.Bar), mark: 'live', formula });
}
