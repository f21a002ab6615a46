// Names that are nearly one: a slip of the keyboard apart. Names that differ in their digits are numbered on purpose and
// never near (Phase 1, Phase 2). What is one name for people is in `foldName.ts`.
import { editDistance } from './editDistance';
import { foldName } from './foldName';

/** A name made ready for comparing it with many others. */
export interface ComparableName {
  readonly name: string;
  /** Folded, without spaces and punctuation. */
  readonly letters: string;
  readonly digits: string;
  /** Which letters occur, as bits: each mistake changes two at most. */
  readonly bits: number;
}

export function comparableName(name: string): ComparableName {
  const letters = foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
  return { name, letters, digits: letters.replace(/\D/g, ''), bits: bitsOf(letters) };
}

function bitsOf(letters: string): number {
  let bits = 0;
  for (let i = 0; i < letters.length; i++) bits |= 1 << (letters.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How many mistakes lie between two names, up to `limit`; `limit + 1` where more, or where their digits differ. */
export function nameDistance(a: ComparableName, b: ComparableName, limit: number): number {
  if (a.digits !== b.digits || countBits(a.bits ^ b.bits) > 2 * limit) return limit + 1;
  return editDistance(a.letters, b.letters, limit);
}

/** The name that a text most likely means; '' where none is near. Of equally near ones the first. */
export function nearestName(text: string, names: readonly ComparableName[]): string {
  const wanted = comparableName(text);
  let limit = allowedMistakes(wanted.letters.length);
  let nearest = '';
  for (const candidate of names) {
    const distance = nameDistance(wanted, candidate, limit);
    if (distance > limit) continue;
    nearest = candidate.name;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return nearest;
}

/** Short names have few letters to go by: in a name of three any mistake makes another name. */
function allowedMistakes(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
