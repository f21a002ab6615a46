// XML text for the parts of a package: escapes and the names of the namespaces.

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** For attributes and formulas: XML's own escapes and no others. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** What `escapeText` changes; most texts hold none of it. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
const SPECIAL = /[&<>_\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/** For texts of cells: characters that XML cannot hold are `_xHHHH_`, and a literal `_xHHHH_` is protected. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, hexadecimal)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
  );
}

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A `<t>` whose edges and line breaks survive. */
export function textElement(text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(text)}</t>`;
}

/** A number as a cell holds it. Throws for what no cell can hold. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no cell holds ${value}`);
  return String(value + 0);
}
