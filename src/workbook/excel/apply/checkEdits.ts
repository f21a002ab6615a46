// Whether edits may be written: every cell as expected, none a formula, none locked, none meant twice. Pure.
import type { CellEdit } from '../../../core/sheet/cellEdit';
import type { Refusal } from '../../port';
import { isFormula, isSameValue } from './writtenForm';
import type { Held } from './writtenForm';

/** What was found where an edit is to be written; undefined where there is no such sheet. */
export type Found = (Held & { readonly isLocked: boolean }) | undefined;

/** The refusals, in the order of the edits; none means that all may be written. */
export function checkEdits(edits: readonly CellEdit[], found: readonly Found[]): Refusal[] {
  const seen = new Set<string>();
  return edits.flatMap((edit, index): Refusal[] => {
    const { sheet, row, column } = edit.at;
    const key = `${row} ${column} ${sheet.toLowerCase()}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const cell = found[index];
    const reason = isTwice ? 'twice' : reasonAgainst(edit, cell);
    return reason === undefined ? [] : [{ edit, reason, found: cell?.value ?? null }];
  });
}

function reasonAgainst({ expected }: CellEdit, cell: Found): Refusal['reason'] | undefined {
  if (cell === undefined) return 'no-sheet';
  if (isFormula(cell)) return 'formula';
  if (!isSameValue(cell.value, expected)) return 'changed';
  return cell.isLocked ? 'protected' : undefined;
}
