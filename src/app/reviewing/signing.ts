// What would be signed, before anybody signs it: the figures, the fingerprint, what stays open, and why it must wait.
import type { SignRole } from '../../core/grant/decisions';
import { fingerprintOf } from '../../core/fingerprint/fingerprint';
import { qualifiedPlace } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import { RULES_VERSION } from '../../rules/rule';
import { ruleOf } from '../describe';
import type { Examination } from '../examine';
import { openWarnings, signingObstacles } from '../review/obstacles';
import { refusal } from '../review/plan';
import { allocationProof } from '../review/proof';
import { reviewState } from '../review/reviewState';
import type { SignedScope, SignRequest } from '../review/signOff';
import { missingTables } from './missingTables';
import { refusalView, type RefusalView } from './refusalView';
import type { SealingDesk } from './sealingDesk';

export interface SigningRequest {
  readonly role: SignRole;
  readonly decision: SignRequest['decision'];
  readonly scope: SignedScope;
}

/** Amounts are minor units. */
export interface SigningView {
  /** The award, where it is the same by partner, by year and by line; null where it is not. */
  readonly award: number | null;
  readonly rows: number;
  readonly accepted: number;
  /** Warnings that stay open, each rule with its count and what is wrong in one sentence. */
  readonly open: readonly { readonly rule: string; readonly headline: string; readonly count: number }[];
  readonly notChecked: number;
  /** For a period: its expenditures, all fundings, and those after it; null for the allocation. */
  readonly ledger: { readonly count: number; readonly amount: number; readonly later: number } | null;
  /** Null where it can't be computed. */
  readonly fingerprint: string | null;
  readonly rules: string;
  /** Whether the allocation is kept as the baseline by this. */
  readonly makesBaseline: boolean;
  /** What an approval waits for; a return waits for nothing but its tables. */
  readonly obstacles: readonly RefusalView[];
  readonly missing: readonly TableName[];
}

export async function signingView(
  { examination, words, sha256 }: SealingDesk,
  { role, decision, scope }: SigningRequest,
): Promise<SigningView> {
  const { grant, facts } = examination;
  const { ways, addsUp } = allocationProof(examination);
  const { ties, exceptions } = reviewState(examination);
  const found = await fingerprintOf(grant, facts, scope, sha256);
  const isApproval = decision === 'approve';
  const makesBaseline =
    isApproval && role === 'Approved by' && scope.kind === 'allocation' && grant.baseline.length === 0;
  const needed: readonly TableName[] = ['SignOff', ...(makesBaseline ? (['Baseline'] as const) : [])];
  const cells = found.kind === 'computed' ? [] : found.cells.map(qualifiedPlace);
  const waits = [...signingObstacles(examination), ...(cells.length > 0 ? [refusal('not-computable', cells)] : [])].map(
    (one) => refusalView(one, words),
  );
  return {
    award: addsUp ? ways.award.amount : null,
    rows: ties.rows,
    accepted: exceptions.filter(({ state }) => state === 'holds').length,
    open: openWarnings(examination).map((one) => ({ ...one, headline: words.group(ruleOf(one.rule), one.count) })),
    notChecked: ties.notChecked,
    ledger: scope.kind === 'period' ? ledgerTo(examination, scope.to) : null,
    fingerprint: found.kind === 'computed' ? found.hex : null,
    rules: RULES_VERSION,
    makesBaseline,
    obstacles: isApproval ? waits : [],
    missing: missingTables(facts).filter((table) => needed.includes(table)),
  };
}

function ledgerTo({ grant: { expenditures } }: Examination, to: number): SigningView['ledger'] {
  const { date, amount, count } = expenditures;
  let [within, sum] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (date[i]! > to) continue;
    within++;
    sum += amount[i] || 0;
  }
  return { count: within, amount: sum, later: count - within };
}
