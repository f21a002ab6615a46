// The mapping of the expenditure in whose row a cell stands.
import type { CellRef } from '../../core/sheet/cellRef';
import { recordAt } from '../cellRecord';
import type { Examination } from '../examine';
import { mappingOf, type ExpenditureMapping } from './mappingOf';

/** Null where the cell is in no row of the table Expenditures, or in a blank one. */
export function mappingAt(examination: Examination, cell: CellRef): ExpenditureMapping | null {
  const found = recordAt(examination.facts, cell);
  const isExpenditure = found?.table.table === 'Expenditures' && found.part === 'record';
  return isExpenditure && found.record !== null ? mappingOf(examination, found.record) : null;
}
