// The relationships of a part: which parts and outside targets it names, under which id.
import { hasPart, readPart } from './package';
import type { Package } from './package';
import { corrupt, unsafe } from './problems';
import { readXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in Transitional and Strict: `worksheet`, `table`, … */
  readonly type: string;
  /** The name of a part of the package, or an outside target as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Reads the relationships of a part ('' for the package's own); none where it has none. */
export async function readRelationships(parts: Package, part: string): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!hasPart(parts, name)) return [];
  const relationships: Relationship[] = [];
  readXml(name, await readPart(parts, name), parts.limits, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : resolveTarget(parts, name, folder, Target);
      relationships.push({ id: Id, type, target, isExternal });
    },
  });
  return relationships;
}

export type RelationshipsById = ReadonlyMap<string, Relationship>;

/** For looking up many ids. */
export function indexById(relationships: readonly Relationship[]): RelationshipsById {
  return new Map(relationships.map((relationship) => [relationship.id, relationship]));
}

/** The part behind an id; `corrupt` where the part that names it has no such relationship. */
export function targetOf(relationships: RelationshipsById, id: string | undefined, part: string): Relationship {
  const found = relationships.get(id ?? '');
  if (!found) throw corrupt(part, 'relationship', { id: id ?? '' });
  return found;
}

function resolveTarget(parts: Package, part: string, folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').split(/[?#]/)[0]!;
  const names = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const name of path.split('/')) {
    if (name === '..') {
      if (names.pop() === undefined) throw unsafe(part, 'path');
    } else if (name !== '' && name !== '.') names.push(name);
  }
  const plain = names.join('/');
  return hasPart(parts, plain) ? plain : decodeTarget(plain);
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
