// The sample's expenditures: spending that stays within each partner's year and line, refunds that name what they correct,
// co-financed rows that meet the pledges, some rows that serve several pairs.
import type { Day } from '../../../../core/calendar/day';
import type { Words } from '../../fold';
import { partOf, splitByWeights, startChance } from './chance';
import type { Chance } from './chance';
import type { AllocationLine, Pledge } from './split';
import { PURCHASES, REFUND } from './texts';
import type { Purchase } from './texts';

export type Funding = 'Grant' | 'Partner' | 'Core';

export interface Entry {
  readonly day: Day;
  readonly partner: number;
  readonly line: number;
  readonly description: Words;
  readonly supplier: string;
  /** Entries of one invoice have one number. */
  readonly invoice: number;
  readonly documentDay: Day;
  /** Of the whole invoice where several entries share it. */
  readonly documentTotal: number | null;
  readonly amount: number;
  readonly funding: Funding;
  /** The refund's original. */
  readonly corrects: Entry | null;
  readonly isShared: boolean;
}

export interface SpendingYear {
  readonly first: Day;
  /** The last day on which anything is entered. */
  readonly last: Day;
  readonly isOver: boolean;
}

/** Entries of every year that has begun, in the order of their days. */
export function buildEntries(
  allocation: readonly AllocationLine[],
  pledges: readonly Pledge[],
  years: readonly SpendingYear[],
): Entry[] {
  const chance = startChance(20_250_101);
  const invoices = { last: 0 };
  const entries = years.flatMap((year, index) => [
    ...allocation.flatMap((row) => spendLine(row, index, year, years.length, chance, invoices)),
  ]);
  const pledged = years.flatMap((year, index) =>
    pledges.flatMap((pledge) => spendPledge(pledge, index, year, entries, chance, invoices)),
  );
  const joint = new Map(pledged.flatMap(({ entry, beside }) => (beside ? [[beside, entry] as const] : [])));
  const all = entries.map((entry) => (joint.has(entry) ? withTotal(entry, joint.get(entry)!) : entry));
  return [...all, ...pledged.map(({ entry }) => entry)].sort((a, b) => a.day - b.day || a.invoice - b.invoice);
}

function withTotal(entry: Entry, other: Entry): Entry {
  return { ...entry, documentTotal: entry.amount + other.amount };
}

function spendLine(
  row: AllocationLine,
  yearIndex: number,
  year: SpendingYear,
  begun: number,
  chance: Chance,
  invoices: { last: number },
): Entry[] {
  const part = year.isOver ? chance.next(9_400, 9_850) : chance.next(6_300, 6_900);
  const weights = Array.from({ length: begun === 1 ? 17 : 9 }, () => chance.next(40, 160));
  const amounts = splitByWeights(partOf(row.years[yearIndex]!, part), weights);
  const refund = row.line === 0 ? partOf(amounts[3]!, 4_500) : 0;
  amounts[3]! += refund;
  const paid = amounts.map((amount, index): Entry => {
    const purchase = PURCHASES[row.line]![(index + row.partner) % PURCHASES[row.line]!.length]!;
    const entry = enter(purchase, year, index === 3 ? 20 : 0, chance, invoices);
    return { ...entry, partner: row.partner, line: row.line, amount, isShared: row.line === 0 && index === 1 };
  });
  const original = paid[3]!;
  if (refund > 0) paid.push(refundOf(original, refund, invoices));
  return paid.filter(({ amount }) => amount !== 0);
}

function enter(
  purchase: Purchase,
  year: SpendingYear,
  before: number,
  chance: Chance,
  invoices: { last: number },
): Entry {
  const day = chance.next(year.first + 3, year.last - before);
  return {
    ...purchase,
    day,
    partner: 0,
    line: 0,
    invoice: ++invoices.last,
    documentDay: Math.max(year.first, day - chance.next(0, 12)),
    documentTotal: null,
    amount: 0,
    funding: 'Grant',
    corrects: null,
    isShared: false,
  };
}

function refundOf(original: Entry, amount: number, invoices: { last: number }): Entry {
  const day = original.day + 18;
  const invoice = ++invoices.last;
  return { ...original, description: REFUND, day, documentDay: day - 2, invoice, amount: -amount, corrects: original };
}

/** A year that is over meets its pledge; the year that runs has spent two thirds of it. */
function spendPledge(
  pledge: Pledge,
  yearIndex: number,
  year: SpendingYear,
  entries: readonly Entry[],
  chance: Chance,
  invoices: { last: number },
): { entry: Entry; beside: Entry | null }[] {
  const amount = year.isOver ? pledge.years[yearIndex]! : partOf(pledge.years[yearIndex]!, 6_600);
  const amounts = splitByWeights(amount, [56, 44]);
  const paid = amounts.map((part, index) => {
    const purchase = PURCHASES[0]![(pledge.partner + index + yearIndex) % PURCHASES[0]!.length]!;
    const { partner, funding } = pledge;
    const isShared = partner === 0 && funding === 'Partner' && index === 1;
    const entry = { ...enter(purchase, year, 0, chance, invoices), partner, funding, amount: part, isShared };
    const beside = index === 0 && funding === 'Partner' && yearIndex === 0 ? besideOf(entries, partner) : null;
    return beside ? { entry: onInvoice(entry, beside), beside } : { entry, beside };
  });
  return paid.filter(({ entry }) => entry.amount !== 0);
}

/** The partner's payment whose invoice is paid in part from its own money. */
function besideOf(entries: readonly Entry[], partner: number): Entry | null {
  const own = entries.filter((entry) => entry.partner === partner && entry.line === 0 && entry.amount > 0);
  return own.find((entry) => !entry.isShared && !entries.some(({ corrects }) => corrects === entry)) ?? null;
}

function onInvoice(entry: Entry, beside: Entry): Entry {
  const { day, description, supplier, invoice, documentDay } = beside;
  const documentTotal = entry.amount + beside.amount;
  return { ...entry, day, description, supplier, invoice, documentDay, documentTotal };
}
