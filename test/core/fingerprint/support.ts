// A sound grant with every content table, as sheets of cells that tests may sort, move, translate and change.
import { createHash } from 'node:crypto';
import type { Scope } from '../../../src/core/fingerprint/scope';
import { fingerprintOf, type Sha256 } from '../../../src/core/fingerprint/fingerprint';
import type { TableName } from '../../../src/core/sheet/tables';
import { date, example, rowsOf, type Example, type ExampleRow } from '../../../src/rules/examples';
import { readGrant, type Intake } from '../../../src/workbook/intake/intake';
import { snapshotOf } from '../../exampleWorkbook';

export const sha256: Sha256 = (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

export const WHOLE: Scope = { kind: 'whole' };

const shares = (key: string, objective: string, result: string, share: number, amount: number): ExampleRow => ({
  ...{ Expenditure: key, Objective: objective, Result: result, Share: share, Amount: amount },
});

/** Every content table, with texts beyond ASCII, a refund, shares, blanks and a number of many digits. */
export const FULL: Example = example({
  grant: { Reference: 'LAC-7', 'Reporting date': date('2026-06-30'), 'Minimum co-financing share': 0.2 },
  tables: {
    Links: [
      { Objective: 'O1', Result: 'R1' },
      { Objective: 'O2', Result: 'R2' },
    ],
    Expenditures: [
      ...rowsOf('Expenditures', {
        0: { Supplier: 'Ferretería São João', Document: 'F-1', Type: 'Payment', Funding: 'Grant' },
        1: { Objective: null, Result: null, Funding: 'Grant' },
        2: { Funding: 'Core', 'Local amount': 1234.5, 'Local currency': 'BRL', 'Exchange rate': 1 / 3 },
      }),
      {
        ...{
          Expenditure: 'E-5',
          Date: date('2026-05-02'),
          Partner: 'Ceiba',
          'Budget line': 'Develop',
          Corrects: 'E-1',
        },
        ...{ Description: 'Part given back', Amount: -12.34, Type: 'Refund', Objective: 'O1', Result: 'R1' },
      },
    ],
    Shares: [shares('E-2', 'O1', 'R1', 0.3333, 66.66), shares('E-2', 'O2', 'R2', 0.6667, 133.34)],
    Cofinancing: [{ Partner: 'Ceiba', Funding: 'Partner', 'Year 1': 100, 'Year 2': 150 }],
    Indicators: [
      { Indicator: 'I1', Result: 'R1', Text: 'Cities', Measure: 'Unit', Baseline: 0, 'Target 1': 3, 'Actual 1': 2.5 },
    ],
    Revisions: [
      {
        ...{ Revision: 'REV-1', Date: date('2026-01-20'), Kind: 'Within limit', Partner: 'Ceiba' },
        ...{ 'Budget line': 'Develop', Year: 2, Change: 0, Reason: 'Rains' },
      },
    ],
  },
});

export function intakeOf(workbook: Example): Intake {
  return readGrant(snapshotOf(workbook));
}

/** The fingerprint, or the cells that keep it from being computed. */
export async function hexOf({ grant, facts }: Intake, scope: Scope = WHOLE): Promise<string> {
  const found = await fingerprintOf(grant, facts, scope, sha256);
  return found.kind === 'computed' ? found.hex : found.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ');
}

export function rowsIn(workbook: Example, table: TableName): readonly ExampleRow[] {
  return workbook.tables[table] ?? [];
}
