// Objectives by results as a screen shows them: money, coverage, progress and cost per result, with a heat level for each cell.
// Grant-funded money in minor units, shares in basis points. Rounding to thousands is the screen's.
import { isLinked } from '../mapping/pairs';
import type { Grant } from '../../core/grant/grant';
import { Funding } from '../../core/grant/ledger';
import { pairPartsOf } from '../../core/measures/pairParts';
import { progressOf } from '../../core/measures/progress';
import { once } from '../../core/sheet/once';
import { WHOLE } from '../../core/money/split';
import type { Examination } from '../examine';
import { costOf, type ResultCost } from './resultCost';
import { heatLevels, type HeatLevel } from './heat';

export interface MatrixView {
  readonly currency: string;
  readonly exponent: number;
  readonly objectives: readonly MatrixLine[];
  readonly results: readonly ResultLine[];
  /** By objective, then result. */
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly mapped: number;
  readonly unmapped: number;
  readonly expended: number;
}

export interface MatrixLine {
  readonly key: string;
  readonly text: string;
  readonly spend: number;
  /** Part of what is mapped; null where nothing is. */
  readonly share: number | null;
  /** Expenditures that serve it; 0 is a gap. */
  readonly expenditures: number;
}

export interface ResultLine extends MatrixLine {
  /** Mean progress of its indicators, basis points; null where none can tell. */
  readonly progress: number | null;
  /** What one unit of its indicator cost; null where no single indicator counts units. */
  readonly cost: ResultCost | null;
}

export interface MatrixCell {
  readonly spend: number;
  readonly share: number | null;
  readonly expenditures: number;
  readonly partners: number;
  /** Whether the framework links the pair; null where it links none. */
  readonly isLinked: boolean | null;
  readonly heat: HeatLevel;
}

export function matrixView({ grant, measures }: Examination): MatrixView {
  const { mapped, pair, byObjective, byResult } = measures.mapping;
  const coverage = coverageOf(grant);
  const spends = grant.objectives.map((_, o) => grant.results.map((_result, r) => pair(o, r)));
  const heat = heatLevels(spends.flat());
  const shareOf = (spend: number) => (mapped > 0 ? Math.round((spend / mapped) * WHOLE) + 0 : null);
  const line = (spend: number, { key, text }: { key: string; text: string }, expenditures: number): MatrixLine => ({
    ...{ key, text, spend, expenditures },
    share: shareOf(spend),
  });
  return {
    currency: grant.currency,
    exponent: grant.exponent,
    objectives: grant.objectives.map((one, o) => line(byObjective[o]!, one, coverage.byObjective[o]!)),
    results: grant.results.map((one, r) => ({
      ...line(byResult[r]!, one, coverage.byResult[r]!),
      progress: progressOf(grant, r) ?? null,
      cost: costOf(grant, r, byResult[r]!),
    })),
    cells: spends.map((row, o) =>
      row.map((spend, r) => {
        const at = o * grant.results.length + r;
        const { expenditures, partners } = coverage.cells[at]!;
        return {
          ...{ spend, expenditures, isLinked: isLinked(grant, o, r), heat: heat[at]! },
          share: shareOf(spend),
          partners: partners.size,
        };
      }),
    ),
    mapped,
    unmapped: measures.spending.expended - mapped,
    expended: measures.spending.expended,
  };
}

interface Coverage {
  readonly byObjective: number[];
  readonly byResult: number[];
  readonly cells: { expenditures: number; readonly partners: Set<number> }[];
}

/** How many Grant-funded expenditures serve each objective, result and pair; one that serves a result twice counts once. */
const coverageOf = once((grant: Grant): Coverage => {
  const { objectives, results, expenditures: ledger } = grant;
  const cells = objectives.flatMap(() => results.map(() => ({ expenditures: 0, partners: new Set<number>() })));
  const coverage = { byObjective: objectives.map(() => 0), byResult: results.map(() => 0), cells };
  for (let i = 0; i < ledger.count; i++) {
    if (ledger.funding[i] !== Funding.Grant) continue;
    const parts = pairPartsOf(grant, i);
    for (const objective of new Set(parts.map((part) => part.objective))) coverage.byObjective[objective]! += 1;
    for (const result of new Set(parts.map((part) => part.result))) coverage.byResult[result]! += 1;
    for (const at of new Set(parts.map((part) => part.objective * results.length + part.result))) {
      cells[at]!.expenditures += 1;
      if (ledger.partner[i]! >= 0) cells[at]!.partners.add(ledger.partner[i]!);
    }
  }
  return coverage;
});
