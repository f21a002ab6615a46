// One damaged workbook from a seed, with the names of what was done to it.
import { strToU8 } from 'fflate';
import { ENTRIES, FILE, pack, type Parts } from './archiveDamage';
import type { Base } from './bases';
import { chanceOf, type Chance } from './chance';
import { ANY_PART, BINDING_PART, nastyCell, SHEET_PART, type XmlDamage } from './xmlDamage';

export interface Damaged {
  readonly bytes: Uint8Array;
  readonly done: readonly string[];
}

export function damagedWorkbook(bases: readonly Base[], seed: number): Damaged {
  const chance = chanceOf(seed);
  const base = chance.pick(bases);
  const kind = chance.next();
  if (kind < 0.12) return damagedFile(base, chance);
  if (kind < 0.22) return damagedEntries(base, chance);
  if (kind < 0.35) return damagedField(base, chance);
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
  return { bytes: pack(copy, 1), done };
}

/** The values of the table Grant are few and mean much: years, dates, award, limits. */
function damagedField(base: Base, chance: Chance): Damaged {
  const [part, xml] = [...base.xml].find(([name]) => /sheet1\.xml$/.test(name))!;
  const fields = [...xml.matchAll(/<c( r="B\d+"[^>]*?)(?:\/>|>.*?<\/c>)/gs)];
  const field = chance.pick(fields);
  const mangled = xml.slice(0, field.index) + nastyCell(field[1]!, chance) + xml.slice(field.index + field[0].length);
  return { bytes: packWith(base, new Map([[part, mangled]])), done: [`field ${field[1]!.trim()}`] };
}

function damagedXml(base: Base, chance: Chance): Damaged {
  const changed = new Map<string, string>();
  const done: string[] = [];
  const names = [...base.xml.keys()];
  const sheets = names.filter((name) => name.includes('worksheets/sheet'));
  for (let times = chance.pick([1, 1, 1, 2, 3]); times > 0; times--) {
    const part = chance.next() < 0.5 ? chance.pick(sheets) : chance.pick(names);
    const own: Readonly<Record<string, XmlDamage>> = sheets.includes(part) ? SHEET_PART : BINDING_PART;
    const ways = chance.next() < 0.3 ? ANY_PART : own;
    const name = chance.pick(Object.keys(ways));
    const before = changed.get(part) ?? base.xml.get(part)!;
    changed.set(part, before === '' ? '' : ways[name]!(before, chance));
    done.push(`${part}: ${name}`);
  }
  return { bytes: packWith(base, changed), done };
}

function packWith({ parts }: Base, changed: ReadonlyMap<string, string>): Uint8Array {
  const texts = [...changed].map(([name, text]) => [name, strToU8(text)] as const);
  return pack({ ...parts, ...Object.fromEntries(texts) });
}
