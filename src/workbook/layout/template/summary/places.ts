// Where the blocks of Summary stand: years, funding sources, chart and partners below one another in columns A to H, the
// matrix of objectives and results to their right.

/** Partners that have rows of their own; the rest are one line. */
export const PARTNER_SLOTS = 40;
/** Objectives and results that the matrix has room for. */
export const MATRIX_SLOTS = 30;

export const HEADER_ROW = 4;

export const Column = {
  Name: 1,
  Detail: 2,
  Planned: 3,
  Spent: 4,
  Variance: 5,
  Word: 6,
  Utilisation: 7,
  Bar: 8,
  Objective: 10,
  ObjectiveTotal: 11,
  FirstResult: 12,
} as const;

export interface SummaryPlaces {
  readonly years: number;
  readonly firstYear: number;
  readonly yearsTotal: number;
  readonly sourcesHeader: number;
  readonly chartFirst: number;
  readonly chartLast: number;
  readonly partnersHeader: number;
  readonly allPartners: number;
  readonly others: number;
  readonly firstPartner: number;
  readonly lastPartner: number;
  readonly mapped: number;
  readonly notMapped: number;
  readonly firstObjective: number;
}

export function placeSummary(years: number): SummaryPlaces {
  const yearsTotal = HEADER_ROW + years + 1;
  const sourcesHeader = yearsTotal + 2;
  const chartFirst = sourcesHeader + 6;
  const chartLast = chartFirst + 16;
  const partnersHeader = chartLast + 2;
  const firstPartner = partnersHeader + 3;
  return {
    ...{ years, yearsTotal, sourcesHeader, chartFirst, chartLast, partnersHeader, firstPartner },
    firstYear: HEADER_ROW + 1,
    allPartners: partnersHeader + 1,
    others: partnersHeader + 2,
    lastPartner: firstPartner + PARTNER_SLOTS * years - 1,
    mapped: HEADER_ROW + 1,
    notMapped: HEADER_ROW + 2,
    firstObjective: HEADER_ROW + 3,
  };
}
