// The manifest as a tree of elements, for the checks beside it.
import { SaxesParser } from 'saxes';

export interface Element {
  /** Name without prefix, e.g. `Image` for `bt:Image`. */
  readonly name: string;
  /** Attributes by name without prefix, e.g. `type` for `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads well-formed XML; throws where it is not. */
export function readTree(xml: string): Element {
  const top = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [bare(key), value]);
    const element = { name: bare(name), attributes: Object.fromEntries(named), children: [] as Element[], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text.trim()));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

/** Every element below and including `element`, in the document's order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function elementsNamed(root: Element, ...names: string[]): Element[] {
  return everyElement(root).filter(({ name }) => names.includes(name));
}
