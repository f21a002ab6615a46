// The allocation proof as the sheet Proof: what the page says, each figure linked to its cells. Written on request, in place of
// the one that was written before.
import { groupsOf } from '../../core/fingerprint/fingerprint';
import { qualifiedPlace } from '../../core/sheet/place';
import type { Words } from '../../words/words';
import { SHEETS } from '../../workbook/layout/sheets';
import { buildMarks, buildStyles } from '../../workbook/layout/template/look';
import type { CellModel, LinkModel, SheetModel, WorkbookModel } from '../../workbook/layout/template/model';
import { FOOTER } from '../../workbook/layout/template/words';
import { describeFinding, describeObstacle, describeVerdict, ruleOf } from '../describe';
import { inMainUnits } from '../openWorkbook';
import { acceptedByText } from './acceptedText';
import { decisionText, proofHead, verifyCommand } from './proofText';
import type { Figure, Proof, ProofRow } from './proof';

/** Open errors that are shown one by one; more are counted. */
const ERRORS_SHOWN = 50;

/** A sheet while it grows downwards. */
interface Page {
  row: number;
  readonly cells: CellModel[];
  readonly links: LinkModel[];
}

type Styled = readonly [value: string | number | null, style: string, target?: string];

/** The model of the one sheet. `file` is the workbook as the user named it. */
export function proofSheet(proof: Proof, file: string, words: Words): WorkbookModel {
  const { grant } = proof.examination;
  const page: Page = { row: 1, cells: [], links: [] };
  putHead(page, proof, file, words);
  putWays(page, proof, words);
  putAllocation(page, proof, words);
  putSpending(page, proof, words);
  putResults(page, proof, words);
  putNotes(page, proof, words);
  putSigned(page, proof, file, words);
  const { language } = words.reader;
  const columns = Math.max(8, grant.years + proof.lines.length + 4, proof.results.results.length + 2);
  const sheet: SheetModel = {
    ...{ name: SHEETS.proof[language], tab: 'written', visibility: 'visible', heights: new Map([[1, 24]]) },
    widths: [24, ...Array.from({ length: columns - 1 }, () => 15)],
    ...{ frozenRows: 0, frozenColumns: 0, print: { orientation: 'portrait', titleRow: null, areas: [] } },
    ...{ cells: page.cells, links: page.links, tables: [], validations: [], formats: [], notes: [], chart: null },
  };
  return {
    title: proof.title || SHEETS.proof[language],
    footer: FOOTER[language],
    sheets: [sheet],
    names: [],
    styles: buildStyles(grant.exponent),
    marks: buildMarks(grant.exponent),
  };
}

function put(page: Page, ...cells: readonly Styled[]): void {
  cells.forEach(([value, style, target], index) => {
    const column = index + 1;
    if (value !== null || style !== 'plain') page.cells.push({ row: page.row, column, value, style });
    if (target) page.links.push({ row: page.row, column, target, tip: target });
  });
  page.row += 1;
}

function heading(page: Page, text: string): void {
  page.row += 1;
  put(page, [text, 'header']);
}

function putHead(page: Page, proof: Proof, file: string, words: Words): void {
  const { examination, addsUp, isAsSigned, isSample, open, accepted, notChecked } = proof;
  put(page, [words.text('proof.title'), 'title']);
  put(page, [proof.title, 'subtitle']);
  for (const [name, value] of proofHead(proof, file, words)) put(page, [name, 'label'], [value, 'label']);
  const verdict = describeVerdict(examination, words);
  put(page, [words.text(addsUp ? 'proof.adds-up' : 'proof.does-not-add-up', { verdict }), 'label']);
  const counts = {
    errors: examination.counts.error,
    open: open.reduce((sum, { count }) => sum + count, 0),
    ...{ accepted: accepted.length, unchecked: notChecked.length },
  };
  put(page, [words.text('proof.counts', counts), 'label']);
  if (isAsSigned !== null) put(page, [words.text(isAsSigned ? 'proof.as-signed' : 'proof.not-as-signed'), 'label']);
  if (isSample) put(page, [words.text('proof.sample'), 'label']);
}

function putWays(page: Page, { ways, examination }: Proof, words: Words): void {
  page.row += 1;
  const figures: readonly (readonly [string, Figure])[] = [
    [words.text('proof.award'), ways.award],
    [words.text('proof.by-partner'), ways.byPartner],
    [words.text('proof.by-year'), ways.byYear],
    [words.text('proof.by-line'), ways.byLine],
  ];
  for (const [name, { amount, cells }] of figures) {
    const value = amount === null ? null : inMainUnits(amount, examination.grant.exponent);
    put(page, [name, 'label'], [value, 'totalMoney', cells], [cells, 'note', cells]);
  }
}

function putAllocation(page: Page, { lines, partners, totals, cells, examination }: Proof, words: Words): void {
  const money = (amount: number) => inMainUnits(amount, examination.grant.exponent);
  heading(page, words.text('proof.allocation'));
  const heads = [
    ...totals.years.map((_, y) => words.text('matrix.year', { year: y + 1 })),
    ...[words.text('matrix.total'), ...lines, words.text('proof.spent'), words.text('proof.left')],
  ];
  put(page, [words.text('matrix.partner'), 'header'], ...heads.map((head): Styled => [head, 'headerRight']));
  const amountsOf = ({ years, total, lines: own, spent }: ProofRow) => [...years, total, ...own, spent, total - spent];
  for (const row of partners) {
    const link = row.cells.split(',')[0] || undefined;
    put(
      page,
      [row.partner, 'label', link],
      ...amountsOf(row).map((amount): Styled => [money(amount), 'computedMoney', link]),
    );
  }
  const sheet = cells.lines.slice(0, cells.lines.lastIndexOf('!') + 1);
  const links = [
    ...cells.years.map((cell) => sheet + cell),
    sheet + cells.total,
    ...lines.map(() => cells.lines),
    cells.spent,
  ];
  const sums = amountsOf(totals).map((amount, index): Styled => [money(amount), 'totalMoney', sheet && links[index]]);
  put(page, [words.text('matrix.total'), 'total'], ...sums);
}

function putSpending(page: Page, { spending, examination }: Proof, words: Words): void {
  const money = (amount: number): Styled => [inMainUnits(amount, examination.grant.exponent), 'computedMoney'];
  heading(page, words.text('proof.spending'));
  put(page, [words.text('proof.expended'), 'label'], money(spending.expended));
  put(page, [words.text('proof.mapped'), 'label'], money(spending.mapped));
  put(page, [words.text('proof.not-mapped'), 'label'], money(spending.expended - spending.mapped));
  put(page, [words.text('proof.rows'), 'label'], [spending.expenditures, 'computed'], [spending.shares, 'computed']);
  heading(page, words.text('proof.cofinancing'));
  put(page, ['', 'header'], [words.text('proof.pledged'), 'headerRight'], [words.text('proof.spent'), 'headerRight']);
  for (const { source, pledged, expended } of spending.cofinancing) {
    put(page, [words.text(`proof.source.${source}`), 'label'], money(pledged), money(expended));
  }
  put(page, [words.text('proof.counted'), 'label']);
}

function putResults(page: Page, { results, examination }: Proof, words: Words): void {
  const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const money = (amount: number) => inMainUnits(amount, examination.grant.exponent);
  heading(page, words.text('proof.results'));
  const heads = [...results.results, words.text('matrix.total')];
  put(page, ['', 'header'], ...heads.map((head): Styled => [head, 'headerRight']));
  results.objectives.forEach((key, o) => {
    const cells = results.cells[o]!;
    put(page, [key, 'label'], ...[...cells, add(cells)].map((amount): Styled => [money(amount), 'computedMoney']));
  });
  const sums = results.results.map((_, r) => add(results.cells.map((cells) => cells[r]!)));
  const totals = [...sums, add(sums)].map((amount): Styled => [money(amount), 'totalMoney']);
  put(page, [words.text('matrix.total'), 'total'], ...totals);
}

function putNotes(page: Page, proof: Proof, words: Words): void {
  putOpen(page, proof, words);
  putAccepted(page, proof, words);
  putUnchecked(page, proof, words);
}

function putOpen(page: Page, { examination, open }: Proof, words: Words): void {
  heading(page, words.text('proof.findings'));
  const errors = examination.findings.filter(({ severity }) => severity === 'error');
  for (const finding of errors.slice(0, ERRORS_SHOWN)) {
    const where = qualifiedPlace(finding.at);
    put(page, [where, 'label', where || undefined], [describeFinding(finding, words).message, 'label']);
  }
  const more = errors.length - ERRORS_SHOWN;
  if (more > 0) put(page, [words.text('report.more', { count: more }), 'label']);
  for (const { rule, count } of open) {
    put(page, [words.text('counts.warnings', { count }), 'label'], [words.title(ruleOf(rule)), 'label']);
  }
  if (open.length === 0 && examination.counts.error === 0) put(page, [words.text('proof.no-findings'), 'label']);
}

function putAccepted(page: Page, { accepted, settled }: Proof, words: Words): void {
  heading(page, words.text('proof.exceptions'));
  for (const acceptance of accepted) {
    const { finding } = acceptance;
    const where = qualifiedPlace(finding.at);
    const text = `${describeFinding(finding, words).message} ${acceptedByText(acceptance, words)}`;
    put(page, [where, 'label', where || undefined], [text, 'label']);
  }
  if (settled > 0) put(page, [words.text('proof.settled', { count: settled }), 'label']);
  if (accepted.length + settled === 0) put(page, [words.text('proof.no-exceptions'), 'label']);
}

function putUnchecked(page: Page, { notChecked, outcomes }: Proof, words: Words): void {
  heading(page, words.text('proof.unchecked'));
  for (const { rule, obstacle } of notChecked) {
    const where = qualifiedPlace(obstacle!.at);
    const text = `${words.title(ruleOf(rule))}. ${describeObstacle(obstacle!, words)}`;
    put(page, [where, 'label', where || undefined], [text, 'label']);
  }
  if (notChecked.length === 0) put(page, [words.text('report.all-checked'), 'label']);
  put(page, [words.text('proof.outcomes', outcomes), 'label']);
}

function putSigned(page: Page, proof: Proof, file: string, words: Words): void {
  const { hex, cells } = proof.fingerprint;
  heading(page, words.text('proof.decisions'));
  for (const line of proof.decisions) put(page, [line.name, 'label'], [decisionText(line, words), 'label']);
  if (proof.decisions.length === 0) put(page, [words.text('proof.unsigned'), 'label']);
  heading(page, words.text('proof.fingerprint'));
  put(page, [hex === null ? words.text('proof.no-fingerprint', { cells: cells.join(', ') }) : groupsOf(hex), 'label']);
  put(page, [words.text('proof.verify', { command: verifyCommand(proof, file) }), 'label']);
  put(page, [words.text('proof.note'), 'label']);
}
