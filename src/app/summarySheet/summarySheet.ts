// The use case behind "Write Summary": the sheet's formulas over the workbook's own tables, or why it can't be written.
import type { WorkbookModel } from '../../workbook/layout/template/model';
import { summaryModel } from '../../workbook/writeback/summaryModel';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';

export type SummarySheet =
  | { readonly outcome: 'ready'; readonly model: WorkbookModel }
  | { readonly outcome: 'blocked'; readonly missing: readonly string[]; readonly text: string };

/** The sheet Summary in the reader's language. Excel works its figures out; nothing of the workbook is changed. */
export function summarySheet({ grant, facts }: Examination, words: Words): SummarySheet {
  const { language } = words.reader;
  const { currency, exponent, years } = grant;
  const model = summaryModel({ facts, language, currency, exponent, years });
  if (!('missing' in model)) return { outcome: 'ready', model };
  const { missing } = model;
  const text = words.text('repair.sheet.no-summary', { list: words.formats.list(missing) });
  return { outcome: 'blocked', missing, text };
}
