// Slips of the keyboard between the amount that was written and the one that was meant. Whether the one was meant is not
// known here: a slip is evidence, no proof.

export type SlipKind =
  'swapped-digits' | 'missing-digit' | 'doubled-digit' | 'factor-10' | 'factor-100' | 'factor-1000';

const FACTORS = [10, 100, 1000] as const;

/**
 * The slip that turns `meant` into `written` (minor units, `exponent` decimals): two neighbouring digits swapped, a digit of the
 * whole part left out or typed twice, a factor of 10, 100 or 1,000 either way; undefined where there is none. A factor is no
 * missing zero. Amounts of opposite signs, equal ones, and zero have none.
 */
export function slipBetween(written: number, meant: number, exponent: number): SlipKind | undefined {
  if (written === 0 || meant === 0 || written === meant || written < 0 !== meant < 0) return undefined;
  const [from, to] = [Math.abs(written), Math.abs(meant)];
  const factor = FACTORS.find((one) => from * one === to || to * one === from);
  if (factor !== undefined) return `factor-${factor}`;
  const [a, b] = [String(from), String(to)];
  if (areSwapped(a, b)) return 'swapped-digits';
  const unit = 10 ** exponent;
  if (from % unit !== to % unit || from < unit || to < unit) return undefined;
  return digitSlip(String(Math.floor(from / unit)), String(Math.floor(to / unit)));
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

function digitSlip(written: string, meant: string): SlipKind | undefined {
  if (meant.length === written.length + 1)
    return withoutDigit(meant, written) !== undefined ? 'missing-digit' : undefined;
  if (written.length !== meant.length + 1) return undefined;
  const extra = withoutDigit(written, meant);
  const isDouble =
    extra !== undefined && (written[extra] === written[extra - 1] || written[extra] === written[extra + 1]);
  return isDouble ? 'doubled-digit' : undefined;
}

/** Which digit of `longer` to leave out to get `shorter`; undefined where none does. */
function withoutDigit(longer: string, shorter: string): number | undefined {
  const at = [...longer].findIndex((digit, i) => digit !== shorter[i]);
  return longer.slice(at + 1) === shorter.slice(at) ? at : undefined;
}
