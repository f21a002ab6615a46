// One damaged workbook from a seed, with the names of what was done to it.
import { strToU8 } from 'fflate';
import { ENTRIES, FILE, pack, type Parts } from './archiveDamage';
import type { Base } from './bases';
import { chanceOf, type Chance } from './chance';
import { ANY_PART, BINDING_PART, CELLS, nastyCell, SHEET_PART, type XmlDamage } from './xmlDamage';

export interface Damaged {
  readonly bytes: Uint8Array;
  readonly done: readonly string[];
}

export function damagedWorkbook(bases: readonly Base[], seed: number): Damaged {
  const chance = chanceOf(seed);
  const base = chance.pick(bases);
  const kind = chance.next();
  if (kind < 0.1) return damagedFile(base, chance);
  if (kind < 0.18) return damagedEntries(base, chance);
  if (kind < 0.32) return damagedField(base, chance);
  return damagedXml(base, chance);
}

function damagedFile({ file }: Base, chance: Chance): Damaged {
  const name = chance.pick(Object.keys(FILE));
  return { bytes: FILE[name]!(file.slice(), chance), done: [name] };
}

function damagedEntries({ parts }: Base, chance: Chance): Damaged {
  const copy: Parts = { ...parts };
  const done = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(Object.keys(ENTRIES)));
  for (const name of done) ENTRIES[name]!(copy, chance);
  return { bytes: pack(copy), done };
}

/** The values of the table Grant are few and mean much: years, dates, award, limits. */
function damagedField(base: Base, chance: Chance): Damaged {
  const [part, xml] = [...base.xml].find(([name]) => /sheet1\.xml$/.test(name))!;
  const fields = [...xml.matchAll(/<c( r="B\d+"[^>]*?)(?:\/>|>.*?<\/c>)/gs)];
  const field = chance.pick(fields);
  const mangled = xml.slice(0, field.index) + nastyCell(field[1]!, chance) + xml.slice(field.index + field[0].length);
  return { bytes: packWith(base, new Map([[part, mangled]])), done: [`field ${field[1]!.trim()}`] };
}

const IS_SHEET = /worksheets\/sheet\d+\.xml$/;
/** Parts that hold no content: nothing is read from them, so damage to them is tried but seldom. */
const IS_QUIET = /Content_Types|styles\.xml/;

function damagedXml(base: Base, chance: Chance): Damaged {
  const names = [...base.xml.keys()];
  const changed = new Map<string, string>();
  const done: string[] = [];
  let left = chance.pick([1, 1, 2, 2, 4]);
  for (let tries = 12; left > 0 && tries > 0; tries--) {
    const [kinds, parts] = chance.pick(WAYS);
    const part = chance.pick(names.filter((name) => parts(name) && (!IS_QUIET.test(name) || chance.next() < 0.3)));
    if (part === undefined) continue;
    const before = changed.get(part) ?? base.xml.get(part)!;
    const name = chance.pick(Object.keys(kinds));
    const after = before === '' ? '' : kinds[name]!(before, chance);
    if (after === before) continue;
    left -= 1;
    changed.set(part, after);
    done.push(`${part}: ${name}`);
  }
  return { bytes: packWith(base, changed), done };
}

const isSheet = (name: string) => IS_SHEET.test(name);

/** Kinds of damage with the parts that they suit; those that stand here more often are done more often. */
const WAYS: readonly (readonly [Readonly<Record<string, XmlDamage>>, (name: string) => boolean])[] = [
  [CELLS, isSheet],
  [CELLS, isSheet],
  [CELLS, isSheet],
  [SHEET_PART, isSheet],
  [BINDING_PART, (name) => !isSheet(name)],
  [ANY_PART, () => true],
];

function packWith({ parts }: Base, changed: ReadonlyMap<string, string>): Uint8Array {
  const texts = [...changed].map(([name, text]) => [name, strToU8(text)] as const);
  return pack({ ...parts, ...Object.fromEntries(texts) });
}
