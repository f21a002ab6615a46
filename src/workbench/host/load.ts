// `load`: what was selected of an object, its links and its items, as the client expects to find it.
import { classOf, isDeclared, memberOf } from './hostClass';
import type { HostClass, HostObject, Session } from './shapes';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What to tell of one object: named members, or all plain ones, and what to tell of its links. */
interface Selection {
  readonly names: Set<string>;
  isAll: boolean;
  readonly links: Map<string, Selection>;
}

/** The value for a query; null for a null object. Throws ApiNotFound for a member that the class has not. */
export function loadObject(session: Session, object: HostObject | null, query: QueryInfo): unknown {
  const selection = newSelection();
  selection.isAll = !query.Select?.length;
  for (const path of query.Select ?? []) addPath(selection, path);
  for (const path of query.Expand ?? []) addPath(selection, `${path}/*`);
  return describe(session, object, selection, query);
}

/** What tells the object from others of its class: its ids, and its reference where it is kept. */
export function identityOf(session: Session, object: HostObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const reference = session.referenceIds.get(object);
  const identity = classOf(session, object).identify?.(session, object.data);
  return { ...identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function newSelection(): Selection {
  return { names: new Set(), isAll: false, links: new Map() };
}

function addPath(selection: Selection, path: string): void {
  const steps = path.split(/[/.]/).filter((step) => step !== '');
  const last = steps.pop() ?? '*';
  let at = selection;
  for (const step of steps) {
    if (!at.links.has(step)) at.links.set(step, newSelection());
    at = at.links.get(step)!;
  }
  if (last === '*') at.isAll = true;
  else at.names.add(last);
}

function describe(session: Session, object: HostObject | null, selection: Selection, query: QueryInfo): unknown {
  if (object === null) return null;
  const kind = classOf(session, object);
  if (kind.items) {
    const first = query.Skip ?? 0;
    const items = kind
      .items(session, object.data)
      .slice(first, query.Top === undefined ? undefined : first + query.Top);
    const own = describeMembers(session, object, ownOf(kind, selection));
    const inner = innerOf(kind, selection);
    return {
      ...own,
      _Items: items.map((item, index) => ({
        ...(describe(session, item, inner, {}) as object),
        _Index: first + index,
      })),
    };
  }
  return describeMembers(session, object, selection);
}

/** A collection has few plain members of its own (`count`); all else that is selected is meant for its items. */
function ownOf({ properties }: HostClass, { names, isAll }: Selection): Selection {
  const own = [...names].filter((name) => Object.hasOwn(properties, name));
  return { names: new Set(own), isAll: isAll && own.length > 0, links: new Map() };
}

function innerOf({ properties }: HostClass, selection: Selection): Selection {
  const names = new Set([...selection.names].filter((name) => !Object.hasOwn(properties, name)));
  names.delete('items');
  const nested = selection.links.get('items');
  const links = new Map([...selection.links, ...(nested?.links ?? [])].filter(([name]) => name !== 'items'));
  nested?.names.forEach((name) => names.add(name));
  const isAll = selection.isAll || selection.names.has('items') || nested?.isAll === true;
  return { names, isAll, links };
}

function describeMembers(session: Session, object: HostObject, { names, isAll, links }: Selection): object {
  const { properties } = classOf(session, object);
  const told: Record<string, unknown> = { ...identityOf(session, object) };
  if (isAll) {
    for (const [name, member] of Object.entries(properties)) {
      if (isDeclared(session, member.since)) told[wireName(name)] = member.get(session, object.data);
    }
  }
  for (const name of names) {
    const plain = memberOf(session, object, 'properties', name);
    if (plain) told[wireName(name)] = plain.get(session, object.data);
    else told[wireName(name)] = describeLink(session, object, name, { ...newSelection(), isAll: true });
  }
  for (const [name, inner] of links) told[wireName(name)] = describeLink(session, object, name, inner);
  return told;
}

function describeLink(session: Session, object: HostObject, name: string, selection: Selection): unknown {
  const target = memberOf(session, object, 'links', name)?.get(session, object.data) ?? null;
  return describe(session, target, selection, {});
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
