// The column Values of an exception, read back: `amount=-5; key="E-1"`. Text that people have changed gives what can be read.

const VALUE = /(?:^|; )(\w+)=("(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^;]*)/g;

/** Each value by its name, as it is written there. */
export function readValues(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(VALUE)].map(([, name, value]) => [name!, value!] as const));
}
