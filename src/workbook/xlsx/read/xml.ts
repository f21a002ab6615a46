// Small XML parts through saxes: local names only, so that prefixes and the Strict namespaces make no difference.
// Refuses document types and encodings other than UTF-8. It keeps no tree.
import { SaxesParser } from 'saxes';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { corrupt, unsafe } from './problems';

/** Attributes by local name. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `path` holds the local names of the elements around, outermost first. */
  open(name: string, attributes: Attributes, path: readonly string[]): void;
  /** `text` is what stands directly in the element, CDATA included. */
  close?(name: string, text: string, path: readonly string[]): void;
}

const PIECE = 1 << 16;

/** Reads a part. Throws `corrupt` where it is not well-formed, `unsafe` for a document type. */
export function readXml(part: string, bytes: Uint8Array, limits: ReadLimits, handlers: XmlHandlers): void {
  if (isUtf16(bytes)) throw corrupt(part, 'encoding', { encoding: 'utf-16' });
  const parser = startParser(part, limits, handlers);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decode(decoder, bytes.subarray(at, at + PIECE), at + PIECE < bytes.length, part));
  }
  parser.close();
}

/** Whether the first bytes are those of UTF-16, with or without its mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = [bytes[0], bytes[1]];
  return first === 0xfe || first === 0xff || first === 0 || (first === 0x3c && second === 0);
}

/** A truth value of an attribute; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean, part: string): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw corrupt(part, 'encoding');
  }
}

function startParser(part: string, limits: ReadLimits, handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser();
  const path: string[] = [];
  const texts: string[] = [];
  const addText = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on('error', () => {
    throw corrupt(part, 'markup');
  });
  parser.on('doctype', () => {
    throw unsafe(part, 'doctype');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw corrupt(part, 'encoding', { encoding });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    handlers.open(name, localAttributes(tag.attributes as Record<string, string>), path);
    path.push(name);
    texts.push('');
    checkLimit(limits, 'depth', path.length);
  });
  parser.on('closetag', () => {
    const name = path.pop()!;
    handlers.close?.(name, texts.pop()!, path);
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute without a prefix goes before one of the same local name with a prefix. */
function localAttributes(attributes: Record<string, string>): Attributes {
  const local = Object.create(null) as Record<string, string>;
  for (const name in attributes) if (name.includes(':')) local[localName(name)] = attributes[name]!;
  for (const name in attributes) if (!name.includes(':')) local[name] = attributes[name]!;
  return local;
}
