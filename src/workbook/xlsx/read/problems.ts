// The refusals that several parts of the reader make.
import { UnreadableWorkbook } from '../../port';

/** A part (or the archive itself, part '') that can't be read, with the reason for the message. */
export function corrupt(
  part: string,
  reason: string,
  more: Readonly<Record<string, string | number>> = {},
): UnreadableWorkbook {
  return new UnreadableWorkbook('corrupt', { part, reason, ...more });
}

/** Something that no honest workbook holds. */
export function unsafe(part: string, reason: string): UnreadableWorkbook {
  return new UnreadableWorkbook('unsafe', { part, reason });
}
