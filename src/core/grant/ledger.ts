// The expenditures as columns, so that a million of them fit and sums run over plain arrays. Index i is record i of the
// table Expenditures. Sums, years and mapping are in `core/measures`.

export const EXPENDITURE_TYPES = ['Payment', 'Refund', 'Correction'] as const;
export const FUNDING_SOURCES = ['Grant', 'Partner', 'Core'] as const;

export const Type = { Payment: 0, Refund: 1, Correction: 2 } as const;
export const Funding = { Grant: 0, Partner: 1, Core: 2 } as const;

/** References are indexes into the grant's records, BLANK (-1) or UNKNOWN (-2). Texts are indexes into `strings`, -1 blank. */
export interface Ledger {
  readonly count: number;
  /** 0 to count - 1. */
  readonly indices: Int32Array;
  readonly strings: readonly string[];
  readonly key: Int32Array;
  /** Days; NaN where blank or unreadable. */
  readonly date: Float64Array;
  /** Grant year 1 to n, 0 where before the start, -1 where there is no date or no period. */
  readonly year: Int8Array;
  readonly partner: Int32Array;
  /** Index into `budgetLineKeys`; BLANK counts for partner and year only. */
  readonly budgetLine: Int32Array;
  /** Keys of the table BudgetLines, or, without that table, the distinct texts used. */
  readonly budgetLineKeys: readonly string[];
  readonly description: Int32Array;
  readonly supplier: Int32Array;
  readonly document: Int32Array;
  readonly documentDate: Float64Array;
  /** Minor units; NaN where blank. */
  readonly documentTotal: Float64Array;
  /** Minor units; NaN where blank or unreadable (text is never counted). */
  readonly amount: Float64Array;
  /** `Type`; blank is Payment, UNKNOWN (-2) a word that is not in the list. */
  readonly type: Int32Array;
  /** `Funding`; blank is Grant, UNKNOWN (-2) a word that is not in the list: it counts as no source. */
  readonly funding: Int32Array;
  readonly objective: Int32Array;
  readonly result: Int32Array;
  /** The expenditure that this one corrects, BLANK or UNKNOWN. */
  readonly corrects: Int32Array;
  readonly localAmount: Float64Array;
  readonly localCurrency: Int32Array;
  readonly exchangeRate: Float64Array;
}

/** The key of an expenditure as written; '' where blank. */
export function keyOf(ledger: Ledger, index: number): string {
  return textOf(ledger, ledger.key[index]!);
}

/** The text behind an index of a text column; '' where blank. */
export function textOf(ledger: Ledger, text: number): string {
  return text < 0 ? '' : ledger.strings[text]!;
}
