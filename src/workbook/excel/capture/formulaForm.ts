// Formulas as Excel shows them, in the form that files keep: tables are named, this row is said in words. Names of
// functions stay as they are.

const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*)\]/gu;

/**
 * The formula without its `=`; `table` is the table that its cell stands in. `[@Amount]` becomes
 * `Expenditures[[#This Row],[Amount]]`. References to other workbooks, `[Book.xlsx]Sheet!A1`, are left alone.
 */
export function fileForm(formula: string, table: string | undefined): string {
  const text = formula.slice(1);
  if (!text.includes('[')) return text;
  return text.replace(PIECES, (piece: string, name: string | undefined, inner: string | undefined, ...rest) => {
    if (inner === undefined) return piece;
    const [offset, whole] = rest as [number, string];
    const owner = name ?? (isOtherBook(whole, offset + piece.length) ? undefined : table);
    return owner === undefined ? piece : owner + brackets(inner);
  });
}

/** Whether a formula means the same in every cell: in doubt it does not. */
export function isSameEverywhere(text: string): boolean {
  let plain = text.replace(/"(?:[^"]|"")*"/g, '').replace(/'./g, '');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\[[^[\]]*\]/g, '_');
  }
  return !/[A-Za-z]{1,3}\$?\d/.test(plain) && !/[^_]:|^:/.test(plain);
}

/** A workbook's brackets are followed by its sheet. */
function isOtherBook(formula: string, end: number): boolean {
  return /^[\p{L}\p{N}_.\\ ]*'?!/u.test(formula.slice(end));
}

function brackets(inner: string): string {
  if (!inner.startsWith('@')) return `[${inner}]`;
  const columns = inner.slice(1);
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
