// The matrix as text that a sheet takes when it is pasted: exact figures with the reader's decimal sign and no thousands, cells
// parted by tabs. A text that somebody typed never becomes a formula. Pure.
import type { MatrixView } from '../../../app/matrixView/matrixView';
import { decimalText } from '../../../words/format';
import type { Words } from '../../../words/words';
import type { Measure } from './figures';

/** Head, a line for each objective, and the totals where they mean something. */
export function copyText(view: MatrixView, measure: Measure, words: Words): string {
  const { decimal } = words.formats;
  const number = (value: number | null) => (value === null ? '' : String(value).replace('.', decimal));
  const money = (minor: number | null) =>
    minor === null ? '' : decimalText(minor, view.exponent).replace('.', decimal);
  const percent = (basisPoints: number | null) => (basisPoints === null ? '' : `${number(basisPoints / 100)}%`);
  const lines = linesOf(view, measure, { number, money, percent });
  const head = ['', ...view.results.map(({ key }) => key), words.text('matrix.total')].map(asText);
  const keys = [...view.objectives.map(({ key }) => key), words.text('matrix.total')].map(asText);
  return [head, ...lines.map((line, i) => [keys[i]!, ...line])].map((line) => line.join('\t')).join('\n');
}

interface Writers {
  readonly number: (value: number | null) => string;
  readonly money: (minor: number | null) => string;
  readonly percent: (basisPoints: number | null) => string;
}

/** By objective, totals last, in each line and below them. */
function linesOf(view: MatrixView, measure: Measure, { number, money, percent }: Writers): string[][] {
  const { cells, objectives, results, mapped } = view;
  switch (measure) {
    case 'spend':
      return [
        ...cells.map((row, o) => [...row.map(({ spend }) => money(spend)), money(objectives[o]!.spend)]),
        [...results.map(({ spend }) => money(spend)), money(mapped)],
      ];
    case 'share':
      return [
        ...cells.map((row, o) => [...row.map(({ share }) => percent(share)), percent(objectives[o]!.share)]),
        [...results.map(({ share }) => percent(share)), percent(mapped > 0 ? 10_000 : null)],
      ];
    case 'coverage':
      return [
        ...cells.map((row, o) => [
          ...row.map(({ expenditures }) => number(expenditures)),
          number(objectives[o]!.expenditures),
        ]),
        [...results.map(({ expenditures }) => number(expenditures)), ''],
      ];
    case 'progress':
      return ofResults(view, ({ progress }) => percent(progress));
    case 'cost':
      return ofResults(view, ({ cost }) => money(cost?.perUnit ?? null));
  }
}

/** What is told of results alone stands in the last line. */
function ofResults(
  { objectives, results }: MatrixView,
  write: (result: MatrixView['results'][number]) => string,
): string[][] {
  return [...objectives.map(() => [...results.map(() => ''), '']), [...results.map(write), '']];
}

/** One cell's text: no break, no formula, quotes doubled. */
function asText(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  const harmless = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
