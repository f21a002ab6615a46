// The allocation proof as one HTML page that prints on A4 or Letter: no scripts, nothing loaded, texts of the workbook escaped.
import { describeVerdict } from '../describe';
import type { Figure, Proof, ProofRow } from '../review/proof';
import { proofHead, proofSigners, verifyCommand } from '../review/proofText';
import { groupsOf } from '../../core/fingerprint/fingerprint';
import type { Words } from '../../words/words';
import { escapeHtml as esc } from './escapeHtml';
import { notesSection } from './proofNotes';
import { PROOF_STYLE } from './proofStyle';

/** The page. `file` is the workbook as the user named it. */
export function proofHtml(proof: Proof, file: string, words: Words): string {
  const title = `${words.text('proof.title')}: ${proof.title || file}`;
  return `<!doctype html>
<html lang="${words.reader.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${esc(title)}</title>
<style>${PROOF_STYLE}</style>
</head>
<body><main>
${headSection(proof, file, words)}
${verdictSection(proof, words)}
${waysSection(proof, words)}
${allocationSection(proof, words)}
<div class="two">${spendingSection(proof, words)}${cofinancingSection(proof, words)}</div>
${resultsSection(proof, words)}
${notesSection(proof, words)}
${signedSection(proof, words)}
<footer><p>${esc(words.text('proof.note'))}</p><p>${esc(words.text('proof.verify', { command: verifyCommand(proof, file) }))}</p></footer>
</main></body>
</html>
`;
}

function headSection(proof: Proof, file: string, words: Words): string {
  const rows = proofHead(proof, file, words).map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`);
  return `<header><div><p class="brand">Allot</p><h1>${esc(words.text('proof.title'))}</h1><p>${esc(proof.title)}</p></div><dl>${rows.join('')}</dl></header>`;
}

function verdictSection(proof: Proof, words: Words): string {
  const { examination, addsUp, isAsSigned, isSample } = proof;
  const verdict = describeVerdict(examination, words);
  const sentence = words.text(addsUp ? 'proof.adds-up' : 'proof.does-not-add-up', { verdict });
  const counts = words.text('proof.counts', {
    errors: examination.counts.error,
    open: proof.open.reduce((sum, { count }) => sum + count, 0),
    accepted: proof.accepted.length,
    unchecked: proof.notChecked.length,
  });
  const signed = isAsSigned === null ? [] : [words.text(isAsSigned ? 'proof.as-signed' : 'proof.not-as-signed')];
  const more = [counts, ...signed, ...(isSample ? [words.text('proof.sample')] : [])].join(' ');
  const isSound = addsUp && examination.verdict === 'valid';
  return `<div class="verdict"><span class="mark">${isSound ? '✓' : '!'}</span><div><b>${esc(sentence)}</b><p>${esc(more)}</p></div></div>`;
}

function waysSection({ ways }: Proof, words: Words): string {
  const amount = (figure: Figure) => (figure.amount === null ? '–' : words.formats.amount(figure.amount));
  const sign = (figure: Figure) =>
    figure === ways.award ? '' : `<span class="sign">${figure.amount === ways.award.amount ? '=' : '≠'}</span>`;
  const parts = [
    ['proof.award', ways.award],
    ['proof.by-partner', ways.byPartner],
    ['proof.by-year', ways.byYear],
    ['proof.by-line', ways.byLine],
  ] as const;
  const cells = parts.map(
    ([key, figure]) =>
      `<div>${sign(figure)}<span class="quiet">${esc(words.text(key))}</span><b>${esc(amount(figure))}</b><small>${esc(figure.cells)}</small></div>`,
  );
  return `<div class="ways">${cells.join('')}</div>`;
}

function allocationSection({ lines, partners, totals, cells, examination }: Proof, words: Words): string {
  const { formats } = words;
  const heads = [
    words.text('matrix.partner'),
    ...totals.years.map((_, y) => words.text('matrix.year', { year: y + 1 })),
    words.text('matrix.total'),
    ...lines,
    words.text('proof.spent'),
    words.text('proof.left'),
  ];
  const sumAt = totals.years.length + 1;
  const cell = (text: string, index: number) => `<td${index === sumAt ? ' class="sum"' : ''}>${esc(text)}</td>`;
  const left = (row: ProofRow) => {
    const rest = row.total - row.spent;
    return rest < 0 ? `${formats.amount(-rest)} ${words.text('proof.over')}` : formats.amount(rest);
  };
  const textsOf = (row: ProofRow, name: string) => [
    name,
    ...[...row.years, row.total, ...row.lines, row.spent].map((amount) => formats.amount(amount)),
    left(row),
  ];
  const rows = partners.map(
    (row) => `<tr title="${esc(row.cells)}">${textsOf(row, row.partner).map(cell).join('')}</tr>`,
  );
  const total = `<tr class="total">${textsOf(totals, words.text('matrix.total')).map(cell).join('')}</tr>`;
  const places = [
    '',
    ...cells.years,
    cells.total,
    ...lines.map((_, i) => (i === 0 ? cells.lines : '')),
    cells.spent,
    '',
  ];
  return `<h2>${esc(words.text('proof.allocation'))} <span>${esc(examination.grant.currency)}</span></h2>
<table><thead><tr>${heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}${total}<tr class="cells">${places.map(cell).join('')}</tr></tbody></table>`;
}

function spendingSection({ spending }: Proof, words: Words): string {
  const { amount, share } = words.formats;
  const partOf = (part: number) =>
    spending.expended > 0 ? share(Number((BigInt(part) * 10_000n) / BigInt(spending.expended))) : '–';
  const row = (name: string, first: string, second: string, isPart = false) =>
    `<tr><td><span${isPart ? ' class="indent"' : ''}>${esc(name)}</span></td><td>${esc(first)}</td><td>${esc(second)}</td></tr>`;
  const unmapped = spending.expended - spending.mapped;
  return `<section><h2>${esc(words.text('proof.spending'))}</h2><table>
${row(words.text('proof.expended'), amount(spending.expended), '')}
${row(words.text('proof.mapped'), amount(spending.mapped), partOf(spending.mapped), true)}
${row(words.text('proof.not-mapped'), amount(unmapped), partOf(unmapped), true)}
${row(words.text('proof.rows'), String(spending.expenditures), String(spending.shares))}</table></section>`;
}

function cofinancingSection({ spending }: Proof, words: Words): string {
  const { amount } = words.formats;
  const rows = spending.cofinancing.map(
    ({ source, pledged, expended }) =>
      `<tr><td>${esc(words.text(`proof.source.${source}`))}</td><td>${esc(amount(pledged))}</td><td>${esc(amount(expended))}</td></tr>`,
  );
  const heads = ['', words.text('proof.pledged'), words.text('proof.spent')].map((head) => `<th>${esc(head)}</th>`);
  return `<section><h2>${esc(words.text('proof.cofinancing'))}</h2><table><thead><tr>${heads.join('')}</tr></thead>${rows.join('')}</table><p class="quiet">${esc(words.text('proof.counted'))}</p></section>`;
}

function resultsSection({ results }: Proof, words: Words): string {
  const show = (amount: number) => (amount === 0 ? '–' : words.formats.amount(amount));
  const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const heads = ['', ...results.results, words.text('matrix.total')];
  const rows = results.objectives.map((key, o) => {
    const cells = results.cells[o]!;
    const shown = cells.map((amount) => `<td>${esc(show(amount))}</td>`).join('');
    return `<tr><td>${esc(key)}</td>${shown}<td class="sum">${esc(show(add(cells)))}</td></tr>`;
  });
  const sums = results.results.map((_, r) => add(results.cells.map((cells) => cells[r]!)));
  const total = [...sums, add(sums)].map((amount) => `<td>${esc(show(amount))}</td>`).join('');
  return `<h2>${esc(words.text('proof.results'))}</h2>
<table><thead><tr>${heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}<tr class="total"><td>${esc(words.text('matrix.total'))}</td>${total}</tr></tbody></table>`;
}

function signedSection(proof: Proof, words: Words): string {
  const signers = proofSigners(proof, words).map(
    ({ title, name, detail }) => `<div><span class="quiet">${esc(title)}</span><b>${esc(name)}</b>${esc(detail)}</div>`,
  );
  const { hex, cells } = proof.fingerprint;
  const print =
    hex === null
      ? esc(words.text('proof.no-fingerprint', { cells: cells.join(', ') }))
      : `<code>${groupsOf(hex.slice(0, 32))}<br>${groupsOf(hex.slice(32))}</code>`;
  return `<div class="signed">${signers.join('')}<div><span class="quiet">${esc(words.text('proof.fingerprint'))}</span><br>${print}</div></div>`;
}
