// The index of folded keys does what a Map of folded keys does, whatever the keys.
import fc from 'fast-check';
import { foldedIndex } from '../../../src/core/text/foldedIndex';
import { foldKey } from '../../../src/core/text/foldKey';

const letters = fc.constantFrom('a', 'A', 'b', 'é', 'e\u0301', 'É', 'K', '\u212a', 'ß', '1');
const keys = fc.oneof(
  fc.array(letters, { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string(),
);

test('it finds what a Map of folded keys finds', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 300 }), fc.nat({ max: 400 }), (all, expected) => {
      const index = foldedIndex(expected);
      const map = new Map<string, number>();
      all.forEach((key, i) => {
        const known = map.get(foldKey(key));
        if (known === undefined) map.set(foldKey(key), i);
        expect(index.add(key, i)).toBe(known ?? i);
      });
      for (const key of [...all, 'never added']) expect(index.find(key)).toBe(map.get(foldKey(key)));
    }),
  );
});

test('keys made to collide are found, as others are', () => {
  const pairs = collidingPairs(12);
  const colliding = Array.from({ length: 4096 }, (_, i) => pairs.map((pair, bit) => pair[(i >> bit) & 1]).join(''));
  const index = foldedIndex(colliding.length);
  colliding.forEach((key, i) => expect(index.add(key, i)).toBe(i));
  colliding.forEach((key, i) => expect(index.find(key)).toBe(i));
});

/** Pairs of texts: whichever of each is taken, the texts put together have one hash (FNV-1a). */
function collidingPairs(count: number): [string, string][] {
  const pairs: [string, string][] = [];
  let state = 0x811c9dc5;
  while (pairs.length < count) {
    const { pair, next } = collidingPair(state);
    pairs.push(pair);
    state = next;
  }
  return pairs;
}

function collidingPair(state: number): { pair: [string, string]; next: number } {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const text = (Math.imul(n, 0x9e3779b1) >>> 0).toString(36).padStart(8, '0');
    let next = state;
    for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193);
    const other = seen.get(next);
    if (other !== undefined) return { pair: [other, text], next };
    seen.set(next, text);
  }
}
