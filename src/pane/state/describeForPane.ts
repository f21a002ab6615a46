// A problem as the pane tells it: whose matter it is, what to do, and what to copy into a report.
import { describeHostProblem } from '../../app/describeHostProblem';
import { describeProblem } from '../../app/describeProblem';
import type { Problem } from '../../app/live/problem';
import type { Words } from '../../words/words';
import type { Notice } from './state';

export function describeForPane(problem: Problem, words: Words): Notice {
  const title = words.text('pane.verdict.failed');
  const details = JSON.stringify(problem);
  switch (problem.whose) {
    case 'host':
      return { tone: 'error', title, text: describeHostProblem(problem, words), details };
    case 'workbook': {
      const unreadable = { verdict: 'unreadable', problem: { code: problem.code, detail: problem.detail } } as const;
      return { tone: 'error', title, text: describeProblem(unreadable, '', words), details };
    }
    case 'program':
      return { tone: 'error', title, text: words.text('pane.program-failed', { message: problem.message }), details };
  }
}
