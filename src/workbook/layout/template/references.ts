// How formulas name the template's tables and columns: in the template's own language, escaped as structured references ask.
import type { Language } from '../../../core/sheet/language';
import type { TableName } from '../../../core/sheet/tables';
import { choiceLabel } from '../choices';
import { LAYOUT } from '../tables';

/** A column's heading in a language: `Year 2` is `Año 2` in Spanish. Throws where the contract has no such column. */
export function headingOf(table: TableName, name: string, language: Language): string {
  const columns = LAYOUT.get(table)!.columns;
  const plain = columns.find((column) => !column.series && column.name === name);
  if (plain) return plain.heading[language];
  const [, word, number] = /^(\D+) (\d+)$/.exec(name) ?? [];
  const series = columns.find((column) => column.series && column.name === word);
  if (!series) throw new RangeError(`${table} has no column ${name}`);
  return `${series.heading[language]} ${number}`;
}

/** `Allocation[Año 1]` */
export function columnReference(table: TableName, name: string, language: Language): string {
  return `${table}[${escapeColumn(headingOf(table, name, language))}]`;
}

/** `Allocation[[#This Row],[Año 1]:[Año 3]]`, or of one column where `last` is not given. */
export function rowReference(table: string, first: string, last?: string): string {
  const end = last === undefined || last === first ? '' : `:[${escapeColumn(last)}]`;
  return `${table}[[#This Row],[${escapeColumn(first)}]${end}]`;
}

/** Brackets, `#` and apostrophes of a heading, as a structured reference writes them. */
export function escapeColumn(heading: string): string {
  return heading.replace(/['[\]#]/g, "'$&");
}

/** A text as a formula writes it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The distinct words of a funding source in all languages, as a workbook in any language may hold them. */
export function fundingWords(name: 'Partner' | 'Core'): string[] {
  return [...new Set(Object.values(choiceLabel('funding', name)))];
}

/**
 * The sum of Grant-funded expenditures under further conditions (column, criterion as a formula). Grant is all that is
 * neither Partner nor Core: blank is Grant.
 */
export function grantFundedSum(language: Language, conditions: readonly (readonly [string, string])[]): string {
  const column = (name: string) => columnReference('Expenditures', name, language);
  const others = [...fundingWords('Partner'), ...fundingWords('Core')];
  const criteria = [
    ...conditions.map(([name, criterion]) => `${column(name)},${criterion}`),
    ...others.map((word) => `${column('Funding')},${quoteText(`<>${word}`)}`),
  ];
  return `SUMIFS(${column('Amount')},${criteria.join(',')})`;
}

/** The sum of `table`'s `amount` column where Funding is `name` in any language. */
export function coFundedSum(
  table: 'Expenditures' | 'Cofinancing',
  amount: string,
  name: 'Partner' | 'Core',
  language: Language,
): string {
  const [sum, funding] = [columnReference(table, amount, language), columnReference(table, 'Funding', language)];
  return fundingWords(name)
    .map((word) => `SUMIFS(${sum},${funding},${quoteText(word)})`)
    .join('+');
}
