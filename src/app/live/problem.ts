// Why a reading or a writing did not come about, told apart by whose matter it is: the program that holds the workbook, the
// workbook itself, or a fault of ours.
import { HostProblem, UnreadableWorkbook, type HostProblemCode, type ProblemCode } from '../../workbook/port';

type Detail = Readonly<Record<string, string | number>>;

export type Problem =
  | { readonly whose: 'host'; readonly code: HostProblemCode; readonly detail: Detail }
  | { readonly whose: 'workbook'; readonly code: ProblemCode; readonly detail: Detail }
  | { readonly whose: 'program'; readonly message: string };

export function problemOf(error: unknown): Problem {
  if (error instanceof HostProblem) return { whose: 'host', code: error.code, detail: error.detail };
  if (error instanceof UnreadableWorkbook) return { whose: 'workbook', code: error.code, detail: error.detail };
  return { whose: 'program', message: error instanceof Error ? error.message : String(error) };
}
