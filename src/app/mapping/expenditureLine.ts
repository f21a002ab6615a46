// One expenditure as lists and editors show it.
import { isoOf } from '../../core/calendar/day';
import type { Grant } from '../../core/grant/grant';
import { FUNDING_SOURCES, keyOf, textOf } from '../../core/grant/ledger';
import { cellOf, type Place } from '../../core/sheet/place';
import type { Examination } from '../examine';
import { expenditureId } from './expenditureIds';

export interface ExpenditureLine {
  /** Record of the table Expenditures: names it in calls, within one examination. */
  readonly record: number;
  /** Names it across examinations. */
  readonly id: string;
  readonly key: string;
  readonly description: string;
  readonly partner: string;
  readonly budgetLine: string;
  /** ISO 8601; null where there is no readable date. */
  readonly date: string | null;
  /** Minor units; null where it can't be read. */
  readonly amount: number | null;
  readonly funding: 'Grant' | 'Partner' | 'Core' | null;
  readonly at: Place;
}

export function expenditureLine({ grant, facts }: Examination, record: number): ExpenditureLine {
  const ledger = grant.expenditures;
  const [date, amount] = [ledger.date[record]!, ledger.amount[record]!];
  return {
    record,
    id: expenditureId(grant, record),
    key: keyOf(ledger, record),
    description: textOf(ledger, ledger.description[record]!),
    partner: partnerOf(grant, record),
    budgetLine: ledger.budgetLineKeys[ledger.budgetLine[record]!] ?? '',
    date: Number.isNaN(date) ? null : isoOf(date),
    amount: Number.isNaN(amount) ? null : amount,
    funding: FUNDING_SOURCES[ledger.funding[record]!] ?? null,
    at: cellOf(facts, 'Expenditures', 'Expenditure', record),
  };
}

function partnerOf({ partners, expenditures }: Grant, record: number): string {
  return partners[expenditures.partner[record]!]?.key ?? '';
}
