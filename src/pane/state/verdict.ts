// What the line above the tabs says: one sentence, one detail, one sign, in every state of the pane. Pure.
import type { Digest } from '../../app/views/digest';
import type { Words } from '../../words/words';
import type { Sign } from '../parts/SeverityIcon';
import type { PaneState } from './state';

export interface VerdictLine {
  readonly sign: Sign;
  readonly sentence: string;
  readonly detail: string;
}

/** `time` writes a moment (milliseconds since 1970) as the reader does. */
export function verdictLine(state: PaneState, words: Words, time: (at: number) => string): VerdictLine {
  const { activity, digest, checkedAt, isStale } = state;
  const at = checkedAt === null ? '' : time(checkedAt);
  const text = words.text;
  switch (activity.kind) {
    case 'waiting':
      return busy(text('pane.verdict.waiting'), text('pane.verdict.waiting-detail'));
    case 'reading':
    case 'checking':
      if (digest === null) return busy(text('pane.verdict.reading'), progressOf(state, words));
      return { ...judged(digest, words), detail: text('pane.verdict.changed-checking') };
    case 'failed': {
      const detail = digest ? text('pane.verdict.failed-detail', { time: at }) : text('pane.verdict.failed-first');
      return { sign: 'error', sentence: text('pane.verdict.failed'), detail };
    }
    case 'stopped': {
      if (digest === null) return { ...stale(text('pane.verdict.stopped-first')), detail: '' };
      return { ...stale(judged(digest, words).sentence), detail: text('pane.verdict.stopped', { time: at }) };
    }
    case 'idle':
      if (digest === null) return busy(text('pane.verdict.reading'), '');
      if (isStale) {
        return { ...stale(judged(digest, words).sentence), detail: text('pane.verdict.changed', { time: at }) };
      }
      return { ...judged(digest, words), detail: detailOf(digest, words, at) };
  }
}

function busy(sentence: string, detail: string): VerdictLine {
  return { sign: 'busy', sentence, detail };
}

function stale(sentence: string): Omit<VerdictLine, 'detail'> {
  return { sign: 'stale', sentence };
}

/** The sentence and sign of an examination, without regard to its age. */
export function judged(digest: Digest, { text }: Words): Omit<VerdictLine, 'detail'> {
  const { state, verdict, counts } = digest;
  if (state === 'blank') return { sign: 'document', sentence: text('pane.verdict.blank') };
  if (state === 'other') return { sign: 'error', sentence: text('pane.verdict.other') };
  if (state === 'not-filled-in') return { sign: 'document', sentence: text('pane.verdict.not-filled-in') };
  if (verdict === 'invalid') {
    return { sign: 'error', sentence: text('verdict.invalid', { errors: counts.error, rules: digest.brokenRules }) };
  }
  if (verdict !== 'valid') {
    return { sign: 'unchecked', sentence: text('pane.verdict.incomplete', { count: digest.uncheckedErrorRules }) };
  }
  if (counts.warning > 0) {
    return { sign: 'warning', sentence: text('pane.verdict.warnings', { count: counts.warning }) };
  }
  return { sign: 'held', sentence: text('verdict.valid') };
}

function detailOf(digest: Digest, { text }: Words, time: string): string {
  if (digest.state === 'blank') return text('pane.verdict.blank-detail');
  if (digest.state === 'other') return text('pane.verdict.other-detail', { count: digest.found.sheets.length });
  if (digest.state === 'not-filled-in') return text('pane.verdict.not-filled-in-detail');
  const isSaidAbove = digest.verdict === 'valid';
  if (isSaidAbove || digest.counts.warning === 0) return text('pane.verdict.checked', { time });
  return text('pane.verdict.checked-warnings', { time, count: digest.counts.warning });
}

function progressOf({ activity }: PaneState, words: Words): string {
  if (activity.kind === 'checking') return words.text('pane.verdict.checking');
  const percent = percentRead(activity, words);
  return percent === null
    ? words.text('pane.verdict.reading-first')
    : words.text('pane.verdict.reading-part', { percent });
}

/** How much is read, in whole percents; null while that is not known. */
export function percentRead(activity: PaneState['activity'], { formats }: Words): string | null {
  if (activity.kind !== 'reading' || activity.total === 0) return null;
  return formats.share(Math.floor((100 * activity.done) / activity.total) * 100);
}
