// Expenditures whose sign and Type do not fit, and refunds and corrections that do not say what they take back.
import { BLANK, type Grant } from '../grant/grant';
import { Type, type Ledger } from '../grant/ledger';

export interface UnexplainedRow {
  readonly index: number;
  /**
   * `payment`: below zero · `refund`: above zero · `correction`: nothing is named that it corrects · `untraced`: a refund
   * below zero that names nothing.
   */
  readonly kind: 'payment' | 'refund' | 'correction' | 'untraced';
}

/** In row order. Rows whose amount or type can't be read are left out. */
export function findUnexplained(ledger: Ledger): UnexplainedRow[] {
  const rows: UnexplainedRow[] = [];
  for (let index = 0; index < ledger.count; index++) {
    const kind = kindOf(ledger, index);
    if (kind !== undefined) rows.push({ index, kind });
  }
  return rows;
}

function kindOf({ amount, type, corrects }: Ledger, i: number): UnexplainedRow['kind'] | undefined {
  const value = amount[i]!;
  if (Number.isNaN(value)) return undefined;
  if (type[i] === Type.Payment) return value < 0 ? 'payment' : undefined;
  if (type[i] === Type.Refund && value > 0) return 'refund';
  if (corrects[i] !== BLANK) return undefined;
  return type[i] === Type.Refund ? 'untraced' : type[i] === Type.Correction ? 'correction' : undefined;
}

/** The readable amounts of the ledger and of the allocation's years. */
export function countAmounts({ allocation, expenditures }: Grant): number {
  let count = 0;
  for (const amount of expenditures.amount) if (!Number.isNaN(amount)) count++;
  for (const { years } of allocation) count += years.filter((amount) => !Number.isNaN(amount)).length;
  return count;
}
