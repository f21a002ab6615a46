// The sheet Summary for a workbook that has our tables already: the template's formulas over the tables and headings as they
// are named there. Values are left for Excel to calculate.
import type { Language } from '../../core/sheet/language';
import { quoteSheet } from '../../core/sheet/cellRef';
import type { SheetFacts, TableFacts } from '../../core/sheet/facts';
import { TABLE_NAMES, type TableName } from '../../core/sheet/tables';
import { GRANT_FIELDS } from '../layout/fields';
import { fold, foldedWords } from '../layout/fold';
import type { Content } from '../layout/template/content';
import { buildMarks, buildStyles } from '../layout/template/look';
import type { SheetModel, WorkbookModel } from '../layout/template/model';
import { PROFILES } from '../layout/template/profiles';
import { escapeColumn, quoteText } from '../layout/template/references';
import { buildSummarySheet } from '../layout/template/summary/summarySheet';
import { FOOTER } from '../layout/template/words';
import { LAYOUT } from '../layout/tables';

export interface SummaryRequest {
  readonly facts: SheetFacts;
  readonly language: Language;
  readonly currency: string;
  readonly exponent: number;
  /** Grant years, 1 to 10. */
  readonly years: number;
}

/** What the formulas need and the workbook lacks, as `Shares` or `Shares[Amount]`. */
export interface MissingParts {
  readonly missing: readonly string[];
}

/** By this name the sheet is known again, in any language and under whatever name it got. */
export const SUMMARY_MARK = 'Allot_Summary';

/** The model of the sheet alone, or what is missing for it. */
export function summaryModel(request: SummaryRequest): WorkbookModel | MissingParts {
  const { language, exponent, facts } = request;
  const missing = new Set<string>();
  const sheet = renamed(buildSummarySheet(emptyContent(request)), facts, missing);
  if (missing.size > 0) return { missing: [...missing].sort() };
  return {
    ...{ title: sheet.name, footer: FOOTER[language], sheets: [sheet] },
    names: [{ name: SUMMARY_MARK, refersTo: `${quoteSheet(sheet.name)}!$A$1`, isHidden: true }],
    ...{ styles: buildStyles(exponent), marks: buildMarks(exponent) },
  };
}

/** Nothing but what the formulas depend on: the values that they show are not worked out here. */
function emptyContent({ language, currency, exponent, years }: SummaryRequest): Content {
  return {
    ...{ language, currency, exponent, years, profile: PROFILES.blank, title: '', award: null, startDate: null },
    ...{ reportingDate: null, minimumCofinancing: null, budgetLines: [], objectives: [], results: [], links: [] },
    sample: null,
  };
}

function renamed(sheet: SheetModel, facts: SheetFacts, missing: Set<string>): SheetModel {
  const cells = sheet.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: renameIn(cell.formula, facts, missing) },
  );
  return { ...sheet, cells };
}

const REFERENCE = new RegExp(`\\b(${TABLE_NAMES.join('|')})\\[((?:[^\\[\\]']|'.)+)\\]`, 'g');
const STRING = /("(?:[^"]|"")*")/;

/** The formula over the tables as the workbook names them; texts in it are left alone. */
function renameIn(formula: string, facts: SheetFacts, missing: Set<string>): string {
  return formula
    .split(STRING)
    .map((part, index) => (index % 2 === 1 ? part : renamePart(part, facts, missing)))
    .join('');
}

function renamePart(part: string, facts: SheetFacts, missing: Set<string>): string {
  const references = part.replace(REFERENCE, (_, table: TableName, escaped: string) => {
    const heading = escaped.replace(/'(.)/g, '$1');
    return reference(facts, table, (found) => headingLike(found, table, heading), heading, missing);
  });
  return references.replace(/\bAllot_Start\b/g, () => startDate(facts, missing));
}

/** `Table[Heading]` as the workbook has it. */
function reference(
  facts: SheetFacts,
  table: TableName,
  headingIn: (found: TableFacts) => string | undefined,
  wanted: string,
  missing: Set<string>,
): string {
  const found = facts.tables.get(table);
  const heading = found && headingIn(found);
  if (!found || found.foundBy !== 'name') missing.add(table);
  else if (heading === undefined) missing.add(`${table}[${wanted}]`);
  return `${found?.place.name ?? table}[${escapeColumn(heading ?? wanted)}]`;
}

/** The heading that the workbook has for one of the template's, in whatever language. */
function headingLike(found: TableFacts, table: TableName, wanted: string): string | undefined {
  const [, word = wanted, number] = /^(.*?)(?: (\d+))?$/.exec(wanted) ?? [];
  const columns = [...LAYOUT.get(table)!.columns, ...LAYOUT.get('Expenditures')!.columns];
  const layout = columns.find(({ heading, series }) => Object.values(heading).includes(word) && !!series === !!number);
  if (!layout) return undefined;
  const name = number === undefined ? layout.name : `${layout.name} ${number}`;
  const column = found.columns.get(name)?.heading;
  return column ?? found.headings.find(({ text }) => foldedWords(layout.heading).includes(fold(text)))?.text;
}

/** The grant's first day, looked up by its field: the workbook may lack the template's names. */
function startDate(facts: SheetFacts, missing: Set<string>): string {
  const table = facts.tables.get('Grant');
  const wanted = foldedWords(GRANT_FIELDS.find(({ name }) => name === 'Start date')!.heading);
  const texts = Array.from(table?.columns.get('Field')?.texts ?? []);
  const field = texts.map((text) => (text < 0 ? '' : facts.strings[text]!)).find((text) => wanted.includes(fold(text)));
  const column = (name: string) =>
    reference(facts, 'Grant', (found) => found.columns.get(name)?.heading, name, missing);
  const [values, fields] = [column('Value'), column('Field')];
  if (field === undefined) missing.add('Grant: Start date');
  return `INDEX(${values},MATCH(${quoteText(field ?? '')},${fields},0))`;
}
