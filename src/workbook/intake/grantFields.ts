// The table Grant: a row a field, each value of a type of its own.
import { currencyExponent } from '../../core/money/currency';
import type { Field, GrantFields } from '../../core/grant/grant';
import { FIELD_NAMES } from '../../core/grant/fieldNames';
import { Kind } from '../cells';
import { matchField, type FieldLayout } from '../layout/fields';
import { cellText } from './cellTexts';
import { readNumbers } from './numbers';
import type { OpenTable, ReadContext } from './readTable';

interface FieldRow {
  readonly layout: FieldLayout;
  readonly record: number;
  readonly row: number;
}

/** The rows of the table Grant by the contract's field name; of two rows for one field the first is read. */
export function findFields(table: OpenTable | undefined, strings: readonly string[]): ReadonlyMap<string, FieldRow> {
  const rows = new Map<string, FieldRow>();
  table?.columns.get('Field')?.texts?.forEach((text, record) => {
    const layout = text < 0 ? undefined : matchField(strings[text]!);
    if (layout && !rows.has(layout.name)) rows.set(layout.name, { layout, record, row: table.rows[record]! });
  });
  return rows;
}

/** Rows for a field that an earlier row gives already, in whatever language. */
export function findRepeatedFields(
  table: OpenTable | undefined,
  strings: readonly string[],
): { record: number; first: number }[] {
  const rows = findFields(table, strings);
  const texts = table?.columns.get('Field')?.texts ?? new Int32Array();
  return Array.from(texts, (text, record) => {
    const name = text < 0 ? undefined : matchField(strings[text]!)?.name;
    return { record, first: name === undefined ? record : rows.get(name)!.record };
  }).filter(({ record, first }) => record !== first);
}

/** The grant's currency and its decimals: USD and 2 where the workbook names none that exists. */
export function readCurrency(
  table: OpenTable | undefined,
  rows: ReadonlyMap<string, FieldRow>,
  strings: readonly string[],
): { currency: string; exponent: number } {
  const field = rows.get('Currency');
  const text = field ? (table?.columns.get('Value')?.texts?.[field.record] ?? -1) : -1;
  const code = text < 0 ? '' : strings[text]!.trim().toUpperCase();
  const exponent = currencyExponent(code);
  return exponent === undefined ? { currency: 'USD', exponent: 2 } : { currency: code, exponent };
}

/** The values of the fields that the grant uses. Values that do not read as their field asks are null and oddities. */
export function readFields(
  table: OpenTable | undefined,
  rows: ReadonlyMap<string, FieldRow>,
  context: ReadContext,
): GrantFields {
  const fields = Object.entries(FIELD_NAMES).map(([id, name]) => [id, readField(table, rows.get(name), context)]);
  return Object.fromEntries(fields) as GrantFields;
}

function readField(
  table: OpenTable | undefined,
  field: FieldRow | undefined,
  context: ReadContext,
): Field<string | number> {
  const value = table?.columns.get('Value');
  if (!table || !field || !value) return { value: null, record: field?.record ?? null };
  const { snapshot, pool, oddities, exponent, currency } = context;
  const { record, row, layout } = field;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
  const cells = sheet.columns[value.column];
  if (!cells) return { value: null, record };
  if (layout.type === 'text') {
    const text = cells.kind(row) === Kind.Error ? '' : cellText(cells, row, pool.strings).trim();
    return { value: text || null, record };
  }
  const type = layout.type === 'integer' ? 'number' : layout.type;
  const place = { table: 'Grant', column: 'Value', type, sheetColumn: value.column } as const;
  const before = oddities.list.length;
  const column = { place, cells, required: layout.required, exponent, currency, strings: pool.strings };
  const number = readNumbers(column, Int32Array.of(row), oddities)[0]!;
  for (let i = before; i < oddities.list.length; i++) oddities.list[i] = { ...oddities.list[i]!, record };
  return { value: Number.isNaN(number) ? null : number, record };
}
