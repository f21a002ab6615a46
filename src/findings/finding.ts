// One statement about the workbook, as facts. Sentences are made from it in `words`, per reader.
import type { Place } from '../core/sheet/place';

export const SEVERITIES = ['error', 'warning', 'advice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Amounts in minor units, days as ISO 8601, shares in basis points. What a key means is in `Rule.facts`. */
export type Fact = string | number | boolean | null | readonly string[] | readonly number[];

export type Facts = Readonly<Record<string, Fact>>;

export interface Finding {
  /** Stable for the same breach of the same row, in any language and after sorting or moving. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The other cells of the same finding. */
  readonly also: readonly Place[];
  readonly facts: Facts;
}

/**
 * How a fact is shown to people. `money`: minor units; `share`: basis points; `date`: ISO 8601; `texts`: a list; `heading`: a column or field of the
 * contract, in English, shown in the reader's language. */
export type FactType =
  'money' | 'heading' | 'count' | 'number' | 'text' | 'texts' | 'date' | 'share' | 'cell' | 'year' | 'moneys';
