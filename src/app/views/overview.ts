// Where the award stands: award to allocated to spent to mapped, the pace against the time elapsed, partners by grant year,
// and what could not be checked. Every figure leads to its cells.
import { dayOfIso } from '../../core/calendar/day';
import { BLANK } from '../../core/grant/grant';
import { measureBurn } from '../../core/measures/burn';
import { plannedAmount } from '../../core/measures/toDate';
import { utilisationOf, varianceOf, type Variance } from '../../core/measures/variance';
import { areaText } from '../../core/sheet/cellRef';
import { headingOf, NOWHERE, cellOf, totalOf } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import type { Examination } from '../examine';
import { describeObstacle, ruleOf } from '../describe';
import type { Desk, FigurePlace } from './desk';

export interface OverviewView {
  readonly stand: readonly StandFigure[];
  readonly unread: { readonly count: number; readonly amount: number };
  readonly pace: PaceView | null;
  readonly years: number;
  readonly partners: readonly PartnerLine[];
  readonly all: PartnerLine;
  readonly unchecked: readonly UncheckedRule[];
  readonly outcomes: {
    readonly held: number;
    readonly broken: number;
    readonly nothing: number;
    readonly total: number;
  };
}

/** Minor units; `share` of the award in basis points, null without an award. */
export interface StandFigure {
  readonly name: 'award' | 'allocated' | 'expended' | 'mapped';
  readonly amount: number | null;
  readonly share: number | null;
  readonly place: FigurePlace;
}

export interface PaceView {
  /** Basis points of the planned amount: what was spent, and the range that is right. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly spent: number;
  readonly planned: number;
  /** Basis points of the award or of the time. */
  readonly spentShare: number;
  readonly elapsedShare: number;
  /** Month of the grant that the day is in, and all its months. */
  readonly month: number;
  readonly months: number;
  readonly word: 'low' | 'in-range' | 'high';
}

export interface PartnerLine {
  readonly key: string;
  readonly name: string;
  readonly place: FigurePlace;
  readonly years: readonly PartnerYearFigure[];
  readonly total: PartnerYearFigure;
}

/** Minor units; utilisation in basis points, null where nothing is allocated. */
export interface PartnerYearFigure {
  readonly allocated: number;
  readonly expended: number;
  readonly utilisation: number | null;
  readonly variance: Variance;
}

export interface UncheckedRule {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly place: FigurePlace;
}

const WHOLE = 10_000;
const BURN_LOW = 7_500;
const BURN_HIGH = 11_000;

export function overviewView({ examination, words }: Desk): OverviewView {
  const { outcomes, totals } = examination;
  const count = (kind: string) => outcomes.filter(({ outcome }) => outcome === kind).length;
  return {
    stand: standOf(examination),
    unread: totals.unread,
    pace: paceOf(examination),
    years: examination.grant.years,
    ...partnersOf(examination),
    unchecked: outcomes.flatMap(({ rule, obstacle }) =>
      obstacle && obstacle.reason !== 'not-asked'
        ? [
            {
              rule,
              title: words.title(ruleOf(rule)),
              reason: describeObstacle(obstacle, words),
              place: { sheet: obstacle.at.sheet, cell: obstacle.at.cell },
            },
          ]
        : [],
    ),
    outcomes: {
      held: count('held'),
      broken: count('broken'),
      nothing: count('nothing-to-examine'),
      total: outcomes.length,
    },
  };
}

function standOf({ totals, facts, grant }: Examination): StandFigure[] {
  const { award } = totals;
  const share = (amount: number) => (award === null || award === 0 ? null : Math.round((amount * WHOLE) / award));
  const record = grant.fields.award.record;
  const { sheet, cell } =
    record === null ? headingOf(facts, 'Grant', 'Value') : cellOf(facts, 'Grant', 'Value', record);
  const allocated = totalOf(facts, 'Allocation', 'Total');
  return [
    { name: 'award', amount: award, share: award === null ? null : WHOLE, place: { sheet, cell } },
    {
      name: 'allocated',
      amount: totals.allocated,
      share: share(totals.allocated),
      place: { sheet: allocated.sheet, cell: allocated.cell },
    },
    {
      name: 'expended',
      amount: totals.expended,
      share: share(totals.expended),
      place: columnPlace(facts, 'Expenditures', 'Amount'),
    },
    {
      name: 'mapped',
      amount: totals.mapped,
      share: share(totals.mapped),
      place: columnPlace(facts, 'Expenditures', 'Objective'),
    },
  ];
}

/** All data cells of a column. */
function columnPlace(facts: Examination['facts'], table: TableName, column: string): FigurePlace {
  const found = facts.tables.get(table);
  const at = found?.columns.get(column)?.column;
  if (!found || at === undefined || found.lastRow <= found.headerRow) return { sheet: null, cell: null };
  const area = { firstRow: found.headerRow + 1, lastRow: found.lastRow, firstColumn: at, lastColumn: at };
  return { sheet: found.sheet, cell: areaText(area) };
}

function paceOf({ grant, measures, asOf }: Examination): PaceView | null {
  const { period, fields } = grant;
  const day = dayOfIso(asOf);
  if (!period || day === undefined || day < period.start) return null;
  const [total] = measureBurn(grant, measures.allocation, Math.min(day, period.end), 1);
  const award = fields.award.value;
  const planned = total ? plannedAmount(total.planned) : 0;
  if (!total || planned === 0 || award === null || award === 0) return null;
  const low = fields.burnLow.value ?? BURN_LOW;
  const high = fields.burnHigh.value ?? BURN_HIGH;
  const rate = Math.round((total.spent * WHOLE) / planned);
  const length = period.end - period.start + 1;
  const months = Math.round(length / 30.4375);
  const elapsed = Math.min(day - period.start + 1, length);
  return {
    rate,
    low,
    high,
    spent: total.spent,
    planned,
    spentShare: Math.round((total.spent * WHOLE) / award),
    elapsedShare: Math.round((elapsed * WHOLE) / length),
    month: Math.min(months, Math.max(1, Math.ceil((elapsed * months) / length))),
    months,
    word: rate < low ? 'low' : rate > high ? 'high' : 'in-range',
  };
}

function partnersOf({ grant, measures, facts }: Examination): Pick<OverviewView, 'partners' | 'all'> {
  const { allocation, spending } = measures;
  const years = Array.from({ length: grant.years }, (_, k) => k + 1);
  const partners = grant.partners.map(({ key, name, record }, p) => {
    const { sheet, cell } = record === BLANK ? NOWHERE : cellOf(facts, 'Partners', 'Partner', record);
    return {
      key,
      name,
      place: { sheet, cell },
      years: years.map((year) => figureOf(allocation.partnerYear(p, year), spending.partnerYear(p, year))),
      total: figureOf(allocation.throughYear(p, grant.years), spending.partnerTotal(p)),
    };
  });
  const { sheet, cell } = totalOf(facts, 'Allocation', 'Total');
  const all = {
    key: '',
    name: '',
    place: { sheet, cell },
    years: years.map((year) => figureOf(allocation.byYear[year - 1]!, spending.byYear[year - 1]!)),
    total: figureOf(allocation.total, spending.expended),
  };
  return { partners, all };
}

function figureOf(allocated: number, expended: number): PartnerYearFigure {
  return {
    allocated,
    expended,
    utilisation: utilisationOf(allocated, expended),
    variance: varianceOf(allocated, expended),
  };
}
