// A grant as its readers see it, whatever program wrote the file: values by key, in the order of keys. No cells, no record
// numbers, no order of rows.
import { isoOf } from '../../src/core/calendar/day';
import { BLANK, type Grant } from '../../src/core/grant/grant';
import { keyOf, textOf } from '../../src/core/grant/ledger';
import { FUNDING_SOURCES, EXPENDITURE_TYPES } from '../../src/core/grant/ledger';

export type Normal = Readonly<Record<string, unknown>>;

/** The grant as plain data; two grants are the same where this is equal. Amounts in minor units, days ISO 8601. */
export function normalise(grant: Grant): Normal {
  return {
    currency: grant.currency,
    exponent: grant.exponent,
    years: grant.years,
    period: grant.period,
    fields: Object.fromEntries(Object.entries(grant.fields).map(([name, field]) => [name, field.value])),
    partners: byKey(grant.partners.map(({ key, name, role, country }) => [key, { name, role, country }])),
    budgetLines: byKey(grant.budgetLines.map(({ key, text }) => [key, text])),
    objectives: byKey(grant.objectives.map(({ key, text }) => [key, text])),
    results: byKey(grant.results.map(({ key, text, level }) => [key, { text, level }])),
    links: grant.links.map(({ objective, result }) => pairName(grant, objective, result)).sort(),
    allocation: allocationOf(grant),
    cofinancing: byKey(
      grant.cofinancing.map(({ partner, funding, years }) => [
        `${keyAt(grant.partners, partner)} ${funding}`,
        amounts(years),
      ]),
    ),
    indicators: byKey(
      grant.indicators.map(({ key, result, measure, baseline, targets, actuals }) => [
        key,
        { result: keyAt(grant.results, result), measure, baseline, targets, actuals },
      ]),
    ),
    expenditures: expendituresOf(grant),
    shares: sharesOf(grant),
  };
}

function byKey(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const record = Object.fromEntries(sorted);
  if (Object.keys(record).length !== entries.length) throw new Error('keys that stand twice cannot be compared');
  return record;
}

function keyAt(records: readonly { readonly key: string }[], index: number): string | null {
  if (index === BLANK) return null;
  return records[index]?.key ?? `unknown ${index}`;
}

function pairName(grant: Grant, objective: number, result: number): string {
  return `${keyAt(grant.objectives, objective)} ${keyAt(grant.results, result)}`;
}

/** NaN (a blank, or no result) as null, so that a difference is shown by name. */
function amounts(years: readonly number[]): (number | null)[] {
  return years.map(amountOf);
}

function amountOf(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function dayOf(value: number): string | null {
  return Number.isNaN(value) ? null : isoOf(value);
}

/** Without the Total, which programs may leave without a result. */
function allocationOf(grant: Grant): Record<string, unknown> {
  const lines = grant.expenditures.budgetLineKeys;
  return byKey(
    grant.allocation.map(({ partner, budgetLine, years }) => [
      `${keyAt(grant.partners, partner)} ${budgetLine === BLANK ? null : lines[budgetLine]}`,
      amounts(years),
    ]),
  );
}

function expendituresOf(grant: Grant): Record<string, unknown> {
  const { expenditures: ledger, partners, objectives, results } = grant;
  const rows = Array.from(ledger.indices, (i) => {
    const corrected = ledger.corrects[i]!;
    const row = {
      date: dayOf(ledger.date[i]!),
      year: ledger.year[i],
      partner: keyAt(partners, ledger.partner[i]!),
      budgetLine: ledger.budgetLineKeys[ledger.budgetLine[i]!] ?? null,
      description: textOf(ledger, ledger.description[i]!),
      supplier: textOf(ledger, ledger.supplier[i]!),
      document: textOf(ledger, ledger.document[i]!),
      documentDate: dayOf(ledger.documentDate[i]!),
      documentTotal: amountOf(ledger.documentTotal[i]!),
      amount: amountOf(ledger.amount[i]!),
      type: EXPENDITURE_TYPES[ledger.type[i]!],
      funding: FUNDING_SOURCES[ledger.funding[i]!],
      objective: keyAt(objectives, ledger.objective[i]!),
      result: keyAt(results, ledger.result[i]!),
      corrects: corrected < 0 ? null : keyOf(ledger, corrected),
      localAmount: amountOf(ledger.localAmount[i]!),
      localCurrency: textOf(ledger, ledger.localCurrency[i]!),
      exchangeRate: amountOf(ledger.exchangeRate[i]!),
    };
    return [keyOf(ledger, i), row] as const;
  });
  return byKey(rows);
}

function sharesOf(grant: Grant): Record<string, unknown> {
  const { shares, expenditures } = grant;
  const rows = Array.from(shares.indices, (i) => {
    const expenditure = shares.expenditure[i]!;
    const name = expenditure < 0 ? 'unknown' : keyOf(expenditures, expenditure);
    const pair = pairName(grant, shares.objective[i]!, shares.result[i]!);
    return [`${name} ${pair}`, { share: amountOf(shares.share[i]!), amount: amountOf(shares.amount[i]!) }] as const;
  });
  return byKey(rows);
}
