// How keys and references compare: NFC and case-blind, nothing else, as Excel's SUMIFS does.

/** Equal for keys that mean the same record. */
export function foldKey(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
