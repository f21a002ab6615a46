// The sheet Findings as a model: a table with a line a finding, each with a link to its cell. Texts arrive as they are to be
// read; none of them ever becomes a formula, whatever it begins with: only `Where` is one.
import { quoteSheet } from '../../core/sheet/cellRef';
import type { Language } from '../../core/sheet/language';
import { buildMarks, buildStyles, type StyleName } from '../layout/template/look';
import type { CellModel, SheetModel, WorkbookModel } from '../layout/template/model';
import { quoteText } from '../layout/template/references';
import { FOOTER } from '../layout/template/words';
import { SHEETS } from '../layout/sheets';

/** The contract: the first 10,000, then one line that says how many more. */
export const MOST_FINDINGS = 10_000;

export const FINDING_COLUMNS = ['rule', 'severity', 'where', 'what', 'why', 'fix', 'checkedAt'] as const;

export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** A finding as the reader reads it. */
export type FindingTexts = Readonly<Record<Exclude<FindingColumn, 'where'>, string>> & {
  /** Null where the finding points at no cell: then `nowhere` stands there. */
  readonly where: { readonly sheet: string; readonly cell: string } | null;
};

export interface FindingsTexts {
  readonly language: Language;
  readonly subtitle: string;
  readonly headings: Readonly<Record<FindingColumn, string>>;
  readonly nowhere: string;
  /** The line under the table; null where every finding is in it. */
  readonly more: string | null;
}

const HEADER_ROW = 4;
const WIDTHS = [28, 12, 22, 70, 60, 60, 18];

/** A workbook model of one sheet, for adding beside the sheets that are there. `findings` are cut at `MOST_FINDINGS`. */
export function findingsModel(findings: readonly FindingTexts[], texts: FindingsTexts): WorkbookModel {
  const { language } = texts;
  const shown = findings.slice(0, MOST_FINDINGS);
  const lastRow = HEADER_ROW + Math.max(1, shown.length);
  const columns = FINDING_COLUMNS.map((name) => ({ name: texts.headings[name] }));
  const area = { firstRow: HEADER_ROW, firstColumn: 1, lastRow, lastColumn: columns.length };
  const cells = [
    cell(1, 1, SHEETS.findings[language], 'title'),
    cell(2, 1, texts.subtitle, 'subtitle'),
    ...columns.map(({ name }, index) => cell(HEADER_ROW, index + 1, name, 'header')),
    ...shown.flatMap((finding, index) => lineOf(finding, HEADER_ROW + 1 + index, texts.nowhere)),
    ...(texts.more === null ? [] : [cell(lastRow + 1, 1, texts.more, 'subtitle')]),
  ];
  const table = { name: 'Findings', area, hasTotals: false, hasFilter: true, columns };
  return {
    title: SHEETS.findings[language],
    footer: FOOTER[language],
    sheets: [sheetOf(SHEETS.findings[language], cells, [table])],
    names: [],
    styles: buildStyles(2),
    marks: buildMarks(2),
  };
}

function sheetOf(name: string, cells: readonly CellModel[], tables: SheetModel['tables']): SheetModel {
  return {
    ...{ name, cells, tables, tab: 'written', visibility: 'visible', widths: WIDTHS, heights: new Map([[1, 24]]) },
    ...{ frozenRows: HEADER_ROW, frozenColumns: 0, validations: [], formats: [], notes: [], links: [], chart: null },
    print: { orientation: 'landscape', titleRow: HEADER_ROW, areas: [] },
  };
}

function lineOf(finding: FindingTexts, row: number, nowhere: string): CellModel[] {
  return FINDING_COLUMNS.map((name, index) => {
    if (name !== 'where') return cell(row, index + 1, finding[name], 'open');
    if (finding.where === null) return cell(row, index + 1, nowhere, 'open');
    const { sheet, cell: address } = finding.where;
    const shown = `${sheet}!${address}`;
    return { ...cell(row, index + 1, shown, 'open'), formula: linkTo(`#${quoted(sheet)}!${address}`, shown) };
  });
}

/** Always in quotes: a name that needs none is as good with them, and `R1C1` or `A1` as a name needs them. */
function quoted(sheet: string): string {
  const plain = quoteSheet(sheet);
  return plain.startsWith("'") ? plain : `'${plain}'`;
}

function linkTo(target: string, shown: string): string {
  return `HYPERLINK(${quoteText(target)},${quoteText(shown)})`;
}

function cell(row: number, column: number, value: string, style: StyleName): CellModel {
  return { row, column, value, style };
}
