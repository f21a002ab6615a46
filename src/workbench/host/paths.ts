// Object paths: from the numbers by which a batch addresses objects to the objects. Each path is followed once per batch,
// because a path such as `tables.add` has an effect.
import { classOf, memberOf } from './hostClass';
import { HostError } from './hostError';
import { keptObject } from './session';
import type { HostObject, Session } from './shapes';

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids in place of arguments, in the arguments' own shape; 0 for a plain one. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface PathReading {
  readonly session: Session;
  readonly paths: Readonly<Record<string, ObjectPath>>;
  /** Null is a null object. */
  readonly found: Map<number, HostObject | null>;
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  /** Called before a method that changes the workbook. */
  readonly allowChange: () => void;
}

const PathType = { Global: 1, Service: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

/** The object at a path; null for a null object and whatever hangs below one. Throws `HostError`. */
export function objectAt(reading: PathReading, id: number): HostObject | null {
  const known = reading.found.get(id);
  if (known !== undefined) return known;
  const path = reading.paths[id];
  if (!path) throw new HostError('GeneralException', `No object path ${id}.`);
  const object = follow(reading, path);
  reading.found.set(id, object);
  return object;
}

/** Plain arguments, with objects in place of the paths among them. */
export function argumentsOf(reading: PathReading, info: ArgumentInfo | undefined): unknown[] {
  return withObjects(reading, info?.Arguments ?? [], info?.ReferencedObjectPathIds);
}

/** The name of a member as the table has it: `GetRange` is `getRange`; internal names keep their underscore. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function follow(reading: PathReading, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.Global:
      return reading.root;
    case PathType.Null:
      return null;
    case PathType.Reference:
      return keptObject(reading.session, path.Name);
    case PathType.Service:
      return serviceOf(reading, path.Name);
    default: {
      const parent = objectAt(reading, path.ParentObjectPathId ?? 0);
      return parent && followFrom(reading, path, parent);
    }
  }
}

function followFrom(reading: PathReading, path: ObjectPath, parent: HostObject): HostObject | null {
  const { session } = reading;
  const name = memberName(path.Name);
  switch (path.ObjectPathType) {
    case PathType.Property:
      return memberOf(session, parent, 'links', name)?.get(session, parent.data) ?? null;
    case PathType.Indexer: {
      const [key] = argumentsOf(reading, path.ArgumentInfo);
      const { item } = classOf(session, parent);
      if (!item) throw new HostError('ApiNotFound', `${parent.kind} has no items by key.`);
      return item(session, parent.data, key);
    }
    case PathType.Method: {
      const method = memberOf(session, parent, 'methods', name);
      if (method?.isChange) reading.allowChange();
      return (method?.call(session, parent.data, argumentsOf(reading, path.ArgumentInfo)) ?? null) as HostObject | null;
    }
    default:
      throw new HostError('GeneralException', `Object path type ${path.ObjectPathType} is not known.`);
  }
}

function serviceOf({ session, services }: PathReading, name: string): HostObject {
  const service = services[name];
  if (service) return service;
  session.missing.push({ className: name, member: 'new', reason: 'unknown' });
  throw new HostError('ApiNotFound', `${name} is not known to this host.`);
}

function withObjects(reading: PathReading, values: readonly unknown[], ids: unknown): unknown[] {
  return values.map((value, index) => {
    const id: unknown = Array.isArray(ids) ? ids[index] : undefined;
    if (typeof id === 'number' && id > 0) return objectAt(reading, id);
    if (Array.isArray(value)) return Array.isArray(id) ? withObjects(reading, value, id) : value;
    return typeof value === 'object' && value !== null ? objectsInside(reading, value) : value;
  });
}

function objectsInside(reading: PathReading, value: object): unknown {
  if ('_ObjectPathId' in value) return objectAt(reading, value._ObjectPathId as number);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? objectsInside(reading, inner) : inner,
    ]),
  );
}
