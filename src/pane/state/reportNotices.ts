// What became of a writing, as the pane tells it: what was done, or that nothing was, why, and what could not be put back. Pure.
import { describeHostProblem } from '../../app/describeHostProblem';
import type { AddSheetsReport, AppendReport, ApplyReport, RewriteReport, Refusal } from '../../app/live/workbook';
import { a1, areaText, qualifiedA1 } from '../../core/sheet/cellRef';
import type { Words } from '../../words/words';
import type { Notice } from './state';

const SHOWN = 5;

/** After cells were written; null where all went well, for the screen says what it did. */
export function applyNotice(report: ApplyReport, words: Words): Notice | null {
  if (report.outcome === 'applied') return null;
  const nothing = words.text('pane.nothing-changed');
  if (report.outcome === 'refused') {
    const lines = report.refusals.slice(0, SHOWN).map((refusal) => refusalLine(refusal, words));
    return { tone: 'error', title: nothing, text: lines.join('\n'), details: JSON.stringify(report) };
  }
  const why = hostSentence(report.problem, words);
  const { notRestored } = report;
  if (notRestored.length === 0) return { tone: 'error', title: nothing, text: why, details: JSON.stringify(report) };
  const cells = words.formats.list(notRestored.slice(0, SHOWN).map(({ at }) => qualifiedA1(at)));
  const text = `${why}\n${words.text('write.not-restored', { count: notRestored.length, cells })}`;
  return { tone: 'error', title: words.text('write.not-all'), text, details: JSON.stringify(report) };
}

/** After rows were added to a table; null where all went well. */
export function appendNotice(report: AppendReport, words: Words): Notice | null {
  if (report.outcome === 'added') return null;
  const details = JSON.stringify(report);
  const title = words.text('pane.nothing-changed');
  if (report.outcome === 'refused') {
    const { refusal } = report;
    const text =
      refusal.reason === 'no-column'
        ? words.text('write.no-column', { column: refusal.column })
        : refusal.reason === 'blocked'
          ? words.text('write.blocked', { place: `${refusal.by.sheet}!${areaText(refusal.by.area)}` })
          : refusal.reason === 'no-table'
            ? words.text('write.no-table')
            : hostSentence('protected', words);
    return { tone: 'error', title, text, details };
  }
  const why = hostSentence(report.problem, words);
  if (!report.left) return { tone: 'error', title, text: why, details };
  const place = `${report.left.sheet}!${areaText(report.left.area)}`;
  return {
    tone: 'error',
    title: words.text('write.not-all'),
    text: `${why}\n${words.text('write.rows-left', { place })}`,
    details,
  };
}

/** After sheets were added or written anew. */
export function sheetsNotice(report: AddSheetsReport | RewriteReport, words: Words): Notice {
  const details = JSON.stringify(report);
  switch (report.outcome) {
    case 'added': {
      const title = words.text('start.added', { count: report.sheets.length });
      const text = report.leftOut.includes('notes') ? words.text('start.notes-left-out') : '';
      return { tone: 'success', title, text };
    }
    case 'rewritten':
      return { tone: 'success', title: words.text('write.rewritten', { sheet: report.sheet }), text: '' };
    case 'clash': {
      const names = words.formats.list(report.clashes.map(({ name }) => name));
      return { tone: 'error', title: words.text('pane.nothing-changed'), text: words.text('write.clash', { names }) };
    }
    case 'stopped':
      return leftNotice(report.left, words.text('write.stopped'), words, details);
    case 'failed':
      return leftNotice(report.left, hostSentence(report.problem, words), words, details);
  }
}

function leftNotice(left: readonly string[], why: string, words: Words, details: string): Notice {
  if (left.length === 0) return { tone: 'error', title: words.text('pane.nothing-changed'), text: why, details };
  const text = `${why}\n${words.text('start.left', { names: words.formats.list(left) })}`;
  return { tone: 'error', title: words.text('write.not-all'), text, details };
}

function hostSentence(code: Parameters<typeof describeHostProblem>[0]['code'], words: Words): string {
  return describeHostProblem({ code, detail: {} }, words);
}

function refusalLine({ edit, reason, found }: Refusal, words: Words): string {
  const cell = edit.at.sheet === '' ? a1(edit.at.row, edit.at.column) : qualifiedA1(edit.at);
  return words.text(`write.refused.${reason}`, { cell, found: found === null ? '–' : String(found) });
}
