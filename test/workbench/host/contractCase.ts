// What a case of the contract is.

export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** Plain data. */
  readonly expected: unknown;
}
