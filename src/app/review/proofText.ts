// The lines of the proof that the page and the sheet share: what it is about, who signed, how it is verified.
import type { Words } from '../../words/words';
import type { DecisionLine } from './reviewState';
import type { Proof } from './proof';

/** Name and value of each line at the head. */
export function proofHead(
  { ways, examination, rules, reference }: Proof,
  file: string,
  words: Words,
): [string, string][] {
  const { money, date } = words.formats;
  const { today, asOf } = examination;
  const { amount } = ways.award;
  return [
    [words.text('proof.award'), amount === null ? '–' : money(amount)],
    ...(reference === '' ? [] : [[words.text('proof.reference'), reference] as [string, string]]),
    [words.text('proof.date'), date(today)],
    ...(asOf === today ? [] : [[words.text('proof.as-of'), date(asOf)] as [string, string]]),
    [words.text('proof.rules'), words.text('proof.rules-count', { version: rules.version, count: rules.count })],
    [words.text('proof.workbook'), nameOf(file)],
  ];
}

export interface Signer {
  readonly title: string;
  readonly name: string;
  readonly detail: string;
}

/** The last word of each role: who, what and when. */
export function proofSigners({ decisions }: Proof, words: Words): Signer[] {
  const roles = [
    ['Prepared by', 'proof.prepared'],
    ['Approved by', 'proof.approved'],
  ] as const;
  return roles.map(([role, key]) => {
    const last = decisions.findLast((one) => one.role === role);
    const title = words.text(key);
    return last
      ? { title, name: last.name, detail: decisionText(last, words) }
      : { title, name: '–', detail: words.text('proof.unsigned') };
  });
}

/** `approved, allocation, 2 Nov 2026` */
export function decisionText({ decision, scope, periodTo, on }: DecisionLine, words: Words): string {
  const { date } = words.formats;
  const what = words.text(`decision.${decision as 'approve'}`);
  const about = words.text(`scope.${scope as 'Period'}`, { to: periodTo === null ? '–' : date(periodTo) });
  return [what, about, ...(on === null ? [] : [date(on)])].join(', ');
}

/** The command that verifies the proof's fingerprint. */
export function verifyCommand({ fingerprint }: Proof, file: string): string {
  const name = nameOf(file);
  const quoted = /^[\w.-]+$/.test(name) ? name : `"${name}"`;
  return `allot verify ${quoted} --fingerprint ${fingerprint.hex ?? '…'}`;
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '');
}
