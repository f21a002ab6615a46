// How keys and references compare: NFC and case-blind, nothing else, as Excel's SUMIFS does.

/** Equal for keys that mean the same record. */
export function foldKey(text: string): string {
  // eslint-disable-next-line no-control-regex -- the whole of ASCII
  const isPlain = /^[\x00-\x7f]*$/.test(text);
  return (isPlain ? text : text.normalize('NFC')).toLowerCase();
}
