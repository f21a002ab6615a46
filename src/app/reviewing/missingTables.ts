// Tables of decisions that an older workbook lacks, as sheets to be added beside what is there. Asked for by the person.
import type { TableName } from '../../core/sheet/tables';
import type { Grant } from '../../core/grant/grant';
import type { SheetFacts } from '../../core/sheet/facts';
import { SHEETS, type SheetName } from '../../workbook/layout/sheets';
import { finishSheet, putTitle, startSheet } from '../../workbook/layout/template/draft';
import { buildMarks, buildStyles } from '../../workbook/layout/template/look';
import type { SheetModel, WorkbookModel } from '../../workbook/layout/template/model';
import { putTable } from '../../workbook/layout/template/tableBlock';
import { FOOTER, SUBTITLES } from '../../workbook/layout/template/words';
import type { Examination } from '../examine';
import { workbookLanguage } from '../workbookLanguage';

const DECISION_SHEETS = {
  signOff: ['SignOff', 'Exceptions', 'Baseline'],
  revisions: ['Revisions'],
} as const satisfies Partial<Record<SheetName, readonly TableName[]>>;

const HEADER_ROW = 4;
/** Characters between two tables. */
const GAP = 2.3;

/** Tables of decisions that the workbook does not have. */
export function missingTables({ tables }: SheetFacts): TableName[] {
  return Object.values(DECISION_SHEETS)
    .flat()
    .filter((table) => !tables.has(table));
}

/** The sheets with all tables that are missing, in the workbook's language; undefined where none is. */
export function missingTablesModel({ grant, facts }: Examination): WorkbookModel | undefined {
  const missing = missingTables(facts);
  const sheets = Object.entries(DECISION_SHEETS).flatMap(([sheet, names]) => {
    const own = names.filter((name) => missing.includes(name));
    return own.length === 0 ? [] : [sheetOf(sheet as keyof typeof DECISION_SHEETS, own, grant, facts)];
  });
  if (sheets.length === 0) return undefined;
  const language = workbookLanguage(facts);
  return {
    title: grant.fields.title.value ?? SHEETS.signOff[language],
    footer: FOOTER[language],
    sheets,
    names: [],
    styles: buildStyles(grant.exponent),
    marks: buildMarks(grant.exponent),
  };
}

function sheetOf(
  sheet: keyof typeof DECISION_SHEETS,
  tables: readonly TableName[],
  { years, exponent }: Grant,
  facts: SheetFacts,
): SheetModel {
  const language = workbookLanguage(facts);
  const draft = startSheet(sheet, 'written', { language, exponent }, []);
  putTitle(draft, SUBTITLES[sheet][language], null);
  let column = 1;
  for (const table of tables) {
    const block = { table, row: HEADER_ROW, column, years, records: [], minimumRows: 1, hasFilter: false };
    column += putTable(draft, block).columns.length;
    draft.widths[column - 1] = GAP;
    column += 1;
  }
  const model = finishSheet(draft, { frozenRows: HEADER_ROW, print: { titleRow: HEADER_ROW } });
  return { ...model, validations: model.validations.filter(({ rule }) => isOwnList(rule)) };
}

/** Pick lists that need no name of the workbook, which may not have it. */
function isOwnList(rule: SheetModel['validations'][number]['rule']): boolean {
  return rule.type !== 'list' || rule.source.startsWith('"');
}
