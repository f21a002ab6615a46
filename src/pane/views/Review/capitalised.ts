// A text that begins a line. Pure.
import type { Words } from '../../../words/words';

export function capitalised(text: string, { reader }: Words): string {
  return text.charAt(0).toLocaleUpperCase(reader.language) + text.slice(1);
}
