// The figures that rules and people ask for, computed once per run. Amounts are minor units. Unreadable amounts (NaN) are in
// no figure; sums of readable ones are exact or stop with `InexactAmount`.
import type { Grant } from '../grant/grant';
import { measureAllocation, type AllocationMeasures } from './allocation';
import { measureCofinancing, type CofinancingMeasures } from './cofinancing';
import { measureMapping, type MappingMeasures } from './mapping';
import { measureSpending, type SpendingMeasures } from './spending';

export interface Measures {
  readonly allocation: AllocationMeasures;
  readonly spending: SpendingMeasures;
  readonly mapping: MappingMeasures;
  readonly cofinancing: CofinancingMeasures;
}

export function measureGrant(grant: Grant): Measures {
  return {
    allocation: measureAllocation(grant),
    spending: measureSpending(grant),
    mapping: measureMapping(grant),
    cofinancing: measureCofinancing(grant),
  };
}
