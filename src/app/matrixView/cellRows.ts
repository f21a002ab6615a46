// The rows of the ledger behind a cell of the matrix, so that a click can select them. Nothing is filtered.
import { areaText, type Area } from '../../core/sheet/cellRef';
import type { TableFacts } from '../../core/sheet/facts';
import { Funding } from '../../core/grant/ledger';
import { pairPartsOf } from '../../core/measures/pairParts';
import { cellOf, type Place } from '../../core/sheet/place';
import type { Examination } from '../examine';
import { expenditureLine, type ExpenditureLine } from '../mapping/expenditureLine';

export interface CellRows {
  readonly rows: readonly BehindRow[];
  /** The table's part of those rows, neighbours as one area, e.g. `A7:P9`; all on `sheet`. */
  readonly sheet: string | null;
  readonly areas: readonly string[];
}

export interface BehindRow extends ExpenditureLine {
  /** Minor units of the expenditure that serve the pair. */
  readonly part: number;
  /** The cell of its row of Shares; null where its own pair says it. */
  readonly share: Place | null;
}

/** The Grant-funded expenditures that serve a pair (records of Objectives and Results); null for all of a row or column. */
export function cellRows(examination: Examination, objective: number | null, result: number | null): CellRows {
  const { grant, facts } = examination;
  const table = facts.tables.get('Expenditures');
  const isWanted = (part: { objective: number; result: number }) =>
    (objective === null || part.objective === objective) && (result === null || part.result === result);
  const rows = Array.from(grant.expenditures.indices).flatMap((record) => {
    if (grant.expenditures.funding[record] !== Funding.Grant) return [];
    const parts = pairPartsOf(grant, record).filter(isWanted);
    const [first] = parts;
    if (!first) return [];
    return {
      ...expenditureLine(examination, record),
      part: parts.reduce((sum, { amount }) => sum + amount, 0),
      share: first.share === null ? null : cellOf(facts, 'Shares', 'Share', first.share),
    };
  });
  const areas = table
    ? areasOf(
        table,
        rows.map(({ record }) => record),
      )
    : [];
  return { rows, sheet: table?.sheet ?? null, areas: areas.map(areaText) };
}

function areasOf({ place, rows }: TableFacts, records: readonly number[]): Area[] {
  const { firstColumn, lastColumn } = place.area;
  const areas: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const record of records) {
    const row = rows[record]!;
    const last = areas.at(-1);
    if (last?.lastRow === row - 1) last.lastRow = row;
    else areas.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  }
  return areas;
}
