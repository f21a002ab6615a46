// What goes wrong in the host, as people are told.
import { describeHostProblem } from '../../../src/app/describeHostProblem';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { HostProblem } from '../../../src/workbook/port';
import type { HostProblemCode } from '../../../src/workbook/port';
import { readerOf } from '../../../src/words/reader';
import { wordsOf } from '../../../src/words/wordsOf';

const CODES: readonly HostProblemCode[] = [
  ...(['editing', 'protected', 'read-only', 'too-large', 'busy'] as const),
  ...(['session-ended', 'not-supported', 'gone', 'refused', 'failed'] as const),
];

test.each(LANGUAGES)('every problem says what to do, in %s', (language) => {
  const words = wordsOf(readerOf(language));
  const said = CODES.map((code) => describeHostProblem(new HostProblem(code, { message: 'Boom.' }), words));
  expect(new Set(said).size).toBe(CODES.length);
  for (const sentence of said) expect(sentence).toMatch(/\. \p{Lu}.*[.]$|[;:] /u);
  expect(said.at(-1)).toContain('Boom');
});

test('people at a cell are told to leave it, on a protected sheet where the protection is', () => {
  const words = wordsOf(readerOf('en'));
  expect(describeHostProblem(new HostProblem('editing'), words)).toContain('Press Enter or Esc in the cell');
  expect(describeHostProblem(new HostProblem('protected'), words)).toContain('under Review');
  expect(describeHostProblem(new HostProblem('read-only'), words)).toContain('Save a copy');
});
