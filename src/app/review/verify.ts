// Does the content still have a fingerprint: of the whole (a proof), of the allocation, or of what a sign-off recorded. Where
// it has not, what differs, as far as the workbook holds the values that were signed under it.
import { fingerprintOf, parseFingerprint, type Sha256 } from '../../core/fingerprint/fingerprint';
import { canonicalText } from '../../core/fingerprint/canonical';
import { openSeal } from '../../core/fingerprint/seal';
import { compareSealed, sealedScopes } from '../../core/fingerprint/sealed';
import { scopeName, scopeOf, type Scope } from '../../core/fingerprint/scope';
import type { Grant } from '../../core/grant/grant';
import { signOffsInForce } from '../../core/measures/signOffs';
import type { SheetFacts } from '../../core/sheet/facts';
import { qualifiedPlace } from '../../core/sheet/place';
import type { Examination } from '../examine';
import { lineOf, type ChangeLine } from './changes';

export type Verification =
  | { readonly outcome: 'same'; readonly scope: string }
  | { readonly outcome: 'not-computable'; readonly cells: readonly string[] }
  | {
      readonly outcome: 'different';
      /** The scope that the fingerprint was recorded for; null where the workbook does not know it. */
      readonly scope: string | null;
      /**
       * `signed`: against the values signed under this fingerprint; `last`: against those of the sign-offs that hold, as this
       * fingerprint's are not kept; `damaged`: what is kept does not have the fingerprint; `none`: nothing is kept.
       */
      readonly against: 'signed' | 'last' | 'damaged' | 'none';
      readonly changes: readonly ChangeLine[];
    };

/** Verifies a fingerprint given as 64 hexadecimal digits. */
export async function verifyFingerprint(
  { grant, facts }: Examination,
  hex: string,
  sha256: Sha256,
): Promise<Verification> {
  const recorded = grant.signOffs.find(({ fingerprint }) => parseFingerprint(fingerprint) === hex);
  const own = recorded && scopeOf(recorded);
  const scopes: Scope[] = own ? [own] : [{ kind: 'whole' }, { kind: 'allocation' }, ...signedScopes(grant)];
  const cells = new Set<string>();
  for (const scope of scopes) {
    const found = await fingerprintOf(grant, facts, scope, sha256);
    if (found.kind === 'computed' && found.hex === hex) return { outcome: 'same', scope: scopeName(scope) };
    if (found.kind === 'not-computable') for (const cell of found.cells) cells.add(qualifiedPlace(cell));
  }
  if (cells.size > 0) return { outcome: 'not-computable', cells: [...cells] };
  if (!own) return againstAll(grant, facts);
  const sealed = openSeal(grant.seal, hex);
  const scope = scopeName(own);
  if (!sealed) return { outcome: 'different', scope, against: 'none', changes: [] };
  const isGenuine = (await sha256(canonicalText(own, sealed))).toUpperCase() === hex;
  const changes = (compareSealed(grant, facts, hex, own)?.changes ?? []).map((change) => lineOf(change, facts));
  return { outcome: 'different', scope, against: isGenuine ? 'signed' : 'damaged', changes };
}

/** What has changed since the sign-offs that hold, each cell once. */
function againstAll(grant: Grant, facts: SheetFacts): Verification {
  const kept = sealedScopes(grant, facts).flatMap(({ comparison }) => (comparison ? [comparison] : []));
  if (kept.length === 0) return { outcome: 'different', scope: null, against: 'none', changes: [] };
  const changes = new Map(kept.flatMap((one) => one.changes).map((change) => [JSON.stringify(change), change]));
  const lines = [...changes.values()].map((change) => lineOf(change, facts));
  return { outcome: 'different', scope: null, against: 'last', changes: lines };
}

function signedScopes(grant: Grant): Scope[] {
  return signOffsInForce(grant).flatMap(({ last }) => {
    const scope = scopeOf(last);
    return scope?.kind === 'period' ? [scope] : [];
  });
}
