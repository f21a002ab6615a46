// What the editor maps: one expenditure or several, as its parts need it. Pure.
import type { ChosenRows } from '../../../app/mapping/chosen';
import type { ExpenditureMapping } from '../../../app/mapping/mappingOf';
import type { PairOption } from '../../../app/mapping/pairs';
import type { Suggestion } from '../../../app/mapping/suggest';

export interface Subject {
  readonly ids: readonly string[];
  /** The one expenditure; null where there are several. */
  readonly mapping: ExpenditureMapping | null;
  /** Minor units, of all of them; null where it can't be read. */
  readonly amount: number | null;
  readonly suggested: PairOption | null;
  /** What the suggestion rests on; null for several expenditures. */
  readonly suggestion: Suggestion | null;
}

export function subjectOfOne(mapping: ExpenditureMapping): Subject {
  const { id, amount, suggestion } = mapping;
  return { ids: [id], mapping, amount, suggested: suggestion?.pair ?? null, suggestion };
}

export function subjectOfMany({ ids, amount, pair }: ChosenRows): Subject {
  return { ids, mapping: null, amount, suggested: pair, suggestion: null };
}
