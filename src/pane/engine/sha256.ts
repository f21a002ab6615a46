// SHA-256 by the browser.

/** The hexadecimal digits of the SHA-256 of a text's UTF-8 bytes. Rejects where the page is not a secure one. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
