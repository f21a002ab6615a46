// How members of a class are written down and found: a table with the requirement set of each. What is not in the table does
// not exist; the executor needs no other knowledge of any class.
import { HostError } from './hostError';
import type { HostClass, HostObject, Link, Method, Property, Session, Since } from './shapes';

type Get<T> = (session: Session, data: T) => unknown;
type Set<T> = (session: Session, data: T, value: unknown) => void;
type Call<T> = (session: Session, data: T, args: readonly unknown[]) => unknown;

export function property<T>(since: Since, get: Get<T>, set?: Set<T>): Property<T> {
  return set ? { since, get, set } : { since, get };
}

export function link<T>(since: Since, get: (session: Session, data: T) => HostObject | null): Link<T> {
  return { since, get };
}

/** A method that leaves the workbook as it is. */
export function query<T>(since: Since, call: Call<T>): Method<T> {
  return { since, isChange: false, call };
}

/** A method that changes the workbook. */
export function change<T>(since: Since, call: Call<T>): Method<T> {
  return { since, isChange: true, call };
}

/** Whether a member's requirement set is declared by the host. */
export function isDeclared(session: Session, since: Since): boolean {
  const [set, version] = since.includes(' ') ? since.split(' ') : ['ExcelApi', since];
  const declared = session.requirements[set!];
  return declared !== undefined && compareVersions(declared, version!) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** The class of an object. */
export function classOf(session: Session, { kind }: HostObject): HostClass {
  return session.classes[kind];
}

interface MemberKinds {
  readonly properties: Property<unknown>;
  readonly links: Link<unknown>;
  readonly methods: Method<unknown>;
}

/**
 * A member of an object's class by its camel-case name. Undefined where another kind of member has that name; throws
 * ApiNotFound, and notes it, where none has or its requirement set is not declared.
 */
export function memberOf<K extends keyof MemberKinds>(
  session: Session,
  object: HostObject,
  group: K,
  name: string,
): MemberKinds[K] | undefined {
  const kind = classOf(session, object);
  const found = own(kind[group] as Readonly<Record<string, MemberKinds[K]>>, name);
  if (found && isDeclared(session, found.since)) return found;
  if (!found && isMember(kind, name)) return undefined;
  session.missing.push({ className: kind.name, member: name, reason: found ? 'undeclared' : 'unknown' });
  const why = found
    ? `needs ${found.since.includes(' ') ? found.since : `ExcelApi ${found.since}`}, which this host does not declare`
    : 'is not known to this host';
  throw new HostError('ApiNotFound', `${kind.name}.${name} ${why}.`);
}

function isMember({ properties, links, methods }: HostClass, name: string): boolean {
  return own(properties, name) !== undefined || own(links, name) !== undefined || own(methods, name) !== undefined;
}

function own<V>(table: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
