// The matrix for a terminal and as CSV. CSV holds plain decimal numbers, whatever the reader's locale.
import type { Matrix, MatrixFigure, PartnerFigures } from '../../app/matrix';
import { utilisationOf } from '../../core/measures/variance';
import { decimalText } from '../../words/format';
import type { Words } from '../../words/wordsOf';

type Row = readonly string[];

/** Aligned tables; amounts in the reader's locale. */
export function matrixText(matrix: Matrix, words: Words): string {
  const amount = words.formats.amount;
  const variance = ({ variance: { kind, amount: size } }: MatrixFigure) =>
    kind === 'none' ? words.text('variance.none') : `${amount(size)} ${words.text(`variance.${kind}`)}`;
  const rows = partnerRows(matrix, words, (figure) => [
    amount(figure.allocated),
    amount(figure.expended),
    variance(figure),
    utilisationText(figure, words),
  ]);
  const cofinanced = matrix.results.cofinanced.flat().some((value) => value !== 0);
  return [
    `${words.text('matrix.by-partner')} (${matrix.currency})`,
    aligned([partnerHeadings(words, ['variance']), ...rows]),
    ...unplacedLines(matrix, words, amount),
    '',
    words.text('matrix.by-result'),
    aligned(resultRows(matrix, matrix.results.cells, words, amount)),
    words.text('matrix.unmapped', { amount: amount(matrix.results.unmapped) }),
    ...(cofinanced
      ? ['', words.text('matrix.cofinanced'), aligned(resultRows(matrix, matrix.results.cofinanced, words, amount))]
      : []),
    '',
  ].join('\n');
}

/** Three tables, divided by empty lines; decimal points, no separators of thousands; the word of a variance in a column of its own. */
export function matrixCsv(matrix: Matrix, exponent: number, words: Words): string {
  const decimal = (minor: number) => decimalText(minor, exponent);
  const rows = partnerRows(matrix, words, (figure) => [
    decimal(figure.allocated),
    decimal(figure.expended),
    decimal(figure.variance.amount),
    words.text(`variance.${figure.variance.kind}`),
    String((utilisationOf(figure.allocated, figure.expended) ?? 0) / 10_000),
  ]);
  const { cells, cofinanced, unmapped } = matrix.results;
  const notMapped = [words.text('matrix.not-mapped'), ...matrix.results.results.map(() => ''), decimal(unmapped)];
  const tables = [
    [partnerHeadings(words, ['variance', 'word']), ...rows],
    [...resultRows(matrix, cells, words, decimal), notMapped],
    [[words.text('matrix.cofinanced')], ...resultRows(matrix, cofinanced, words, decimal)],
  ];
  return tables.map((table) => table.map(csvLine).join('\r\n')).join('\r\n\r\n') + '\r\n';
}

function partnerHeadings(words: Words, variance: readonly ('variance' | 'word')[]): Row {
  const keys = ['partner', 'grant-year', 'allocated', 'expended', ...variance, 'utilisation'] as const;
  return keys.map((key) => words.text(`matrix.${key}`));
}

/** What keeps the rows from adding up to the total, said where there is any. */
function unplacedLines({ unplaced }: Matrix, words: Words, show: (minor: number) => string): string[] {
  return (['year', 'partner'] as const)
    .filter((kind) => unplaced[kind] !== 0)
    .map((kind) => words.text(`matrix.no-${kind}`, { amount: show(unplaced[kind]) }));
}

function partnerRows(matrix: Matrix, words: Words, cells: (figure: MatrixFigure) => Row): Row[] {
  const rowsOf = (name: string, { years, total }: PartnerFigures): Row[] => [
    ...years.map((figure, y) => [name, words.text('matrix.year', { year: y + 1 }), ...cells(figure)]),
    [name, words.text('matrix.total'), ...cells(total)],
  ];
  return [
    ...matrix.partners.flatMap((partner) => rowsOf(partner.partner, partner)),
    ...rowsOf(words.text('matrix.total'), matrix.totals),
  ];
}

function utilisationText({ allocated, expended }: MatrixFigure, words: Words): string {
  const utilisation = utilisationOf(allocated, expended);
  return utilisation === null ? '–' : words.formats.share(utilisation);
}

function resultRows(
  matrix: Matrix,
  cells: Matrix['results']['cells'],
  words: Words,
  show: (minor: number) => string,
): Row[] {
  const { objectives, results } = matrix.results;
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const columnTotals = results.map((_, r) => total(cells.map((row) => row[r]!)));
  return [
    [words.text('matrix.objective'), ...results, words.text('matrix.total')],
    ...objectives.map((objective, o) => [objective, ...cells[o]!.map(show), show(total(cells[o]!))]),
    [words.text('matrix.total'), ...columnTotals.map(show), show(total(columnTotals))],
  ];
}

/** The first two columns to the left, figures to the right. */
function aligned(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

/** A line of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe. */
function csvLine(cells: Row): string {
  return cells.map((cell) => quoted(/^[=+@\t\r]|^-(?![\d.])/.test(cell) ? `'${cell}` : cell)).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
