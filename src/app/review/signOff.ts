// Signing, returning and reopening: who agreed to which figures, or why not. A name is recorded, not proven: it is no
// electronic signature, and nothing here pretends to be one.
import type { Day } from '../../core/calendar/day';
import { fingerprintOf, groupsOf, type Fingerprint, type Sha256 } from '../../core/fingerprint/fingerprint';
import { scopeName, scopeOf, type Scope } from '../../core/fingerprint/scope';
import type { SignRole } from '../../core/grant/decisions';
import { signOffsInForce } from '../../core/measures/signOffs';
import type { SheetFacts } from '../../core/sheet/facts';
import { qualifiedPlace } from '../../core/sheet/place';
import { RULES_VERSION } from '../../rules/rule';
import { matchSheet } from '../../workbook/layout/sheets';
import type { Examination } from '../examine';
import { planBaseline } from './baseline';
import { openWarnings, signingObstacles } from './obstacles';
import { newRowsFor, refusal, refused, type NewCell, type Planned, type Refusal, type ReviewPlan } from './plan';
import { planSeal } from './sealRows';

/** The allocation, or the ledger of a period up to a day. */
export type SignedScope = Exclude<Scope, { kind: 'whole' }>;

export interface SignRequest {
  readonly role: SignRole;
  readonly name: string;
  readonly decision: 'approve' | 'return';
  readonly scope: SignedScope;
  /** Required where the decision is to return. */
  readonly comment: string;
}

export interface ReopenRequest {
  readonly role: SignRole;
  readonly name: string;
  readonly scope: SignedScope;
  readonly reason: string;
}

/** What is signed, before it is: the fingerprint of the scope and the warnings that stay open. */
export interface SignedFacts {
  /** 64 capital digits; '' where a returned workbook's can't be computed. */
  readonly fingerprint: string;
  readonly rules: string;
  readonly open: readonly { readonly rule: string; readonly count: number }[];
}

/**
 * The rows that record a decision, the values at sign-off, and, where an allocation is approved for the first time, its
 * baseline. Refused with every reason: approval waits for all errors and for every rule that must hold to have run.
 */
export async function planSignOff(
  examination: Examination,
  request: SignRequest,
  today: Day,
  sha256: Sha256,
): Promise<Planned<SignedFacts>> {
  const { grant, facts } = examination;
  const { role, scope } = request;
  const name = request.name.trim();
  const found = await fingerprintOf(grant, facts, scope, sha256);
  const isApproval = request.decision === 'approve';
  const hex = found.kind === 'computed' ? found.hex : '';
  const open = openWarnings(examination);
  const row = newRowsFor(facts, 'SignOff', [signRow(request, request.comment.trim(), today, hex, open)]);
  const isFirst = isApproval && role === 'Approved by' && scope.kind === 'allocation' && grant.baseline.length === 0;
  const baseline = isFirst ? planBaseline(examination, name, today) : undefined;
  const refusals = [
    ...(isApproval ? approvalObstacles(examination, found) : []),
    ...formObstacles(name, isApproval || request.comment.trim() !== ''),
    ...(row ? [] : [refusal('no-table', ['SignOff'])]),
    ...(isFirst && !baseline ? [refusal('no-table', ['Baseline'])] : []),
  ];
  if (!row || refusals.length > 0) return refused(...refusals);
  const seal = isApproval ? planSeal(grant, facts, scope, hex, hasSealSheet(facts)) : NO_SEAL;
  const appends = [...seal.appends, ...(baseline ? [baseline] : []), row];
  const plan = { appends, addSheets: seal.addSheets };
  return { outcome: 'ready', plan, fingerprint: hex, rules: RULES_VERSION, open };
}

const NO_SEAL: ReviewPlan = { appends: [], addSheets: null };

function approvalObstacles(examination: Examination, found: Fingerprint): Refusal[] {
  const cells = found.kind === 'not-computable' ? found.cells.map(qualifiedPlace) : [];
  return [...signingObstacles(examination), ...(cells.length > 0 ? [refusal('not-computable', cells)] : [])];
}

function formObstacles(name: string, hasReason: boolean): Refusal[] {
  return [...(name === '' ? [refusal('no-name')] : []), ...(hasReason ? [] : [refusal('no-reason')])];
}

function hasSealSheet({ sheets }: SheetFacts): boolean {
  return sheets.some(({ name }) => matchSheet(name) === 'seal');
}

/** The row that reopens what was signed. Refused where that scope is not signed, or without a name or a reason. */
export function planReopen({ grant, facts }: Examination, request: ReopenRequest, today: Day): Planned {
  const wanted = scopeName(request.scope);
  const signed = signOffsInForce(grant).some(({ last }) => {
    const scope = scopeOf(last);
    return scope !== undefined && scopeName(scope) === wanted;
  });
  const refusals: Refusal[] = [
    ...(signed ? [] : [refusal('not-signed')]),
    ...formObstacles(request.name.trim(), request.reason.trim() !== ''),
  ];
  const row = newRowsFor(facts, 'SignOff', [
    signRow({ ...request, decision: 'reopen' }, request.reason.trim(), today, '', []),
  ]);
  if (!row) refusals.push(refusal('no-table', ['SignOff']));
  if (!row || refusals.length > 0) return refused(...refusals);
  return { outcome: 'ready', plan: { appends: [row], addSheets: null } };
}

function signRow(
  { role, name, decision, scope }: Pick<SignRequest, 'role' | 'name' | 'scope'> & { decision: string },
  comment: string,
  today: Day,
  hex: string,
  open: SignedFacts['open'],
): Record<string, NewCell> {
  const count = open.reduce((sum, one) => sum + one.count, 0);
  const listed = open.map((one) => `${one.rule} × ${one.count}`).join(', ');
  const isReopening = decision === 'reopen';
  return {
    Role: { choice: 'signRole', name: role },
    Name: name.trim(),
    Date: today,
    Decision: { choice: 'decision', name: decision },
    Scope: { choice: 'scope', name: scope.kind === 'period' ? 'Period' : 'Allocation' },
    'Period to': scope.kind === 'period' ? scope.to : null,
    Fingerprint: hex === '' ? null : groupsOf(hex),
    Rules: isReopening ? null : RULES_VERSION,
    'Open findings': isReopening ? null : count,
    Comment: [comment, listed && `[${listed}]`].filter(Boolean).join(' ') || null,
  };
}
