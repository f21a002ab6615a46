// Texts that can mean only one number, or one day: the number is written in their place. Texts with two readings are for the
// tripwire (`app/tripwire`), where a person decides.
import type { Day } from '../../core/calendar/day';
import type { OddReading } from '../../core/sheet/facts';
import type { Finding } from '../../findings/finding';
import { editOf, inMainUnits, recordCell, type OpenWorkbook } from '../openWorkbook';
import { effectOf } from './effects';
import { findingCell, oddAt } from './findingCell';
import type { FixDraft, FixKind } from './fix';

/** Writes the number that a text in a cell for numbers means. */
export function mendAmount(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts, grant } = open.examination;
  const odd = oddOf(finding, open);
  const reading = odd && onlyReading(odd);
  if (odd === undefined || reading === undefined) return undefined;
  const value =
    odd.type === 'money' ? inMainUnits(reading, grant.exponent) : odd.type === 'share' ? reading / 10_000 : reading;
  const at = recordCell(facts, odd.table, odd.column, odd.record);
  const edit = at && editOf(open, at, value);
  if (!edit) return undefined;
  const effect = odd.type === 'money' ? effectOf(grant, odd, reading) : undefined;
  return { kind: 'safe', changes: [{ edit, type: odd.type }], effects: effect ? [effect] : [] };
}

/** Writes the day that a text in a cell for dates means. In a workbook that counts days from 1904 none is written. */
export function mendDate(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts } = open.examination;
  const odd = oddOf(finding, open);
  const day = odd && onlyReading(odd);
  if (odd === undefined || day === undefined || (facts.date1904.known && facts.date1904.value)) return undefined;
  const at = recordCell(facts, odd.table, odd.column, odd.record);
  const edit = at && editOf(open, at, day);
  return edit && { kind: dateKind(day, open), changes: [{ edit, type: 'date' }], effects: [] };
}

/** Where the host does not tell from when days are counted, only a day within the grant's period is written unasked. */
function dateKind(day: Day, { examination: { facts, grant } }: OpenWorkbook): FixKind {
  if (facts.date1904.known) return 'safe';
  const { period } = grant;
  return period && day >= period.start && day <= period.lastPayment ? 'safe' : 'confirm';
}

function oddOf(finding: Finding, { examination: { facts } }: OpenWorkbook): OddReading | undefined {
  const cell = findingCell(facts, finding);
  return cell && oddAt(facts, cell);
}

/** The one reading of a text; undefined for words, for two readings, and for an amount finer than a minor unit. */
function onlyReading({ kind, type, readings }: OddReading): number | undefined {
  if (kind !== 'text' || readings.length !== 1) return undefined;
  const [reading] = readings as [number];
  return type !== 'money' || Number.isSafeInteger(reading) ? reading : undefined;
}
