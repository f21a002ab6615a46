// The obstacles that more than one rule meets, as data.
import type { OddReading, SheetFacts } from '../core/sheet/facts';
import { cellOf, NOWHERE, type Place } from '../core/sheet/place';
import type { Obstacle } from './outcome';

export function obstacle(
  reason: Obstacle['reason'],
  kind: Obstacle['kind'],
  facts: Obstacle['facts'],
  at: Place = NOWHERE,
): Obstacle {
  return { reason, kind, facts, at };
}

/** A cell that did not read keeps a sum, or the grant year of a row, from being known. */
export function unreadObstacle(facts: SheetFacts, odd: OddReading): Obstacle {
  const at = cellOf(facts, odd.table, odd.column, odd.record);
  const shown = { table: odd.table, text: odd.text, has_text: odd.text === '' ? 'no' : 'yes' };
  if (odd.type === 'date') return obstacle('missing-value', 'date-unread', shown, at);
  return obstacle('unread-amount', 'amount-unread', shown, at);
}
