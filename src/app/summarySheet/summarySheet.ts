// The use case behind "Write Summary": the sheet's formulas over the workbook's own tables, that it stands already, or why it
// can't be written.
import type { SheetModel, WorkbookModel } from '../../workbook/layout/template/model';
import { SUMMARY_MARK, summaryModel } from '../../workbook/writeback/summaryModel';
import type { Words } from '../../words/words';
import type { OpenWorkbook } from '../openWorkbook';

export type SummarySheet =
  | { readonly outcome: 'ready'; readonly model: WorkbookModel }
  /** The template's own sheet says all this by its formulas. One that was written on request is marked, and written anew. */
  | { readonly outcome: 'standing'; readonly sheet: string }
  | { readonly outcome: 'blocked'; readonly missing: readonly string[]; readonly text: string };

/** The sheet Summary in the reader's language. Excel works its figures out; nothing of the workbook is changed. */
export function summarySheet(open: OpenWorkbook, words: Words): SummarySheet {
  const { grant, facts } = open.examination;
  const { language } = words.reader;
  const { currency, exponent, years } = grant;
  const model = summaryModel({ facts, language, currency, exponent, years });
  if (!('missing' in model)) {
    const sheet = model.sheets[0]!;
    return isStanding(sheet, open) ? { outcome: 'standing', sheet: sheet.name } : { outcome: 'ready', model };
  }
  const { missing } = model;
  const text = words.text('repair.sheet.no-summary', { list: words.formats.list(missing) });
  return { outcome: 'blocked', missing, text };
}

/** Whether each text stands in its cell, and a formula wherever one belongs; what a person added beside them is no matter. */
function isStanding(sheet: SheetModel, { cells, names }: OpenWorkbook): boolean {
  if (names.some(({ name }) => name === SUMMARY_MARK)) return false;
  return sheet.cells.every(({ row, column, formula, value }) => {
    const at = { sheet: sheet.name, row, column };
    if (formula !== undefined) return cells.isFormula(at);
    return value === null || value === '' || cells.valueAt(at) === value;
  });
}
