// The values at sign-off as text that fits into cells: a table's columns one after another, repeated values listed once,
// in parts below Excel's 32,767 characters. Files deflate what is left. The text never begins like a formula or a number.
import type { SealPart } from '../grant/decisions';
import { sortedLines } from './canonical';
import { CONTENT_TABLES, isKeyColumn, type ContentColumn, type ContentTable } from './content';
import type { ScopedTable } from './scope';

/** Characters of one part without its brackets; Excel's cells hold 32,767. */
const PART_LENGTH = 32_000;

interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** One text for all rows; a value a row; or the distinct values and which of them each row has. */
type PackedColumn = string | readonly Packed[] | { readonly of: readonly Packed[]; readonly at: readonly number[] };

/** Whole numbers stand as numbers, null is blank. */
type Packed = string | number | null;

/** The parts of the tables of a scope, for the table Seal. `signOff` is the fingerprint of the same scope. */
export function sealParts(signOff: string, tables: readonly ScopedTable[]): SealPart[] {
  return tables.flatMap(({ content, rows }) => {
    const order = sortedLines(content, rows).map(({ row }) => row);
    const columns = content.columns.map(({ name, value }) => [name, packColumn(order.map(value))] as const);
    const filled = columns.filter(([, column]) => column !== '');
    const packed: PackedTable = { rows: order.length, columns: Object.fromEntries(filled) };
    return cut(JSON.stringify(packed)).map((content_, index) => ({
      signOff,
      table: content.table,
      part: index + 1,
      content: content_,
    }));
  });
}

/**
 * The tables that were sealed under a fingerprint, each with all its rows. Undefined where the seal holds none, or where a
 * part is missing or can't be read.
 */
export function openSeal(parts: readonly SealPart[], signOff: string): ScopedTable[] | undefined {
  const own = parts.filter((part) => part.signOff.replace(/\s/g, '').toUpperCase() === signOff);
  const tables = CONTENT_TABLES.flatMap((table) => {
    const pieces = own.filter((part) => part.table === table).sort((a, b) => a.part - b.part);
    return pieces.length > 0 ? [{ table, pieces }] : [];
  });
  const opened = tables.flatMap(({ table, pieces }) => {
    const packed = unpackTable(pieces);
    return packed ? [sealedTable(table, packed)] : [];
  });
  return opened.length > 0 && opened.length === tables.length ? opened : undefined;
}

function sealedTable(table: ContentTable['table'], { rows, columns }: PackedTable): ScopedTable {
  const content: ContentTable = {
    table,
    count: rows,
    columns: Object.entries(columns).map(([name, packed]): ContentColumn => {
      return { name, isKey: isKeyColumn(table, name), value: unpackColumn(packed) };
    }),
    recordOf: (row) => row,
  };
  return { content, rows: Int32Array.from({ length: rows }, (_, row) => row) };
}

const WHOLE_NUMBER = /^(0|-?[1-9]\d{0,14})$/;

function packColumn(values: readonly string[]): PackedColumn {
  const distinct = [...new Set(values)];
  if (distinct.length <= 1) return distinct[0] ?? '';
  if (distinct.length > values.length / 2) return packValues(values);
  const places = new Map(distinct.map((value, index) => [value, index]));
  return { of: packValues(distinct), at: values.map((value) => places.get(value)!) };
}

function packValues(values: readonly string[]): Packed[] {
  const isNumeric = values.every((value) => value === '' || WHOLE_NUMBER.test(value));
  return isNumeric ? values.map((value) => (value === '' ? null : Number(value))) : [...values];
}

function unpackColumn(packed: PackedColumn): (row: number) => string {
  if (typeof packed === 'string') return () => packed;
  const values = 'of' in packed ? packed.of : packed;
  const texts = values.map((value) => (value === null ? '' : String(value)));
  if (!('of' in packed)) return (row) => texts[row] ?? '';
  return (row) => texts[packed.at[row]!] ?? '';
}

/** What XML can't hold, and what Excel reads as an escape of its own (`_x0041_`), as JSON's escapes. */
function cut(json: string): string[] {
  const safe = json.replace(/_x/g, '\\u005fx').replace(/[\ufffe\uffff\x7f-\x9f]/g, unicodeEscape);
  const parts: string[] = [];
  for (let start = 0; start < safe.length;) {
    let end = Math.min(start + PART_LENGTH, safe.length);
    if (end < safe.length && /[\ud800-\udbff]/.test(safe[end - 1]!)) end -= 1;
    parts.push(`[${safe.slice(start, end)}]`);
    start = end;
  }
  return parts;
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function unpackTable(pieces: readonly SealPart[]): PackedTable | undefined {
  const isWhole = pieces.every(({ part, content }, index) => part === index + 1 && /^\[[^]*\]$/.test(content));
  if (!isWhole) return undefined;
  const found = parsed(pieces.map(({ content }) => content.slice(1, -1)).join(''));
  return isPacked(found) ? found : undefined;
}

/** Undefined for what is no JSON: a damaged seal is told of, it is no fault of ours. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isPacked(found: unknown): found is PackedTable {
  const table = found as PackedTable | null | undefined;
  if (typeof table !== 'object' || table === null || !Number.isInteger(table.rows) || !table.columns) return false;
  return Object.values(table.columns).every((column) => {
    if (typeof column === 'string') return true;
    if (Array.isArray(column)) return column.length === table.rows;
    const listed = column as { of?: unknown; at?: unknown };
    return Array.isArray(listed.of) && Array.isArray(listed.at) && listed.at.length === table.rows;
  });
}
