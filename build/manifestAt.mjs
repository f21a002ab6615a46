// The manifest for another address. The one in the repository is for development, at https://localhost:3000.
import { WrongUse } from './wrongUse.mjs';

/** The address in the manifest of the repository. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * The address an add-in is published at, without a slash at its end, from the environment variable `ALLOT_URL`.
 * Throws `WrongUse`, which says what is expected when it is missing, no web address, not https, or this computer.
 */
export function publicUrl(value) {
  const wanted =
    'Set ALLOT_URL to the public https address of the add-in, for example https://allot.example.org/addin.';
  if (!value) throw new WrongUse(`ALLOT_URL is not set. ${wanted}`);
  if (!URL.canParse(value)) throw new WrongUse(`ALLOT_URL is "${value}", which is no web address. ${wanted}`);
  const url = new URL(value);
  if (url.protocol !== 'https:') throw new WrongUse(`ALLOT_URL is "${value}". Office accepts https only. ${wanted}`);
  if (isThisComputer(url.hostname))
    throw new WrongUse(`ALLOT_URL is "${value}", an address of this computer. ${wanted}`);
  if (url.search || url.hash || url.username) {
    throw new WrongUse(`ALLOT_URL is "${value}", with more than a host and a folder. ${wanted}`);
  }
  return url.href.replace(/\/+$/, '');
}

function isThisComputer(host) {
  return host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host) || host === '[::1]';
}

/** The text of the development manifest with every address moved to `url`, which has no slash at its end. */
export function manifestAt(text, url) {
  return text.replaceAll(DEVELOPMENT_ORIGIN, url);
}
