// The tables that people ask for: allocation against expenditure by partner and year; expenditure by objective and result.
// `allot-matrix/1` of the command line's contract; minor units.
import type { Grant } from '../core/grant/grant';
import { sum } from '../core/money/money';
import type { Measures } from '../core/measures/measures';
import { varianceOf, type Variance } from '../core/measures/variance';

export interface MatrixFigure {
  readonly allocated: number;
  readonly expended: number;
  readonly variance: Variance;
}

export interface PartnerFigures {
  readonly years: readonly MatrixFigure[];
  readonly total: MatrixFigure;
}

export interface Matrix {
  readonly schema: 'allot-matrix/1';
  readonly currency: string;
  readonly years: number;
  readonly partners: readonly ({ readonly partner: string; readonly name: string } & PartnerFigures)[];
  /** All rows, also those whose partner is unknown; every `total` also those in no grant year. */
  readonly totals: PartnerFigures;
  /** Grant-funded money that is in the total but in no grant year, and of no known partner. */
  readonly unplaced: { readonly year: number; readonly partner: number };
  readonly results: {
    readonly objectives: readonly string[];
    readonly results: readonly string[];
    /** Grant-funded, by objective, then result. */
    readonly cells: readonly (readonly number[])[];
    readonly unmapped: number;
    readonly cofinanced: readonly (readonly number[])[];
  };
}

export function matrixOf(grant: Grant, { allocation, spending, mapping }: Measures): Matrix {
  const years = Array.from({ length: grant.years }, (_, y) => y + 1);
  const pairs = (figure: (objective: number, result: number) => number) =>
    grant.objectives.map((_, o) => grant.results.map((_result, r) => figure(o, r)));
  return {
    schema: 'allot-matrix/1',
    currency: grant.currency,
    years: grant.years,
    partners: grant.partners.map(({ key, name }, p) => ({
      partner: key,
      name,
      years: years.map((year) => figureOf(allocation.partnerYear(p, year), spending.partnerYear(p, year))),
      total: figureOf(allocation.throughYear(p, grant.years), spending.partnerTotal(p)),
    })),
    totals: {
      years: years.map((year) => figureOf(allocation.byYear[year - 1]!, spending.byYear[year - 1]!)),
      total: figureOf(allocation.total, spending.expended),
    },
    unplaced: {
      year: spending.expended - sum(spending.byYear),
      partner: spending.expended - sum(grant.partners.map((_, p) => spending.partnerTotal(p))),
    },
    results: {
      objectives: grant.objectives.map(({ key }) => key),
      results: grant.results.map(({ key }) => key),
      cells: pairs(mapping.pair),
      unmapped: spending.expended - mapping.mapped,
      cofinanced: pairs(mapping.cofinancedPair),
    },
  };
}

function figureOf(allocated: number, expended: number): MatrixFigure {
  return { allocated, expended, variance: varianceOf(allocated, expended) };
}
