// A fact that a host may not be able to tell. `known: false` is never a pass: rules that need it do not run.

export type Known<T> = { readonly known: true; readonly value: T } | { readonly known: false };

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export const NOT_TOLD: Known<never> = { known: false };
