// Grant: a row a field, and the budget lines under it.
import { qualifiedA1 } from '../../../../core/sheet/cellRef';
import type { CellValue } from '../../../../core/sheet/cellEdit';
import { GRANT_FIELDS } from '../../fields';
import { SHEETS } from '../../sheets';
import { inMainUnits } from '../content';
import type { Content } from '../content';
import { columnArea, finishSheet, fixed, put, putTitle, startSheet } from '../draft';
import type { SheetDraft } from '../draft';
import type { StyleName } from '../look';
import type { SheetModel } from '../model';
import { putTable } from '../tableBlock';
import { TEMPLATE_VERSION } from '../version';
import { EMPTY_IN_SOURCE, FIELD_NOTES, NOTES, SAMPLE_PREFIX, SAMPLE_TITLE_NOTE, SUBTITLES } from '../words';

const HEADER_ROW = 4;
const VALUE_COLUMN = 2;
const BUDGET_LINES_ROW = HEADER_ROW + GRANT_FIELDS.length + 3;

const WRITTEN = ['Template version', 'Profile'];

/** Fields that a mark points to while they are empty: the required ones and what a check of co-financing needs. */
const NEEDED = new Set([
  ...GRANT_FIELDS.filter(({ required }) => required).map(({ name }) => name),
  'Minimum co-financing share',
]);

export function buildGrantSheet(content: Content): SheetModel {
  const { language, sample, budgetLines } = content;
  const draft = startSheet('grant', 'input', content, [30, 50, 52]);
  putTitle(draft, SUBTITLES.grant[language], sample ? 3 : null);
  const values = fieldValues(content);
  const records = GRANT_FIELDS.map(({ name, heading }) => ({
    Field: heading[language],
    Value: values[name] ?? null,
    Note: noteOf(content, name),
  }));
  const styles = { Field: 'fieldName', Note: 'note' } as const;
  putTable(draft, {
    table: 'Grant',
    row: HEADER_ROW,
    column: 1,
    years: 0,
    records,
    minimumRows: 0,
    hasFilter: true,
    styles,
  });
  styleValues(draft);
  putTable(draft, {
    ...{ table: 'BudgetLines', row: BUDGET_LINES_ROW, column: 1, years: 0, hasFilter: false },
    records: budgetLines.map(({ key, text }) => ({ 'Budget line': key[language], Text: text[language] })),
    minimumRows: Math.max(4, budgetLines.length),
  });
  draft.notes.push({ row: rowOf('Award'), column: VALUE_COLUMN, text: NOTES.award[language] });
  const print = { orientation: 'portrait', titleRow: HEADER_ROW } as const;
  return finishSheet(draft, { frozenRows: HEADER_ROW, frozenColumns: 1, print });
}

function rowOf(field: string): number {
  return HEADER_ROW + 1 + GRANT_FIELDS.findIndex(({ name }) => name === field);
}

/** The cell of a field's value, with its sheet. */
export function valueCell(field: string, { language }: Content): string {
  return qualifiedA1({ sheet: SHEETS.grant[language], row: rowOf(field), column: VALUE_COLUMN });
}

function fieldValues(content: Content): Readonly<Record<string, CellValue>> {
  return {
    Title: content.title || null,
    Currency: content.currency,
    Award: content.award === null ? null : inMainUnits(content, content.award),
    'Start date': content.startDate,
    'Closing days': 0,
    Years: content.years,
    'Reporting date': content.reportingDate,
    'Fiscal year start month': 1,
    'Reallocation profile': 'none',
    'Minimum co-financing share': content.minimumCofinancing,
    'Burn low': 0.75,
    'Burn high': 1.1,
    'Template version': TEMPLATE_VERSION,
    Profile: content.profile.name,
  };
}

const SAMPLE_FIELDS = ['Start date', 'Reporting date', 'Minimum co-financing share'];

function noteOf({ language, profile, sample }: Content, field: string): string | null {
  if (sample && field === 'Title') return SAMPLE_TITLE_NOTE[language];
  if (profile.emptyInSource.includes(field)) return EMPTY_IN_SOURCE[language];
  const own = FIELD_NOTES[field]?.[language] ?? null;
  return own !== null && sample && SAMPLE_FIELDS.includes(field) ? `${SAMPLE_PREFIX[language]} ${own}` : own;
}

function styleValues(draft: SheetDraft): void {
  GRANT_FIELDS.forEach(({ name, type }, index) => {
    const row = HEADER_ROW + 1 + index;
    const at = draft.cells.findIndex((cell) => cell.row === row && cell.column === VALUE_COLUMN);
    const { value } = draft.cells[at]!;
    draft.cells.splice(at, 1);
    put(draft, row, VALUE_COLUMN, value, valueStyle(name, type));
    if (!NEEDED.has(name)) return;
    const formula = `${fixed(row, VALUE_COLUMN)}=""`;
    draft.formats.push({ area: columnArea(VALUE_COLUMN, row, row), mark: 'needed', formula });
  });
}

function valueStyle(name: string, type: (typeof GRANT_FIELDS)[number]['type']): StyleName {
  if (WRITTEN.includes(name)) return type === 'integer' ? 'computedRight' : 'computed';
  if (type === 'money') return 'inputMoney';
  if (type === 'date') return 'inputDate';
  if (type === 'share') return 'inputPercent';
  return type === 'integer' ? 'inputNumber' : 'input';
}
