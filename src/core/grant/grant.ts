// The grant as the workbook tells it: read-only records in the order of their rows. Each record knows its table's record
// number, from which `core/sheet/place` finds the cell of any of its values. What could not be read is null (or NaN in
// amounts) here and stands in the facts. No opinion about what is right.
import type { GrantPeriod } from '../calendar/grantYears';
import type { Day } from '../calendar/day';
import type { AllocationRow, BaselineRow, ExceptionRow, Revision, SealPart, SignOffRow } from './decisions';
import type { Ledger } from './ledger';
import type { ShareLines } from './shares';

export type { AllocationRow };

/** References hold the index of the target's record, or one of these. */
export const BLANK = -1;
export const UNKNOWN = -2;

export interface Grant {
  readonly fields: GrantFields;
  /** ISO 4217 code, and the decimals of its minor unit. USD and 2 where the workbook names none that exists. */
  readonly currency: string;
  readonly exponent: number;
  /** Present where start date and years are there. */
  readonly period: GrantPeriod | null;
  /** Grant years 1 to n; the number of year columns where the field is missing. */
  readonly years: number;
  readonly partners: readonly Partner[];
  readonly budgetLines: readonly Named[];
  readonly objectives: readonly Named[];
  readonly results: readonly ExpectedResult[];
  readonly links: readonly Link[];
  readonly allocation: readonly AllocationRow[];
  readonly cofinancing: readonly CofinancingRow[];
  readonly indicators: readonly Indicator[];
  readonly baseline: readonly BaselineRow[];
  readonly revisions: readonly Revision[];
  readonly signOffs: readonly SignOffRow[];
  readonly exceptions: readonly ExceptionRow[];
  /** The values at sign-off, in the order of the sheet. */
  readonly seal: readonly SealPart[];
  readonly expenditures: Ledger;
  readonly shares: ShareLines;
}

/** A value of the table Grant. `record` is null where the field's row is missing. */
export interface Field<T> {
  readonly value: T | null;
  readonly record: number | null;
  /** What stands in the cell, where the grant is looked at as of an earlier day and the value differs. */
  readonly stands?: T;
}

export interface GrantFields {
  readonly title: Field<string>;
  readonly reference: Field<string>;
  readonly currency: Field<string>;
  /** Minor units. */
  readonly award: Field<number>;
  readonly startDate: Field<Day>;
  readonly endDate: Field<Day>;
  readonly closingDays: Field<number>;
  readonly years: Field<number>;
  readonly approvalDate: Field<Day>;
  readonly actualCompletionDate: Field<Day>;
  readonly proposalFocus: Field<string>;
  readonly coreFocus: Field<string>;
  readonly secondaryCities: Field<string>;
  readonly countryType: Field<string>;
  readonly reportingDate: Field<Day>;
  readonly fiscalYearStartMonth: Field<number>;
  readonly reallocationProfile: Field<string>;
  /** Basis points. */
  readonly reallocationLimit: Field<number>;
  readonly minimumCofinancingShare: Field<number>;
  /** Basis points. */
  readonly burnLow: Field<number>;
  /** Basis points. */
  readonly burnHigh: Field<number>;
  readonly templateVersion: Field<number>;
  readonly profile: Field<string>;
}

export interface Named {
  readonly record: number;
  /** As written; '' where blank. */
  readonly key: string;
  readonly text: string;
}

export interface Partner {
  readonly record: number;
  readonly key: string;
  readonly name: string;
  readonly role: 'Implementing' | 'Funding' | 'Accountable' | 'Extending' | null;
  readonly country: string;
}

export interface ExpectedResult extends Named {
  readonly level: 'Output' | 'Outcome' | 'Impact' | null;
}

export interface Link {
  readonly record: number;
  readonly objective: number;
  readonly result: number;
}

export interface CofinancingRow {
  readonly record: number;
  readonly partner: number;
  readonly funding: 'Partner' | 'Core' | null;
  /** Minor units by grant year, as in `AllocationRow`. */
  readonly years: readonly number[];
}

export interface Indicator {
  readonly record: number;
  readonly key: string;
  readonly result: number;
  readonly measure: 'Unit' | 'Percentage' | 'Nominal' | 'Ordinal' | 'Qualitative' | null;
  /** null where blank; a text where the cell holds one. */
  readonly baseline: Measured;
  readonly targets: readonly Measured[];
  readonly actuals: readonly Measured[];
}

export type Measured = number | string | null;
