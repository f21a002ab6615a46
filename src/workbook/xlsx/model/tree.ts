// Small parts as trees of elements, for what the model takes from them. Attributes that other namespaces own and that mean
// nothing to the model are left out.
import type { ElementModel } from '../../layout/template/extras';
import type { ReadLimits } from '../read/limits';
import { readXml } from '../read/xml';

/** Attributes of extensions whose names, without their prefix, no element of the format itself has. */
const FOREIGN = ['uid', 'dyDescent', 'Ignorable', 'space'];

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ElementModel[];
}

/** The part's root element. Throws `corrupt` and `unsafe` as `readXml` does. */
export function readTree(part: string, bytes: Uint8Array, limits: ReadLimits): ElementModel {
  const open: Open[] = [{ name: '', attributes: {}, children: [] }];
  readXml(part, bytes, limits, {
    open(name, attributes) {
      open.push({ name, attributes: withoutForeign(attributes), children: [] });
    },
    close(_, text) {
      const { name, attributes, children } = open.pop()!;
      open.at(-1)!.children.push({ name, attributes, children, text });
    },
  });
  return open[0]!.children[0]!;
}

function withoutForeign(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !FOREIGN.includes(name)));
}

/** The first child of a name. */
export function childOf(element: ElementModel | undefined, name: string): ElementModel | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: ElementModel | undefined, name: string): readonly ElementModel[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of names. */
export function elementAt(element: ElementModel | undefined, ...path: readonly string[]): ElementModel | undefined {
  return path.reduce(childOf, element);
}

/** All elements of a name, at whatever depth. */
export function allOf(element: ElementModel | undefined, name: string): ElementModel[] {
  if (!element) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** Everything that stands in the element, joined. */
export function textOf(element: ElementModel | undefined): string {
  if (!element) return '';
  return element.text + element.children.map(textOf).join('');
}

/** The element without its extensions. */
export function withoutExtensions(element: ElementModel): ElementModel {
  const children = element.children.filter(({ name }) => name !== 'extLst').map(withoutExtensions);
  return { ...element, children, text: children.length > 0 ? '' : element.text };
}

/** Only the named attributes. */
export function picked(element: ElementModel | undefined, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(element?.attributes ?? {}).filter(([name]) => names.includes(name)));
}
