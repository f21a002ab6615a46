// An expenditure is mapped by its own pair or by rows of Shares; whether the shares are right is for the rules on shares. A
// reference that names nothing is left to `references-exist`. A refund follows the mapping of what it corrects, so mapping
// the payment maps it too. Co-financed rows may be mapped: for them this is advice. Rows without money, or whose amount
// can't be read, have none to map.
import { BLANK, UNKNOWN, type Grant } from '../../core/grant/grant';
import { Funding, FUNDING_SOURCES, keyOf, textOf } from '../../core/grant/ledger';
import { hasOwnPair, hasShares, mappingSource } from '../../core/measures/mapping';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, sound } from '../examples';
import { defineRule } from '../rule';

export const expendituresMapped = defineRule<number, 'amount'>({
  id: 'expenditures-mapped',
  severity: 'error',
  title: 'Every expenditure is mapped to an objective and a result',
  why: 'The funder asks what its money achieved; money that serves no objective and result is missing from that answer.',
  basis: 'grant agreement',
  needs: [
    { need: 'table', table: 'Objectives' },
    { need: 'table', table: 'Results' },
    { need: 'column', table: 'Expenditures', column: 'Expenditure' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
  ],
  facts: { key: 'text', description: 'text', amount: 'money', funding: 'text', missing: 'text' },
  money: 'amount',
  subjects: ({ grant: { expenditures: ledger } }) =>
    ledger.indices.filter((i) => ledger.funding[i]! >= 0 && Math.abs(ledger.amount[i]!) > 0),
  check(row, { grant }) {
    if (isSettled(grant, row)) return undefined;
    const ledger = grant.expenditures;
    const funding = ledger.funding[row]!;
    const isPartial = ledger.objective[row] !== BLANK || ledger.result[row] !== BLANK;
    return {
      facts: {
        key: keyOf(ledger, row),
        description: textOf(ledger, ledger.description[row]!),
        amount: ledger.amount[row]!,
        funding: FUNDING_SOURCES[funding]!,
        missing: !isPartial ? 'both' : ledger.objective[row] === BLANK ? 'objective' : 'result',
      },
      severity: funding === Funding.Grant ? 'error' : 'advice',
    };
  },
  at: (row, { grant, facts }) => {
    const column = grant.expenditures.objective[row] === BLANK ? 'Objective' : 'Result';
    const isThere = facts.tables.get('Expenditures')!.columns.has(column);
    return cellOf(facts, 'Expenditures', isThere ? column : 'Amount', row);
  },
  group: '{count, plural, one {# expenditure is} other {# expenditures are}} not mapped',
  say: '{key} ({amount}) {missing, select, objective {has a result but no objective} result {has an objective but no result} other {is not mapped to an objective and a result}}{funding, select, Grant {} other {; it is co-financed, so this is up to you}}.',
  fix: 'Pick {missing, select, objective {the objective} result {the result} other {the objective and the result}} that {key} served, or, where it served several, divide it in the table of shares.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 1: { Objective: null, Result: null } }) } }),
      at: 'Expenditures!G3',
    },
  },
});

/** Mapped, or for another finding to speak of: an unknown reference, or the payment that a refund follows. */
function isSettled(grant: Grant, row: number): boolean {
  const { objective, result } = grant.expenditures;
  if (hasShares(grant, row) || hasOwnPair(grant, row)) return true;
  if (objective[row] === UNKNOWN || result[row] === UNKNOWN) return true;
  const source = mappingSource(grant, row);
  return (
    source !== row && (hasShares(grant, source) || hasOwnPair(grant, source) || mappingSource(grant, source) === source)
  );
}
