// Where a document’s total is given, what all its rows charge (to the grant, to partners, to core funds, refunds taken off)
// is held against it, the largest total where rows differ. Rows that `document-counted-once` reports as repeated are left
// out, so that one slip is one finding. Documents with a negative total (credit notes) or an unread amount are not examined.
import { Funding, textOf } from '../../core/grant/ledger';
import { chargedDocuments, type OverchargedDocument } from '../../core/measures/chargedDocuments';
import { crossingRow } from '../../core/measures/crossing';
import { cellOf, headingOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

const charging = (amount: number) => {
  const bill = { Supplier: 'Imprenta Sur', Document: 'F-001', 'Document total': 300 };
  const [first] = rowsOf('Expenditures', { 0: bill });
  return example({
    tables: {
      Expenditures: [
        { ...first!, Funding: null },
        { ...first!, Expenditure: 'E-5', Amount: amount, Funding: 'Partner' },
      ],
    },
  });
};

export const oneSourcePerCost = defineRule<OverchargedDocument | undefined, 'over'>({
  id: 'one-source-per-cost',
  severity: 'error',
  title: 'No cost is charged to several sources beyond its total',
  why: 'A cost paid by the grant and again by another source is double funding, which every funder claims back.',
  basis: 'donor rule',
  needs: [{ need: 'column', table: 'Expenditures', column: 'Amount' }],
  facts: {
    document: 'text',
    supplier: 'text',
    total: 'money',
    charged: 'money',
    over: 'money',
    grant: 'money',
    partner: 'money',
    core: 'money',
    count: 'count',
  },
  money: 'over',
  subjects: ({ grant }) => chargedDocuments(grant),
  check(document, { grant, facts }) {
    if (!document) return undefined;
    const { rows, total, bySource } = document;
    const charged = bySource.reduce((sum, amount) => sum + amount, 0);
    const ledger = grant.expenditures;
    const row = crossingRow(ledger, rows, total)!;
    return {
      facts: {
        document: textOf(ledger, ledger.document[row]!),
        supplier: textOf(ledger, ledger.supplier[row]!),
        total,
        charged,
        over: charged - total,
        grant: bySource[Funding.Grant]!,
        partner: bySource[Funding.Partner]!,
        core: bySource[Funding.Core]!,
        count: rows.length,
      },
      at: cellOf(facts, 'Expenditures', 'Amount', row),
      also: rows
        .filter((other) => other !== row)
        .slice(0, 50)
        .map((other) => cellOf(facts, 'Expenditures', 'Amount', other)),
    };
  },
  at: (_, { facts }) => headingOf(facts, 'Expenditures', 'Amount'),
  group: '{count, plural, one {# document is charged beyond its} other {# documents are charged beyond their}} total',
  say: 'Document {document} comes to {total}, but {charged} of it is charged: {grant} to the grant, {partner} to partners and {core} to core funds, {over} too much.',
  fix: 'Compare the {count, plural, one {row} other {# rows}} of document {document} with the voucher and take {over} off the source that did not pay it.',
  examples: { holds: charging(60), breaks: { workbook: charging(60.01), at: 'Expenditures!I3' } },
});
