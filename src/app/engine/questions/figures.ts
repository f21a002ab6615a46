// The matrix and the rows behind it; what the row of a cell leaves, and which rules read the cell.
import type { CellRef } from '../../../core/sheet/cellRef';
import { explainCell } from '../../explain/explainCell';
import { cellRows } from '../../matrixView/cellRows';
import { matrixView } from '../../matrixView/matrixView';
import type { Desk } from '../../views/desk';
import { whatIf as leftBy } from '../../whatIf/whatIf';

export function matrix(...[{ examination }]: [Desk, null]) {
  return matrixView(examination);
}

/** Null for a whole row or column. */
export function matrixCell(
  { examination }: Desk,
  { objective, result }: { objective: number | null; result: number | null },
) {
  return cellRows(examination, objective, result);
}

/** What the row of a cell leaves, with the cell itself and what it holds: what a write expects to find. */
export function whatIf({ examination, cells, words }: Desk, { at, tried }: { at: CellRef; tried: number | null }) {
  const told = leftBy(examination, at, words, tried);
  return told && { ...told, at, holds: cells.valueAt(at) };
}

export function explain({ examination, words }: Desk, at: CellRef) {
  return explainCell(examination, at, words);
}
