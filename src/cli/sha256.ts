// SHA-256 by Node.
import { createHash } from 'node:crypto';

/** The hexadecimal digits of the SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}
