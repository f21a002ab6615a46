// The sign-offs that hold against the content of today: what has changed within the scope of each, cell by cell.
import type { Grant } from '../grant/grant';
import type { SignOffRow } from '../grant/decisions';
import { signOffsInForce } from '../measures/signOffs';
import type { SheetFacts } from '../sheet/facts';
import { once } from '../sheet/once';
import { compareContent, type Change, type Comparison } from './changes';
import { contentOf } from './content';
import { parseFingerprint } from './fingerprint';
import { openSeal } from './seal';
import { rowsInScope, scopeOf, type Scope } from './scope';

export interface SealedScope {
  readonly signOff: SignOffRow;
  /** Undefined where the row does not say a scope that can be read. */
  readonly scope: Scope | undefined;
  /** Undefined where the workbook does not hold the values at sign-off, or holds them damaged. */
  readonly comparison: Comparison | undefined;
}

const byFacts = once((grant: Grant) => once((facts: SheetFacts) => compareAll(grant, facts)));

/** Each sign-off that holds, with what has changed since. */
export function sealedScopes(grant: Grant, facts: SheetFacts): readonly SealedScope[] {
  return grant.signOffs.length === 0 ? [] : byFacts(grant)(facts);
}

function compareAll(grant: Grant, facts: SheetFacts): SealedScope[] {
  return signOffsInForce(grant).map(({ last }) => {
    const scope = scopeOf(last);
    const comparison = scope && compareSealed(grant, facts, last.fingerprint, scope);
    return { signOff: last, scope, comparison };
  });
}

/** What has changed since the content with a fingerprint was sealed; undefined without its values. */
export function compareSealed(
  grant: Grant,
  facts: SheetFacts,
  fingerprint: string,
  scope: Scope,
): Comparison | undefined {
  const hex = parseFingerprint(fingerprint);
  const sealed = hex === undefined ? undefined : openSeal(grant.seal, hex);
  if (!sealed) return undefined;
  const known = new Set(sealed.map(({ content }) => content.table));
  const current = contentOf(grant, facts)
    .map((content) => ({ content, inScope: rowsInScope(content, grant, scope) }))
    .filter(({ content, inScope }) => known.has(content.table) || inScope.length > 0);
  return compareContent(sealed, current);
}

export type { Change };
