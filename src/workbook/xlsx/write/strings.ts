// xl/sharedStrings.xml: each distinct text once, in the order of first use.
import { MAIN, textElement, XML_HEAD } from './xml';

export interface StringPool {
  /** Index of a text. */
  add(text: string): number;
  /** The part, with the count of uses so far. */
  write(): string;
}

export function startStrings(): StringPool {
  const known = new Map<string, number>();
  let uses = 0;
  return {
    add(text) {
      uses++;
      let index = known.get(text);
      if (index === undefined) {
        index = known.size;
        known.set(text, index);
      }
      return index;
    },
    write() {
      const items = [...known.keys()].map((text) => `<si>${textElement(text)}</si>`);
      return `${XML_HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${known.size}">${items.join('')}</sst>`;
    },
  };
}
