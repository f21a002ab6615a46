// A warning accepted with a reason: which finding an exception is about, and whether it still holds for the values it was
// given for. Errors can't be accepted; advice needs no acceptance.
import type { ExceptionRow } from '../core/grant/decisions';
import type { FactType, Finding } from './finding';

/** The types of a rule's facts. */
export type FactTypesOf = (rule: string) => Readonly<Record<string, FactType>>;

export interface Acceptance {
  readonly exception: ExceptionRow;
  readonly finding: Finding;
  /** The finding's values of today, in the form of `acceptedValues`. */
  readonly now: string;
  /** `lapsed`: the values are no longer those that were accepted. `refused`: it is an error, or nobody gave a reason. */
  readonly state: 'holds' | 'lapsed' | 'refused';
}

/**
 * The facts of a finding as one line that people can read. Addresses of cells are left out: they change when a row is put in
 * above, the values do not.
 */
export function acceptedValues({ rule, facts }: Finding, typesOf: FactTypesOf): string {
  const types = typesOf(rule);
  const names = Object.keys(facts).filter((name) => types[name] !== 'cell');
  return names
    .sort()
    .map((name) => `${name}=${JSON.stringify(facts[name])}`)
    .join('; ');
}

/** The exceptions that are about a finding of today; of several for one finding the last written counts. */
export function matchExceptions(
  exceptions: readonly ExceptionRow[],
  findings: readonly Finding[],
  typesOf: FactTypesOf,
): Acceptance[] {
  if (exceptions.length === 0) return [];
  const byFinding = new Map(exceptions.map((exception) => [exception.finding, exception]));
  return findings.flatMap((finding) => {
    const exception = byFinding.get(finding.id);
    if (!exception) return [];
    const now = acceptedValues(finding, typesOf);
    return [{ exception, finding, now, state: stateOf(exception, finding, now) }];
  });
}

function stateOf({ values, by, reason }: ExceptionRow, { severity }: Finding, now: string): Acceptance['state'] {
  if (severity === 'error' || by === '' || reason.trim() === '') return 'refused';
  return values === now ? 'holds' : 'lapsed';
}
