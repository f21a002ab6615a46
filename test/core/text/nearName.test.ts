// Distances between names, and which name a slip of the keyboard meant.
import fc from 'fast-check';
import { editDistance } from '../../../src/core/text/editDistance';
import { foldName } from '../../../src/core/text/foldName';
import { comparableName, nearestName } from '../../../src/core/text/nearName';

/** The whole table, without band or limit. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

describe('editDistance', () => {
  it('is the distance of the whole table, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('nearestName', () => {
  const keys = ['Ceiba', 'Sauce', 'Roble Norte', 'Roble Sur', 'O1', 'O10'].map(comparableName);

  it.each([
    ['ceiba ', 'Ceiba'],
    ['Cieba', 'Ceiba'],
    ['Roblenorte', 'Roble Norte'],
    ['Robel Nrote', 'Roble Norte'],
    ['O 1', 'O1'],
    ['O2', ''],
    ['Pino', ''],
  ])('%j means %j', (text, name) => expect(nearestName(text, keys)).toBe(name));
});

describe('foldName', () => {
  it('sees one name where people do', () => {
    expect(foldName(' Fundación\u00a0\u200bÑandú ')).toBe(foldName('FUNDACION NANDU'));
    expect(foldName('Sauce')).not.toBe(foldName('Sauces'));
  });
});
