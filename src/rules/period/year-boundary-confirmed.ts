// A cut-off check: the document says one grant year, the row another, and the document is dated within thirty days of the
// boundary between them (day 1 is the day next to it). The row's own Date decides the year, and often rightly so: the finding asks
// for a look, no more. A document from before the start of the grant counts as another year. Documents further away are old
// invoices, not matters of a boundary.
import { isoOf } from '../../core/calendar/day';
import { grantYearOf, type GrantPeriod } from '../../core/calendar/grantYears';
import { keyOf } from '../../core/grant/ledger';
import { selectRows } from '../../core/measures/ledgerRows';
import { cellOf } from '../../core/sheet/place';
import { date, example, rowsOf } from '../examples';
import { defineRule } from '../rule';

const DAYS = 30;

/** How many days a day lies from the boundary of its grant year that faces the given year; the day next to it is 1. */
function daysFromBoundary(period: GrantPeriod, day: number, year: number): number {
  const own = grantYearOf(period, day);
  return own < year ? period.bounds[own]! - day : day - period.bounds[own - 1]! + 1;
}

export const yearBoundaryConfirmed = defineRule<number>({
  id: 'year-boundary-confirmed',
  severity: 'warning',
  title: 'Documents near the turn of a grant year belong to the year they are booked in',
  why: 'A cost booked in the wrong year uses up the wrong year’s allocation.',
  basis: 'accounting practice',
  needs: [{ need: 'column', table: 'Expenditures', column: 'Date' }, { need: 'period' }],
  facts: {
    kind: 'text',
    key: 'text',
    year: 'year',
    date: 'date',
    document_date: 'date',
    document_year: 'year',
    days: 'count',
  },
  subjects({ grant }) {
    const { year, documentDate } = grant.expenditures;
    return selectRows(grant.expenditures, (i) => year[i]! >= 1 && !Number.isNaN(documentDate[i]!));
  },
  check(i, { grant }) {
    const { year: years, date: days, documentDate } = grant.expenditures;
    const [period, year, day] = [grant.period!, years[i]!, documentDate[i]!];
    const documentYear = grantYearOf(period, day);
    if (documentYear === year) return undefined;
    const distance = daysFromBoundary(period, day, year);
    if (distance > DAYS) return undefined;
    return {
      facts: {
        kind: documentYear === 0 ? 'before' : 'year',
        key: keyOf(grant.expenditures, i),
        year,
        date: isoOf(days[i]!),
        document_date: isoOf(day),
        document_year: documentYear,
        days: distance,
      },
    };
  },
  at: (i, { facts }) => cellOf(facts, 'Expenditures', 'Document date', i),
  group: '{count, plural, one {# document is} other {# documents are}} dated in another year than booked',
  say: `{kind, select,
    before {{key} is booked in year {year}, but its document is of {document_date}, before the grant starts.}
    other {{key} is booked in year {year} ({date}), but its document is of {document_date}, in year {document_year}.}}`,
  fix: 'Confirm in which year the cost was incurred: correct a date of {key}, or accept the finding with a reason.',
  examples: {
    holds: example({
      tables: { Expenditures: rowsOf('Expenditures', { 2: { 'Document date': date('2026-01-02') } }) },
    }),
    breaks: {
      workbook: example({
        tables: { Expenditures: rowsOf('Expenditures', { 2: { 'Document date': date('2025-12-20') } }) },
      }),
      at: 'Expenditures!F4',
    },
  },
});
