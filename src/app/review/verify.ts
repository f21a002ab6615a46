// Does the content still have a fingerprint: of the whole (a proof), of the allocation, or of what a sign-off recorded. Where
// it has not, what differs, as far as the workbook holds the values that were signed under it.
import { fingerprintOf, parseFingerprint, type Sha256 } from '../../core/fingerprint/fingerprint';
import { canonicalText } from '../../core/fingerprint/canonical';
import { openSeal } from '../../core/fingerprint/seal';
import { compareSealed } from '../../core/fingerprint/sealed';
import { scopeName, scopeOf, type Scope } from '../../core/fingerprint/scope';
import { signOffsInForce } from '../../core/measures/signOffs';
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
       * `signed`: against the values signed under this fingerprint; `last`: against those of the last sign-off, as this
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
  if (!own) return againstLast();
  const sealed = openSeal(grant.seal, hex);
  const scope = scopeName(own);
  if (!sealed) return { outcome: 'different', scope, against: 'none', changes: [] };
  const isGenuine = (await sha256(canonicalText(own, sealed))).toUpperCase() === hex;
  return { outcome: 'different', scope, against: isGenuine ? 'signed' : 'damaged', changes: changesOf(hex, own) };

  function againstLast(): Verification {
    const last = signOffsInForce(grant).at(-1)?.last;
    const lastScope = last && scopeOf(last);
    if (!last || !lastScope) return { outcome: 'different', scope: null, against: 'none', changes: [] };
    return { outcome: 'different', scope: null, against: 'last', changes: changesOf(last.fingerprint, lastScope) };
  }

  function changesOf(fingerprint: string, scope_: Scope): ChangeLine[] {
    const comparison = compareSealed(grant, facts, fingerprint, scope_);
    return (comparison?.changes ?? []).map((change) => lineOf(change, facts));
  }
}

function signedScopes(grant: Examination['grant']): Scope[] {
  return signOffsInForce(grant).flatMap(({ last }) => {
    const scope = scopeOf(last);
    return scope?.kind === 'period' ? [scope] : [];
  });
}
