// One ICU message with its arguments, in a reader's language. Messages are parsed once and kept.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Reader } from './reader';

export type Arguments = Readonly<Record<string, string | number | boolean>>;

export type Speaker = (message: string, args?: Arguments) => string;

/** Formats messages for a reader. Throws where an argument that the message names is missing. */
export function speakerOf(reader: Reader): Speaker {
  const parsed = new Map<string, IntlMessageFormat>();
  return (message, args) => {
    let format = parsed.get(message);
    if (!format) {
      format = new IntlMessageFormat(message, reader.numberLocale, undefined, { ignoreTag: true });
      parsed.set(message, format);
    }
    return String(format.format(args as Record<string, string>));
  };
}
