// Numbers by key, where keys compare as `foldKey` says. A ledger has hundreds of thousands of keys and documents: a plain Map
// would need a folded copy of each, which costs more than all that is done with it. Here a copy is made only where two hashes
// meet. Not for removing keys.
import { foldKey } from './foldKey';

export interface FoldedIndex {
  /** The number kept for a key that equals this one; undefined where there is none. */
  find(key: string): number | undefined;
  /** Keeps a number for a key. A key that is there keeps its first number, which is given back. */
  add(key: string, value: number): number;
}

/** After so many cells in a row a key goes to a plain Map, so that keys made to collide cost no more than others. */
const LONGEST_PROBE = 32;
const SMALLEST = 64;

/** An index for about `expected` keys. */
export function foldedIndex(expected: number): FoldedIndex {
  return new OpenAddressing(expected);
}

class OpenAddressing implements FoldedIndex {
  /** Entries by hash: a position in `keys` plus one, 0 where free. */
  private cells: Int32Array;
  private readonly keys: string[] = [];
  private readonly hashes: number[] = [];
  private readonly values: number[] = [];
  private readonly crowded = new Map<string, number>();

  constructor(expected: number) {
    let size = SMALLEST;
    while (size < expected * 2) size *= 2;
    this.cells = new Int32Array(size);
  }

  find(key: string): number | undefined {
    const at = this.seek(key, hashOf(key));
    return at !== undefined && at >= 0 ? this.values[at] : this.findCrowded(key);
  }

  add(key: string, value: number): number {
    if (this.keys.length * 2 >= this.cells.length) this.grow();
    const hash = hashOf(key);
    const at = this.seek(key, hash);
    const known = at !== undefined && at >= 0 ? this.values[at] : this.findCrowded(key);
    if (known !== undefined) return known;
    if (at === undefined) this.crowded.set(foldKey(key), value);
    else {
      this.cells[-1 - at] = this.keys.push(key);
      this.hashes.push(hash);
      this.values.push(value);
    }
    return value;
  }

  /** The position of an equal key, or the free cell where it belongs (as -1 - cell); undefined where it is crowded. */
  private seek(key: string, hash: number): number | undefined {
    const { cells, hashes, keys } = this;
    for (let step = 0, cell = hash & (cells.length - 1); step < LONGEST_PROBE; step++) {
      const at = cells[cell]! - 1;
      if (at < 0) return -1 - cell;
      if (hashes[at] === hash && areEqual(keys[at]!, key)) return at;
      cell = (cell + 1) & (cells.length - 1);
    }
    return undefined;
  }

  private findCrowded(key: string): number | undefined {
    return this.crowded.size > 0 ? this.crowded.get(foldKey(key)) : undefined;
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(old.length * 2);
    for (const entry of old) {
      if (entry === 0) continue;
      let cell = this.hashes[entry - 1]! & (this.cells.length - 1);
      while (this.cells[cell] !== 0) cell = (cell + 1) & (this.cells.length - 1);
      this.cells[cell] = entry;
    }
  }
}

function areEqual(a: string, b: string): boolean {
  return a === b || foldKey(a) === foldKey(b);
}

/** Equal for keys that are equal when folded (FNV-1a over the folded text). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    let unit = key.charCodeAt(i);
    if (unit > 127) return hashOfFolded(foldKey(key));
    if (unit >= 65 && unit <= 90) unit += 32;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function hashOfFolded(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
