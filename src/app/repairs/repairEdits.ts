// A repair as edits of cells. A row that goes is emptied, as edits delete no rows: a blank row counts as nothing.
import type { Repair } from '../../core/repair/repair';
import type { CellEdit } from '../../core/sheet/cellEdit';
import type { CellRef } from '../../core/sheet/cellRef';
import type { SheetFacts } from '../../core/sheet/facts';
import type { TableName } from '../../core/sheet/tables';
import { clearRow } from '../clearRow';
import { editOf, inMainUnits, recordCell, type OpenWorkbook } from '../openWorkbook';

/** The edits of a repair; undefined where a cell that it needs holds a formula. */
export function repairEdits({ changes, clears }: Repair, open: OpenWorkbook): CellEdit[] | undefined {
  const { facts, grant } = open.examination;
  if (clears !== null) return clearRow(changes[0]!.table, clears, open);
  const edits = changes.map(({ table, column, record, to }) => {
    const at = amountCell(facts, table, column, record);
    return at && editOf(open, at, inMainUnits(to, grant.exponent));
  });
  return edits.includes(undefined) ? undefined : (edits as CellEdit[]);
}

function amountCell(facts: SheetFacts, table: TableName, column: string, record: number | null): CellRef | undefined {
  if (record !== null) return recordCell(facts, table, column, record);
  const found = facts.tables.get(table);
  const at = found?.columns.get(column);
  return found && at && found.totalsRow !== null
    ? { sheet: found.sheet, row: found.totalsRow, column: at.column }
    : undefined;
}
