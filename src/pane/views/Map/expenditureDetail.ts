// The line under an expenditure's description: `E-0084 · Ceiba · 9 May 2025`. Pure.
import type { ExpenditureLine } from '../../../app/mapping/expenditureLine';
import type { Words } from '../../../words/words';

export function expenditureDetail(line: ExpenditureLine, words: Words, withBudgetLine = false): string {
  const { key, partner, budgetLine, date } = line;
  const parts = [
    key || words.text('map.no-key'),
    partner,
    withBudgetLine ? budgetLine : '',
    date === null ? '' : words.formats.date(date),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
