// A mapping while it is put together: its pairs and what was typed for each. Pure; shares and cents follow from it by
// `balanceParts`, so that nothing is kept twice.
import { balanceParts, equalShares, type Balance, type EnteredPart } from '../../../app/mapping/balance';
import type { ExpenditureMapping } from '../../../app/mapping/mappingOf';
import type { PairOption } from '../../../app/mapping/pairs';
import type { AskedPart } from '../../../app/mapping/request';

export type Unit = 'share' | 'amount';

/** Basis points, minor units, or a text that means neither. */
export type Entered = { readonly share: number } | { readonly amount: number } | { readonly unread: string };

export interface DraftPart {
  readonly pair: PairOption;
  /** Null where nobody touched it: the last of these takes the rest. */
  readonly entered: Entered | null;
}

export interface Draft {
  readonly parts: readonly DraftPart[];
  /** What is typed: percentages or money. */
  readonly unit: Unit;
  /** Whether the list of pairs is open, to add one. */
  readonly isPicking: boolean;
  /** Whether anything was changed since the draft was begun. */
  readonly isTouched: boolean;
}

export type DraftAction =
  | { readonly type: 'add'; readonly pair: PairOption }
  /** This pair for all of it. */
  | { readonly type: 'use'; readonly pair: PairOption }
  | { readonly type: 'remove'; readonly index: number }
  | { readonly type: 'enter'; readonly index: number; readonly entered: Entered | null }
  | { readonly type: 'equal' }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'picking'; readonly isPicking: boolean };

export const EMPTY_DRAFT: Draft = { parts: [], unit: 'share', isPicking: true, isTouched: false };

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'add': {
      const isThere = draft.parts.some(({ pair }) => isSamePair(pair, action.pair));
      const parts = isThere ? draft.parts : [...draft.parts, { pair: action.pair, entered: null }];
      return { ...draft, parts, isPicking: false, isTouched: draft.isTouched || !isThere };
    }
    case 'use':
      return { ...draft, parts: [{ pair: action.pair, entered: null }], isPicking: false, isTouched: true };
    case 'remove': {
      const parts = draft.parts.filter((_, index) => index !== action.index);
      return { ...draft, parts: freed(parts), isPicking: parts.length === 0, isTouched: true };
    }
    case 'enter': {
      const parts = draft.parts.map((part, k) => (k === action.index ? { ...part, entered: action.entered } : part));
      return { ...draft, parts, isTouched: true };
    }
    case 'equal': {
      const shares = equalShares(draft.parts.length);
      const parts = draft.parts.map((part, k) => ({ ...part, entered: { share: shares[k]! } }));
      return { ...draft, parts, isTouched: true };
    }
    case 'unit':
      return { ...draft, unit: action.unit };
    case 'picking':
      return { ...draft, isPicking: action.isPicking || draft.parts.length === 0 };
  }
}

/** A pair that is left alone takes all of it, whatever was typed for it before. */
function freed(parts: readonly DraftPart[]): readonly DraftPart[] {
  return parts.length === 1 ? [{ ...parts[0]!, entered: null }] : parts;
}

/** How an expenditure is mapped now, to be changed. Share rows that name no pair, or whose share can't be read, are left out. */
export function draftOf({ pair, shares }: Pick<ExpenditureMapping, 'pair' | 'shares'>): Draft {
  const split = shares.flatMap(({ pair: own, share }) =>
    own === null || share === null ? [] : [{ pair: own, entered: { share } }],
  );
  const parts = split.length > 0 ? split : pair === null ? [] : [{ pair, entered: null }];
  const distinct = parts.filter((part, k) => parts.findIndex((other) => isSamePair(other.pair, part.pair)) === k);
  return { ...EMPTY_DRAFT, parts: freed(distinct), isPicking: distinct.length === 0 };
}

export interface DraftBalance extends Balance {
  /** Index of the part whose text can't be read; null for none. */
  readonly unread: number | null;
}

/** The shares and cents of a draft for an expenditure of `amount` minor units. Ready only where all that was typed can be read. */
export function balanceOf({ parts }: Draft, amount: number): DraftBalance {
  const entered = parts.map(({ pair, entered: typed }): EnteredPart => ({
    objective: pair.objectiveKey,
    result: pair.resultKey,
    entered: typed !== null && 'unread' in typed ? { share: 0 } : typed,
  }));
  const balance = balanceParts(amount, entered);
  const unread = parts.findIndex(({ entered: typed }) => typed !== null && 'unread' in typed);
  return { ...balance, unread: unread < 0 ? null : unread, isReady: balance.isReady && unread < 0 };
}

/** The parts as the engine is asked for them. */
export function askedParts({ parts }: Draft, balance: Balance): AskedPart[] {
  return parts.map(({ pair: { objectiveKey, resultKey } }, k) => ({
    objectiveKey,
    resultKey,
    share: balance.parts[k]!.share,
  }));
}

/** Whether leaving would lose work: shares that were typed, or several pairs that were put together. */
export function isUnsaved({ parts, isTouched }: Draft): boolean {
  return isTouched && (parts.length > 1 || parts.some(({ entered }) => entered !== null));
}

export function isSamePair(a: PairOption, b: PairOption): boolean {
  return a.objectiveKey === b.objectiveKey && a.resultKey === b.resultKey;
}

/** `O2 × R2`. */
export function pairName({ objectiveKey, resultKey }: PairOption): string {
  return `${objectiveKey} × ${resultKey}`;
}
