// Expenditures and Shares.
import { columnLetters } from '../../../../core/sheet/cellRef';
import type { CellValue } from '../../../../core/sheet/cellEdit';
import { choiceLabel } from '../../choices';
import { inMainUnits } from '../content';
import type { Content } from '../content';
import { finishSheet, put, putTitle, startSheet } from '../draft';
import type { SheetDraft } from '../draft';
import type { SheetModel } from '../model';
import { columnReference, headingOf, rowReference } from '../references';
import type { Expenditure, ShareLine } from '../sample/sample';
import { SAMPLE_PARTNERS } from '../sample/texts';
import { putTable } from '../tableBlock';
import type { PlacedTable } from '../tableBlock';
import { NOTES, SUBTITLES } from '../words';

const HEADER_ROW = 4;
const LEDGER_ROWS = 100;
const SHARE_ROWS = 30;
const LEDGER_WIDTHS = [15, 13, 15, 20, 34, 28, 15, 20, 20, 16, 14, 17, 12, 12, 14, 16, 16, 16];

export function buildExpendituresSheet(content: Content): SheetModel {
  const { language, sample, budgetLines } = content;
  const draft = startSheet('expenditures', 'input', content, LEDGER_WIDTHS);
  putTitle(draft, SUBTITLES.expenditures[language], sample ? 8 : null);
  const table = putTable(draft, {
    ...{ table: 'Expenditures', row: HEADER_ROW, column: 1, years: 0, hasFilter: true },
    records: (sample?.expenditures ?? []).map((expenditure) => ledgerRecord(content, expenditure)),
    minimumRows: sample ? 0 : LEDGER_ROWS,
    styles: {
      Objective: 'inputCenter',
      Result: 'inputCenter',
      'Exchange rate': 'inputRate',
      'Local amount': 'inputRate',
    },
    isLineStrict: budgetLines.length > 0,
  });
  markUnmapped(draft, table);
  const note = (name: string, text: string) =>
    draft.notes.push({ row: HEADER_ROW, column: table.columnOf(name), text });
  note('Amount', NOTES.amount[language]);
  note('Type', NOTES.type[language]);
  note('Funding', NOTES.funding[language]);
  return finishSheet(draft, { frozenRows: HEADER_ROW, frozenColumns: 1, print: { titleRow: HEADER_ROW } });
}

function ledgerRecord(content: Content, row: Expenditure): Record<string, CellValue> {
  const { language, budgetLines } = content;
  return {
    Expenditure: row.key,
    Date: row.day,
    Partner: SAMPLE_PARTNERS[row.partner]!.key,
    'Budget line': budgetLines[row.line]!.key[language],
    Description: row.description[language],
    Supplier: row.supplier,
    Document: row.document,
    'Document date': row.documentDay,
    'Document total': row.documentTotal === null ? null : inMainUnits(content, row.documentTotal),
    Amount: inMainUnits(content, row.amount),
    Type: row.isRefund ? choiceLabel('type', 'Refund')[language] : null,
    Funding: row.funding === 'Grant' ? null : choiceLabel('funding', row.funding)[language],
    Objective: row.pair && `O${row.pair[0] + 1}`,
    Result: row.pair && `R${row.pair[1] + 1}`,
    Corrects: row.corrects,
    'Local amount': row.local?.amount ?? null,
    'Local currency': row.local?.currency ?? null,
    'Exchange rate': row.local?.rate ?? null,
  };
}

/** Objective and result are marked while an amount has neither them, nor shares, nor an original that it corrects. */
function markUnmapped(draft: SheetDraft, { firstRow, lastRow, columnOf }: PlacedTable): void {
  const cell = (name: string) => `$${columnLetters(columnOf(name))}${firstRow}`;
  const isShared = `COUNTIF(Allot_Shared,${cell('Expenditure')})`;
  const formula = `AND(${cell('Amount')}<>"",${cell('Objective')}="",${cell('Corrects')}="",${isShared}=0)`;
  const area = { firstRow, lastRow, firstColumn: columnOf('Objective'), lastColumn: columnOf('Result') };
  draft.formats.push({ area, mark: 'needed', formula });
}

/** One column more than the contract's: the expenditure's funding, by which Summary leaves out what is co-financed. */
export function buildSharesSheet(content: Content): SheetModel {
  const { language, sample } = content;
  const draft = startSheet('shares', 'input', content, [16, 13, 13, 14, 17, 18]);
  putTitle(draft, SUBTITLES.shares[language], sample ? 6 : null);
  const records = (sample?.shares ?? []).map((share) => shareRecord(content, share));
  const table = putTable(draft, {
    ...{ table: 'Shares', row: HEADER_ROW, column: 1, years: 0, records, hasFilter: true },
    minimumRows: sample ? 0 : SHARE_ROWS,
    styles: { Objective: 'inputCenter', Result: 'inputCenter' },
  });
  addFunding(draft, content, table);
  const amount = table.columnOf('Amount');
  draft.notes.push({ row: HEADER_ROW, column: amount, text: NOTES.shareAmount[language] });
  draft.notes.push({ row: HEADER_ROW, column: amount + 1, text: NOTES.shareFunding[language] });
  return finishSheet(draft, { frozenRows: HEADER_ROW, frozenColumns: 1, print: { titleRow: HEADER_ROW } });
}

function shareRecord(content: Content, { expenditure, pair, share, amount }: ShareLine): Record<string, CellValue> {
  return {
    Expenditure: expenditure,
    Objective: `O${pair[0] + 1}`,
    Result: `R${pair[1] + 1}`,
    Share: share / 10_000,
    Amount: inMainUnits(content, amount),
  };
}

function addFunding(draft: SheetDraft, { language, sample }: Content, table: PlacedTable): void {
  const column = table.columns.length + 1;
  const heading = headingOf('Expenditures', 'Funding', language);
  const own = rowReference('Shares', headingOf('Shares', 'Expenditure', language));
  const match = `MATCH(${own},${columnReference('Expenditures', 'Expenditure', language)},0)`;
  const found = `INDEX(${columnReference('Expenditures', 'Funding', language)},${match})&""`;
  const formula = `IF(ISNA(${match}),"",${found})`;
  put(draft, HEADER_ROW, column, heading, 'headerIndented');
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const funding = sample?.shares[row - table.firstRow]?.funding ?? 'Grant';
    const word = funding === 'Grant' ? '' : choiceLabel('funding', funding)[language];
    put(draft, row, column, word, 'computedIndented', formula);
  }
  const last = draft.tables.pop()!;
  const area = { ...last.area, lastColumn: column };
  draft.tables.push({ ...last, area, columns: [...last.columns, { name: heading, formula }] });
}
