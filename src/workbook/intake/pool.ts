// The texts of a workbook while it is read: those of the snapshot, and texts that numbers in key cells stand for.
import type { WorkbookSnapshot } from '../snapshot';

export interface TextPool {
  readonly strings: readonly string[];
  /** The index of a text that the workbook holds only as a number. */
  intern(text: string): number;
  /** Whether the text is empty or only white space. */
  isBlank(index: number): boolean;
}

export function textPool(snapshot: WorkbookSnapshot): TextPool {
  const strings = snapshot.strings as string[];
  let copy: string[] | undefined;
  const added = new Map<string, number>();
  const pool = {
    get strings() {
      return copy ?? strings;
    },
    intern(text: string) {
      const known = added.get(text);
      if (known !== undefined) return known;
      copy ??= strings.slice();
      const index = copy.push(text) - 1;
      added.set(text, index);
      return index;
    },
    isBlank: (index: number) => (copy ?? strings)[index]!.trim() === '',
  };
  return pool;
}
