// The values at sign-off as rows of the table Seal; where the workbook lacks that table, as its hidden sheet.
import { contentInScope, type Scope } from '../../core/fingerprint/scope';
import { groupsOf } from '../../core/fingerprint/fingerprint';
import { sealParts } from '../../core/fingerprint/seal';
import type { SealPart } from '../../core/grant/decisions';
import type { Grant } from '../../core/grant/grant';
import type { SheetFacts } from '../../core/sheet/facts';
import { SEAL_COLUMNS, SEAL_TABLE } from '../../workbook/layout/seal';
import { buildSealModel } from '../../workbook/layout/template/sealModel';
import type { ReviewPlan } from './plan';

/** What keeps the values of a scope: nothing where the workbook holds them already. */
export function planSeal(grant: Grant, facts: SheetFacts, scope: Scope, hex: string, hasSeal: boolean): ReviewPlan {
  const isKept = grant.seal.some(({ signOff }) => signOff.replace(/\s/g, '') === hex);
  if (isKept) return { appends: [], addSheets: null };
  const rows = sealParts(groupsOf(hex), contentInScope(grant, facts, scope)).map(rowOf);
  if (!hasSeal) return { appends: [], addSheets: buildSealModel(rows, grant.exponent) };
  const named = rows.map((row) => Object.fromEntries(SEAL_COLUMNS.map((name, index) => [name, row[index]!])));
  return { appends: [{ table: SEAL_TABLE, rows: named }], addSheets: null };
}

function rowOf({ signOff, table, part, content }: SealPart): readonly (string | number)[] {
  return [signOff, table, part, content];
}
