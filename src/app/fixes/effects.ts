// Which totals an amount counts in, by the cell that it stands in. Whether it should count there is for rules.
import type { Grant } from '../../core/grant/grant';
import { Funding } from '../../core/grant/ledger';
import type { TableName } from '../../core/sheet/tables';
import type { RawEffect } from './fix';

/** The total that rises when a cell of money gains `amount` minor units; undefined where nothing adds that cell up. */
export function effectOf(
  grant: Grant,
  { table, column, record }: { readonly table: TableName; readonly column: string; readonly record: number },
  amount: number,
): RawEffect | undefined {
  const partnerKey = (partner: number) => grant.partners[partner]?.key ?? null;
  const isYear = column.startsWith('Year ');
  if (table === 'Grant') {
    return record === grant.fields.award.record ? { figure: 'award', partner: null, amount } : undefined;
  }
  if (table === 'Allocation' && isYear) {
    return { figure: 'allocated', partner: partnerKey(grant.allocation[record]!.partner), amount };
  }
  if (table === 'Cofinancing' && isYear) {
    return { figure: 'pledged', partner: partnerKey(grant.cofinancing[record]!.partner), amount };
  }
  if (table !== 'Expenditures' || column !== 'Amount') return undefined;
  return spentEffect(grant, record, partnerKey(grant.expenditures.partner[record]!), amount);
}

/** An amount of the ledger under a partner: the grant's own money or co-financing; undefined where its source is unknown. */
export function spentEffect(
  { expenditures }: Grant,
  record: number,
  partner: string | null,
  amount: number,
): RawEffect | undefined {
  const funding = expenditures.funding[record]!;
  if (funding < 0 || Number.isNaN(amount)) return undefined;
  return { figure: funding === Funding.Grant ? 'spent' : 'cofinanced', partner, amount };
}

/** One effect for each total, those that cancel out left out; in the order in which totals first appear. */
export function mergeEffects(effects: readonly RawEffect[]): RawEffect[] {
  const totals = new Map<string, RawEffect>();
  for (const effect of effects) {
    const name = `${effect.figure}/${effect.partner ?? ''}`;
    const known = totals.get(name);
    totals.set(name, known ? { ...known, amount: known.amount + effect.amount } : effect);
  }
  return [...totals.values()].filter(({ amount }) => amount !== 0);
}
