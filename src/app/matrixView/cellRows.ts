// The rows of the ledger behind a cell of the matrix, so that a click can select them. Nothing is filtered.
import { areaText, type Area } from '../../core/sheet/cellRef';
import type { TableFacts } from '../../core/sheet/facts';
import { Funding } from '../../core/grant/ledger';
import { pairPartsOf, type PairPart } from '../../core/measures/pairParts';
import { cellOf, type Place } from '../../core/sheet/place';
import type { Examination } from '../examine';
import { expenditureLine, type ExpenditureLine } from '../mapping/expenditureLine';

export interface CellRows {
  /** How many there are. */
  readonly count: number;
  /** The first of them, at most `MOST_ROWS`. */
  readonly firstRows: readonly BehindRow[];
  /** The table's part of all those rows, neighbours as one area, e.g. `A7:P9`; all on `sheet`. */
  readonly sheet: string | null;
  readonly areas: readonly string[];
}

/** More nobody reads in a list; the areas select all. */
const MOST_ROWS = 200;

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
  const isWanted = (part: PairPart) =>
    (objective === null || part.objective === objective) && (result === null || part.result === result);
  const { funding, indices } = grant.expenditures;
  const records = Array.from(
    indices.filter((record) => funding[record] === Funding.Grant && pairPartsOf(grant, record).some(isWanted)),
  );
  return {
    count: records.length,
    firstRows: records
      .slice(0, MOST_ROWS)
      .map((record) => behindRow(examination, record, pairPartsOf(grant, record).filter(isWanted))),
    sheet: table?.sheet ?? null,
    areas: table ? areasOf(table, records).map(areaText) : [],
  };
}

function behindRow(examination: Examination, record: number, parts: readonly PairPart[]): BehindRow {
  const { share } = parts[0]!;
  return {
    ...expenditureLine(examination, record),
    part: parts.reduce((sum, { amount }) => sum + amount, 0),
    share: share === null ? null : cellOf(examination.facts, 'Shares', 'Share', share),
  };
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
