// Whether a formula is the one that a cell of totals should hold: a row's total adds up exactly its years, a column's total
// exactly its records. Other formulas may give the same figure; whether they do is a rule's question.
import type { SheetFacts, TableFacts } from './facts';
import { areasIn, type SheetArea } from './references';

/** How a total is added up: `sum` counts every record, `visible` may leave out hidden or filtered ones. */
export type TotalShape = 'sum' | 'visible';

const ADDS = /^=?\+?SUM\((.*)\)$/is;
const ADDS_VISIBLE = /^=?\+?(?:SUBTOTAL\(\s*(?:9|109)|AGGREGATE\(\s*9\s*,\s*[0-7]?)\s*,(.*)\)$/is;
const ADDENDS = /^=?\+?[^()"*/&<>=^%-]*$/;

/** Whether a formula of a record adds up exactly the cells of these columns in its own row, each once. */
export function isRowTotal(
  formula: string,
  columns: readonly number[],
  place: { readonly row: number; readonly column: number },
  table: TableFacts,
  facts: SheetFacts,
): boolean {
  const addends = addendsOf(formula);
  if (addends === undefined) return false;
  const areas = areasIn(addends, { ...place, sheet: table.sheet }, facts);
  const isHere = areas.every(
    ({ sheet, area }) => isSheet(sheet, table) && area.firstRow === place.row && area.lastRow === place.row,
  );
  if (!isHere || areas.length !== countReferences(addends)) return false;
  const added = areas.flatMap(({ area }) => range(area.firstColumn, area.lastColumn)).sort((a, b) => a - b);
  const wanted = columns.toSorted((a, b) => a - b);
  return added.length === wanted.length && added.every((column, i) => column === wanted[i]);
}

/** How a formula of the totals row adds up the records of its column; undefined where it does something else. */
export function columnTotalShape(
  formula: string,
  column: number,
  table: TableFacts,
  facts: SheetFacts,
): TotalShape | undefined {
  if (table.totalsRow === null) return undefined;
  const all = ADDS.exec(formula);
  const inner = all?.[1] ?? ADDS_VISIBLE.exec(formula)?.[1];
  if (inner === undefined || /[()]/.test(withoutBrackets(inner))) return undefined;
  const areas = areasIn(inner, { sheet: table.sheet, row: table.totalsRow, column }, facts);
  const isWhole = areas.length === 1 && countReferences(inner) === 1 && coversRecords(areas[0]!, column, table);
  return isWhole ? (all ? 'sum' : 'visible') : undefined;
}

/** Whether a formula in a record adds up several cells of its own column: it is a subtotal. */
export function isSubtotal(
  formula: string,
  place: { readonly row: number; readonly column: number },
  table: TableFacts,
  facts: SheetFacts,
): boolean {
  const inner = (ADDS.exec(formula) ?? ADDS_VISIBLE.exec(formula))?.[1];
  if (inner === undefined) return false;
  const areas = areasIn(inner, { ...place, sheet: table.sheet }, facts);
  return areas.some(
    ({ sheet, area }) =>
      isSheet(sheet, table) &&
      area.firstColumn === place.column &&
      area.lastColumn === place.column &&
      area.lastRow > area.firstRow,
  );
}

function addendsOf(formula: string): string | undefined {
  const inner = ADDS.exec(formula)?.[1];
  if (inner !== undefined) return /[()+*/-]/.test(withoutBrackets(inner)) ? undefined : inner;
  const plain = withoutBrackets(formula);
  return ADDENDS.test(plain) && !plain.includes(',') ? formula.replace(/^=/, '') : undefined;
}

/** Structured references and quoted sheet names hold any character: without them only operators and addresses are left. */
function withoutBrackets(text: string): string {
  return text.replace(/'(?:[^']|'')*'!/g, '').replace(/\[(?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*\]/g, 'x');
}

function countReferences(list: string): number {
  return withoutBrackets(list)
    .split(/[,+]/)
    .filter((part) => part.trim() !== '').length;
}

function coversRecords({ sheet, area }: SheetArea, column: number, table: TableFacts): boolean {
  const [first = 0, last = 0] = [table.rows[0], table.rows.at(-1)];
  const isOwnColumn = isSheet(sheet, table) && area.firstColumn === column && area.lastColumn === column;
  return isOwnColumn && area.firstRow <= first && area.lastRow >= last && area.lastRow < table.totalsRow!;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Names of sheets compare without case. */
function isSheet(name: string, { sheet }: TableFacts): boolean {
  return name.toLowerCase() === sheet.toLowerCase();
}
