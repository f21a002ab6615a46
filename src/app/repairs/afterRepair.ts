// The totals of a budget table before and after a repair: the partner's, the year's and the whole. Minor units.
import type { Repair } from '../../core/repair/repair';
import { sum } from '../../core/money/money';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';

export interface TotalChange {
  readonly label: string;
  readonly now: number;
  readonly after: number;
}

/** What a repair of the allocation changes; nothing for other tables, and for a typed total. */
export function afterRepair({ changes }: Repair, { grant, measures }: Examination, words: Words): TotalChange[] {
  const moved = changes.filter(
    ({ table, column, record }) => table === 'Allocation' && record !== null && isYear(column),
  );
  const by = sum(moved.map(({ from, to }) => to - from));
  if (moved.length === 0) return [];
  const partners = new Set(moved.map(({ record }) => grant.allocation[record!]!.partner));
  const years = new Set(moved.map(({ column }) => Number(column.slice('Year '.length))));
  const rows: TotalChange[] = [];
  const partner = partners.size === 1 ? grant.partners[[...partners][0]!] : undefined;
  if (partner) {
    const now = measures.allocation.throughYear([...partners][0]!, grant.years);
    rows.push({ label: words.text('repair.total.partner', { partner: partner.key }), now, after: now + by });
  }
  for (const year of years) {
    const now = measures.allocation.byYear[year - 1] ?? 0;
    const own = moved.filter(({ column }) => column === `Year ${year}`);
    const after = now + sum(own.map(({ from, to }) => to - from));
    rows.push({ label: words.text('repair.total.year', { year: words.formats.heading(`Year ${year}`) }), now, after });
  }
  const { total } = measures.allocation;
  return [...rows, { label: words.text('totals.allocated'), now: total, after: total + by }];
}

function isYear(column: string): boolean {
  return column.startsWith('Year ');
}
