// An examined workbook with its raw cells: what edits are made from. Nothing is written here.
import type { CellEdit, CellValue } from '../core/sheet/cellEdit';
import { a1, type CellRef } from '../core/sheet/cellRef';
import type { SheetFacts } from '../core/sheet/facts';
import type { TableName } from '../core/sheet/tables';
import type { DefinedName, WorkbookSnapshot } from '../workbook/snapshot';
import { cellReader, type CellReader } from '../workbook/writeback/readCell';
import type { Examination } from './examine';

export interface OpenWorkbook {
  readonly examination: Examination;
  readonly cells: CellReader;
  readonly names: readonly DefinedName[];
}

/** The examination together with the snapshot that it was made of. */
export function openWorkbook(snapshot: WorkbookSnapshot, examination: Examination): OpenWorkbook {
  return { examination, cells: cellReader(snapshot), names: snapshot.names };
}

/** The cell of a record; undefined where the table or column is not there. */
export function recordCell(facts: SheetFacts, table: TableName, column: string, record: number): CellRef | undefined {
  const found = facts.tables.get(table);
  const at = found?.columns.get(column);
  return found && at && { sheet: found.sheet, row: found.rows[record]!, column: at.column };
}

/** The edit that puts a value into a cell; undefined where a formula stands, which no edit of ours replaces. */
export function editOf({ cells }: OpenWorkbook, at: CellRef, value: CellValue): CellEdit | undefined {
  return cells.isFormula(at) ? undefined : { at, expected: cells.valueAt(at), value };
}

/** Whether the cell holds that value already. */
export function isDone({ expected, value }: CellEdit): boolean {
  return expected === value;
}

/** One name for each cell, e.g. to find what is edited twice. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1(row, column)}`;
}

/** Main units of an amount, as a cell holds them. */
export function inMainUnits(minor: number, exponent: number): number {
  return minor / 10 ** exponent + 0;
}
