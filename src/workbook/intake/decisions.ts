// The tables of what people decided (Baseline, Revisions, SignOff, Exceptions) as records, and the parts of the seal.
import type { AllocationRow, Grant } from '../../core/grant/grant';
import type { BaselineRow, ExceptionRow, Revision, SealPart, SignOffRow } from '../../core/grant/decisions';
import type { TableName } from '../../core/sheet/tables';
import { Kind } from '../cells';
import { matchSheet } from '../layout/sheets';
import { SEAL_COLUMNS, SEAL_TABLE } from '../layout/seal';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellText } from './cellTexts';
import type { Reader } from './recordReader';

export type Decisions = Pick<Grant, 'baseline' | 'revisions' | 'signOffs' | 'exceptions'>;

type Records = <T>(name: TableName, make: (record: number, read: Reader) => T) => T[];

/** The records of the four tables; `allocated` reads a row of the allocation's columns. */
export function readDecisions(records: Records, allocated: (record: number, read: Reader) => AllocationRow): Decisions {
  return {
    baseline: records('Baseline', (record, read): BaselineRow => ({
      ...allocated(record, read),
      approvedOn: read.number('Approved on', record),
      approvedBy: read.text('Approved by', record),
    })),
    revisions: records('Revisions', readRevision),
    signOffs: records('SignOff', readSignOff),
    exceptions: records('Exceptions', readException),
  };
}

function readRevision(record: number, read: Reader): Revision {
  return {
    record,
    revision: read.text('Revision', record).trim(),
    date: read.number('Date', record),
    kind: read.choice('Kind', 'kind', record),
    approvedBy: read.text('Approved by', record),
    partner: read.code('Partner', record),
    budgetLine: read.code('Budget line', record),
    year: read.number('Year', record),
    change: read.number('Change', record),
    reason: read.text('Reason', record),
  };
}

function readSignOff(record: number, read: Reader): SignOffRow {
  return {
    record,
    role: read.choice('Role', 'signRole', record),
    name: read.text('Name', record).trim(),
    date: read.number('Date', record),
    decision: read.choice('Decision', 'decision', record),
    scope: read.choice('Scope', 'scope', record),
    periodTo: read.number('Period to', record),
    fingerprint: read.text('Fingerprint', record),
    rules: read.text('Rules', record).trim(),
    openFindings: read.number('Open findings', record),
    comment: read.text('Comment', record),
  };
}

function readException(record: number, read: Reader): ExceptionRow {
  return {
    record,
    finding: read.text('Finding', record).trim(),
    rule: read.text('Rule', record).trim(),
    reason: read.text('Reason', record),
    by: read.text('By', record).trim(),
    date: read.number('Date', record),
    values: read.text('Values', record).trim(),
  };
}

/** The parts of the seal, from the table of that name or, where a program dropped it, from the sheet. */
export function readSeal(snapshot: WorkbookSnapshot): SealPart[] {
  const place = sealPlace(snapshot);
  if (!place) return [];
  const { sheet, row: heading, column, lastRow } = place;
  const textAt = (row: number, offset: number) => {
    const cells = sheet.columns[column + offset];
    return cells ? cellText(cells, row, snapshot.strings) : '';
  };
  const isHeaded = SEAL_COLUMNS.every((name, offset) => textAt(heading, offset) === name);
  const parts: SealPart[] = [];
  for (let row = heading + 1; isHeaded && row <= lastRow; row++) {
    const content = textAt(row, 3);
    if (content === '') continue;
    parts.push({ signOff: textAt(row, 0), table: textAt(row, 1), part: Number(textAt(row, 2)), content });
  }
  return parts;
}

interface SealPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
}

function sealPlace({ sheets, tables }: WorkbookSnapshot): SealPlace | undefined {
  const table = tables.find(({ name }) => name.toLowerCase() === SEAL_TABLE.toLowerCase());
  if (table) {
    const { firstRow, firstColumn, lastRow } = table.area;
    return { sheet: sheets[table.sheet]!, row: firstRow, column: firstColumn, lastRow };
  }
  const sheet = sheets.find(({ name }) => matchSheet(name) === 'seal');
  const first = sheet?.columns.findIndex((cells) => cells?.kind(1) === Kind.Text) ?? -1;
  return sheet && first > 0 ? { sheet, row: 1, column: first, lastRow: sheet.lastRow } : undefined;
}
