// Reads the parts of a package for the package check: XML as plain elements, and which part leads to which.
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export interface Relation {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Adds a part's root element; XML that is not well formed is a problem. */
export function readPart(name: string, content: Uint8Array, parts: Map<string, Element>, problems: string[]): void {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const element = {
      name: local(tag.name),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => (open.at(-1)!.text += text));
  try {
    parser.write(strFromU8(content)).close();
    parts.set(name, root.children[0]!);
  } catch (error) {
    problems.push(`not well formed ${name}: ${String(error)}`);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of a name below this one. */
export function find(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

/** The text of a shared string. */
export function textOf(element: Element): string {
  return element.name === 't' ? element.text : element.children.map(textOf).join('');
}

function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships inside the package, with the parts that they lead to. */
export function readRelations(
  names: readonly string[],
  parts: ReadonlyMap<string, Element>,
  problems: string[],
): Relation[] {
  return names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const from = name.replace('_rels/', '').replace(/\.rels$/, '');
      const items = parts.get(name)?.children ?? [];
      const ids = items.map(({ attributes }) => attributes.Id!);
      if (new Set(ids).size !== ids.length) problems.push(`relationship ids twice in ${name}`);
      return items.flatMap(({ attributes: { Id, Type, Target, TargetMode } }) => {
        if (TargetMode === 'External') return [];
        const target = resolve(from, Target!);
        if (!names.includes(target)) problems.push(`${name} leads to a missing part ${target}`);
        return [{ from, id: Id!, type: Type!.split('/').at(-1)!, target }];
      });
    });
}
