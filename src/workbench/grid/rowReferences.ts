// `[@Amount]`, as people write it and Excel shows it, becomes `Expenditures[[#This Row],[Amount]]`, as files keep it: the
// engine's calculator knows only the long form.
import type { CellContent } from '../book/book';
import type { GridState } from './gridState';

const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*)\]/gu;

/** The content with its formula in the form that the engine knows; `row` and `column` say in which table it stands. */
export function inEngineForm(
  state: GridState,
  sheetId: string,
  row: number,
  column: number,
  content: CellContent,
): CellContent {
  const { formula } = content;
  if (!formula?.includes('[')) return content;
  return { ...content, formula: longForm(formula, tableAt(state, sheetId, row, column)?.name) };
}

/** The formula without short references to its own row or table; `table` is the one that its cell stands in. */
export function longForm(formula: string, table: string | undefined): string {
  return formula.replace(PIECES, (piece: string, name: string | undefined, inner: string | undefined) => {
    const owner = name ?? table;
    if (inner === undefined || owner === undefined) return piece;
    return `${owner}[${longBrackets(inner)}]`;
  });
}

/** A formula with a table's column under its new heading. */
export function withHeading(formula: string, table: string, before: string, after: string): string {
  return formula.replace(PIECES, (piece: string, name: string | undefined, inner: string | undefined) => {
    if (inner === undefined || name?.toLowerCase() !== table.toLowerCase()) return piece;
    const [old, now] = [escaped(before), escaped(after)];
    if (inner === old) return `${name}[${now}]`;
    return `${name}[${inner.replaceAll(`[${old}]`, () => `[${now}]`)}]`;
  });
}

/** A formula with a table under its new name. */
export function withTable(formula: string, before: string, after: string): string {
  return formula.replace(PIECES, (piece: string, name: string | undefined, inner: string | undefined) =>
    inner !== undefined && name?.toLowerCase() === before.toLowerCase() ? `${after}[${inner}]` : piece,
  );
}

export function tableAt({ tables }: Pick<GridState, 'tables'>, sheetId: string, row: number, column: number) {
  return tables.find(
    ({ sheetId: home, area }) =>
      home === sheetId &&
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );
}

function longBrackets(inner: string): string {
  if (!inner.startsWith('@')) return inner;
  const columns = inner.slice(1);
  if (columns === '') return '#This Row';
  return `[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}`;
}

function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
