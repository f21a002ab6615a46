// Why the main button waits, in a sentence. Pure.
import type { Words } from '../../../words/words';
import { pairName, type Draft, type DraftBalance } from './draft';

/** Null where the draft can be written. */
export function waitsFor({ parts }: Draft, balance: DraftBalance, { text, formats }: Words): string | null {
  const share = (basisPoints: number) => formats.percent(basisPoints, 2);
  const nameOf = (index: number) => pairName(parts[index]!.pair);
  if (parts.length === 0) return text('map.waits.no-pair');
  if (balance.unread !== null) return text('map.waits.unread', { pair: nameOf(balance.unread) });
  const total = share(balance.total);
  if (balance.missing > 0) return text('map.waits.missing', { total, rest: share(balance.missing) });
  if (balance.missing < 0) return text('map.waits.over', { total, rest: share(-balance.missing) });
  const none = balance.parts.findIndex((part) => part.share <= 0);
  return none < 0 ? null : text('map.waits.zero', { pair: nameOf(none) });
}
