// Emptying a record of a table: edits delete no rows, and a row that holds nothing but computed cells counts as nothing.
import type { CellEdit } from '../core/sheet/cellEdit';
import type { TableName } from '../core/sheet/tables';
import { editOf, isDone, recordCell, type OpenWorkbook } from './openWorkbook';

/** Empties the cells that people fill in; undefined where one of them holds a formula. */
export function clearRow(table: TableName, record: number, open: OpenWorkbook): CellEdit[] | undefined {
  const { facts } = open.examination;
  const edits: CellEdit[] = [];
  for (const { name, type } of facts.tables.get(table)!.columns.values()) {
    const at = recordCell(facts, table, name, record)!;
    const edit = editOf(open, at, null);
    if (!edit && type !== 'formula') return undefined;
    if (edit && !isDone(edit)) edits.push(edit);
  }
  return edits;
}
