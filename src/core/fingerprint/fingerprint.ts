// The fingerprint of content: SHA-256 of its canonical form. Who computes SHA-256 is the caller's business; here stands
// what it is computed over, and where that can't be known. It proves sameness, not who signed.
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import { cellOf, type Place } from '../sheet/place';
import { canonicalText } from './canonical';
import { CONTENT_TABLES, contentColumns, type ContentTableName } from './content';
import { contentInScope, rowsInScope, type Scope } from './scope';

/** The SHA-256 of a text's UTF-8 bytes in hexadecimal digits; the platform's own. */
export type Sha256 = (text: string) => Promise<string>;

/** `hex`: 64 capital hexadecimal digits. Not computable: content cells that are formulas without a result. */
export type Fingerprint =
  | { readonly kind: 'computed'; readonly hex: string }
  | { readonly kind: 'not-computable'; readonly cells: readonly Place[] };

/** The fingerprint of a workbook's content within a scope. */
export async function fingerprintOf(
  grant: Grant,
  facts: SheetFacts,
  scope: Scope,
  sha256: Sha256,
): Promise<Fingerprint> {
  const cells = cellsWithoutResult(grant, facts, scope);
  if (cells.length > 0) return { kind: 'not-computable', cells };
  const hex = await sha256(canonicalText(scope, contentInScope(grant, facts, scope)));
  return { kind: 'computed', hex: hex.toUpperCase() };
}

/** Content cells of a scope whose formula was saved without its result, in table order. */
export function cellsWithoutResult(grant: Grant, facts: SheetFacts, scope: Scope): Place[] {
  const open = facts.odd.filter(({ kind }) => kind === 'no-result');
  if (open.length === 0) return [];
  const scoped = new Map(
    contentInScope(grant, facts, scope).map(({ content }) => {
      const records = Array.from(rowsInScope(content, grant, scope), (row) => content.recordOf(row));
      return [content.table, { records: new Set(records), columns: contentColumns(content) }] as const;
    }),
  );
  const isContent = (table: string) => CONTENT_TABLES.some((name) => name === table);
  const seen = new Set<string>();
  return open.flatMap(({ table, column, record }) => {
    const found = isContent(table) ? scoped.get(table as ContentTableName) : undefined;
    const name = `${table}/${column}/${record}`;
    if (!found?.records.has(record) || !found.columns.has(column) || seen.has(name)) return [];
    seen.add(name);
    return [cellOf(facts, table, column, record)];
  });
}

/** In groups of eight, as it is printed and kept in cells: no program takes it for a number. */
export function groupsOf(hex: string): string {
  return hex.match(/.{1,8}/g)?.join(' ') ?? '';
}

/** The 64 capital digits behind a fingerprint as people write or paste it; undefined where it is none. */
export function parseFingerprint(text: string): string | undefined {
  const hex = text.replace(/[\s:-]/g, '').toUpperCase();
  return /^[0-9A-F]{64}$/.test(hex) ? hex : undefined;
}
