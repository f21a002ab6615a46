// The same document, partner, date, amount and source a second time is an error, unless one row corrects the other, or the
// row was already taken back by corrections of its whole amount. The same under another partner is a warning: partners do
// split a document in equal parts. Too strict for documents that stand for many equal payments of a day (a payroll):
// give each payment its number. Rows without a document, partner, date or money are not examined.
import { isoOf } from '../../core/calendar/day';
import { keyOf, textOf } from '../../core/grant/ledger';
import { documentIds, findRepeats, type Repeat } from '../../core/measures/documents';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

interface DocumentRow {
  readonly row: number;
  readonly repeat: Repeat | undefined;
}

const billedAs = (document: string) =>
  example({
    tables: {
      Expenditures: [
        { ...rowsOf('Expenditures')[0], Supplier: 'Imprenta Sur', Document: 'F-001' },
        { ...rowsOf('Expenditures')[0], Expenditure: 'E-5', Amount: 240, Supplier: 'Imprenta Sur', Document: document },
      ],
      Allocation: rowsOf('Allocation', { 0: { 'Year 1': 500, 'Year 2': 0 } }),
    },
  });

export const documentCountedOnce = defineRule<DocumentRow, 'amount'>({
  id: 'document-counted-once',
  severity: 'error',
  title: 'A document is counted once',
  why: 'A cost charged twice is the first thing an audit disallows, and it must be paid back.',
  basis: 'accounting practice',
  needs: [{ need: 'column', table: 'Expenditures', column: 'Amount' }],
  facts: {
    kind: 'text',
    key: 'text',
    other: 'text',
    document: 'text',
    partner: 'text',
    otherPartner: 'text',
    date: 'date',
    amount: 'money',
  },
  money: 'amount',
  subjects({ grant }) {
    const { examined, of } = findRepeats(grant, documentIds(grant));
    return Array.from(examined, (row) => ({ row, repeat: of.get(row) }));
  },
  check({ row, repeat }, { grant, facts }) {
    if (!repeat) return undefined;
    const { expenditures: ledger, partners } = grant;
    return {
      facts: {
        kind: repeat.isSamePartner ? 'same' : 'across',
        key: keyOf(ledger, row),
        other: keyOf(ledger, repeat.first),
        document: textOf(ledger, ledger.document[row]!),
        partner: partners[ledger.partner[row]!]!.key,
        otherPartner: partners[ledger.partner[repeat.first]!]!.key,
        date: isoOf(ledger.date[row]!),
        amount: ledger.amount[row]!,
      },
      severity: repeat.isSamePartner ? 'error' : 'warning',
      also: [cellOf(facts, 'Expenditures', 'Document', repeat.first)],
    };
  },
  at: ({ row }, { facts }) => cellOf(facts, 'Expenditures', 'Document', row),
  group: '{count, plural, one {# document is counted twice} other {# rows count a document again}}',
  say: '{key} has the same document ({document}), date ({date}) and amount ({amount}) as {other}{kind, select, across {, which is {otherPartner}’s while this is {partner}’s} other {}}.',
  fix: '{kind, select, across {Ask {partner} and {otherPartner} whether both paid a part of it; if not, remove or correct one of the rows.} other {If it is the same cost, remove one of the rows or take it back with a correction that names it; if they are two costs, give each its own document number.}}',
  examples: { holds: billedAs('F-002'), breaks: { workbook: billedAs('f-001'), at: 'Expenditures!G3' } },
});
