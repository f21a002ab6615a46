// Makes a sound grant workbook with a ledger of many expenditures, written by another program's writer (excelts), so that
// the reader is not measured on its own kind of file. Not checked in; the same size gives the same content.
import { WorkbookWriter } from '@cj-tech-master/excelts';

const PARTNERS = 20;
const YEARS = 3;
const LINES = ['Develop', 'Manage'];
const SHARED_EVERY = 50;

/** Writes a workbook with `count` expenditures; one in 50 is apportioned over two pairs. */
export async function makeLedger(path, count) {
  const workbook = new WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  const amounts = Array.from({ length: count }, (_, i) => amountOf(i));
  await addGrant(workbook, amounts);
  const sheet = workbook.addWorksheet('Expenditures');
  const headings =
    'Expenditure,Date,Partner,Budget line,Description,Supplier,Document,Document date,Amount,Type,Funding,Objective,Result';
  sheet.addRow(headings.split(',')).commit();
  sheet.getColumn(2).numFmt = 'yyyy-mm-dd';
  sheet.getColumn(8).numFmt = 'yyyy-mm-dd';
  for (let i = 0; i < count; i++) sheet.addRow(expenditure(i, amounts[i])).commit();
  await sheet.commit();
  await addShares(workbook, amounts);
  await workbook.commit();
}

/** Whole cents, between 10.00 and about 1,000.00. */
function amountOf(i) {
  return 1_000 + ((i * 7_919) % 99_000);
}

function expenditure(i, cents) {
  const date = new Date(Date.UTC(2025, 0, 1 + ((i * 13) % 660)));
  const isShared = i % SHARED_EVERY === 0;
  return [
    `E-${String(i + 1).padStart(7, '0')}`,
    date,
    partner(i % PARTNERS),
    LINES[Math.floor(i / PARTNERS) % 2],
    `Activity ${i % 997}, payment ${i}`,
    `Supplier ${i % 503}`,
    `INV-${i}`,
    date,
    cents / 100,
    'Payment',
    'Grant',
    isShared ? null : `O${1 + (i % 5)}`,
    isShared ? null : `R${1 + (i % 5)}`,
  ];
}

const NAMES =
  'Acacia Balsa Cedro Durazno Encino Fresno Guayacan Higueron Ipe Jacaranda Kapok Laurel Mangle Nogal Olivo Palma Quebracho Roble Sauce Tilo';

const partner = (p) => NAMES.split(' ')[p];

/** An allocation in which every partner, line and year has more than is spent, and which makes exactly the award. */
async function addGrant(workbook, amounts) {
  const cell = 100 * Math.ceil((1.2 * amounts.reduce((a, b) => a + b, 0)) / 100 / (PARTNERS * LINES.length * 2));
  const rows = Array.from({ length: PARTNERS * 2 }, (_, k) => [
    partner(k >> 1),
    LINES[k % 2],
    cell / 100,
    cell / 100,
    cell / 100,
    (3 * cell) / 100,
  ]);
  await addTable(workbook, 'Grant', [
    ['Field', 'Value'],
    ['Title', 'Benchmark'],
    ['Currency', 'USD'],
    ['Award', (rows.length * YEARS * cell) / 100],
    ['Start date', new Date(Date.UTC(2025, 0, 1))],
    ['Years', YEARS],
    ['Template version', 1],
    ['Profile', 'blank'],
  ]);
  await addTable(workbook, 'Partners', [
    ['Partner', 'Name', 'Role'],
    ...Array.from({ length: PARTNERS }, (_, p) => [
      partner(p),
      `Fundación ${partner(p)} de ${NAMES.split(' ')[PARTNERS - 1 - p]}`,
      'Implementing',
    ]),
  ]);
  await addTable(workbook, 'Allocation', [['Partner', 'Budget line', 'Year 1', 'Year 2', 'Year 3', 'Total'], ...rows]);
  for (const [sheet, letter] of [
    ['Objective', 'O'],
    ['Result', 'R'],
  ]) {
    await addTable(workbook, `${sheet}s`, [
      [sheet, 'Text'],
      ...[1, 2, 3, 4, 5].map((n) => [`${letter}${n}`, `${sheet} number ${n}`]),
    ]);
  }
}

async function addShares(workbook, amounts) {
  const rows = amounts.flatMap((cents, i) => {
    if (i % SHARED_EVERY !== 0) return [];
    const first = Math.ceil(cents / 2);
    const key = `E-${String(i + 1).padStart(7, '0')}`;
    return [
      [key, 'O1', 'R1', 0.5, first / 100],
      [key, 'O2', 'R2', 0.5, (cents - first) / 100],
    ];
  });
  await addTable(workbook, 'Shares', [['Expenditure', 'Objective', 'Result', 'Share', 'Amount'], ...rows]);
}

async function addTable(workbook, name, rows) {
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) {
    const added = sheet.addRow(row);
    row.forEach((value, i) => {
      if (value instanceof Date) added.getCell(i + 1).numFmt = 'yyyy-mm-dd';
    });
    added.commit();
  }
  await sheet.commit();
}
