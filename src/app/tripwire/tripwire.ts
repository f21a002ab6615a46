// A text that can mean two amounts: both readings, what each does to the partner's year and to the total, and the evidence
// for one of them, if there is any. Neither is counted until a person decides.
import { yearOf } from '../../core/sheet/moneyColumns';
import type { CellEdit } from '../../core/sheet/cellEdit';
import { a1 } from '../../core/sheet/cellRef';
import type { OddReading } from '../../core/sheet/facts';
import { Funding } from '../../core/grant/ledger';
import { varianceOf, type Variance } from '../../core/measures/variance';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';
import { findingCell, oddAt } from '../fixes/findingCell';
import { editOf, inMainUnits, type OpenWorkbook } from '../openWorkbook';
import { evidenceFor, type EvidenceKind } from './evidence';

export interface Tripwire {
  readonly finding: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** The reading with the decimal point first, then the one with the comma. */
  readonly readings: readonly Reading[];
  /** Index of the only reading with evidence; null where none has, or both. */
  readonly preferred: number | null;
  /** Other texts of the column that can be read in the same two ways. */
  readonly alike: readonly { readonly finding: string; readonly cell: string; readonly text: string }[];
  /** Cells of the column that are numbers. */
  readonly numbers: number;
}

export interface Reading {
  /** Minor units; null where it has more decimals than the currency: then it can't be the amount. */
  readonly minor: number | null;
  /** The edit of this cell; none where a formula stands there. */
  readonly edits: readonly CellEdit[];
  /** The edits of this cell and of those alike, read the same way. */
  readonly editsWithAlike: readonly CellEdit[];
  readonly partnerYear: PartnerYearEffect | null;
  readonly total: TotalAfter | null;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly text: string }[];
}

/** The partner's year as it would be, minor units. */
export interface PartnerYearEffect {
  readonly partner: string;
  readonly year: number;
  readonly allocated: number;
  readonly spent: number;
  readonly variance: Variance;
}

/** The grant's total as it would be; `limit` is what it is compared with: the award. */
export interface TotalAfter {
  readonly figure: 'spent' | 'allocated';
  readonly amount: number;
  readonly limit: number | null;
}

/** The tripwire of a finding of `amounts-have-one-reading`; null for any other. */
export function tripwireOf(finding: Finding, open: OpenWorkbook, words: Words): Tripwire | null {
  const { facts } = open.examination;
  const cell = findingCell(facts, finding);
  const odd = cell && oddAt(facts, cell);
  const column = cell && facts.tables.get(cell.table)!.columns.get(cell.column);
  if (!odd || finding.rule !== 'amounts-have-one-reading') return null;
  const alike = facts.odd.filter((other) => other !== odd && isAlike(other, odd));
  const readings = odd.readings.map((minor, index) => readingOf(odd, minor, index, alike, open, words));
  const withEvidence = readings.flatMap(({ evidence }, index) => (evidence.length > 0 ? [index] : []));
  const named = (other: OddReading) => ({ cell: a1(other.row, other.sheetColumn), text: other.text });
  return {
    finding: finding.id,
    sheet: facts.tables.get(odd.table)!.sheet,
    ...named(odd),
    readings,
    preferred: withEvidence.length === 1 ? withEvidence[0]! : null,
    alike: alike.map((other) => ({ finding: findingAt(other, open.examination), ...named(other) })),
    numbers: column?.numbers?.reduce((count, number) => count + (Number.isNaN(number) ? 0 : 1), 0) ?? 0,
  };
}

function isAlike(a: OddReading, b: OddReading): boolean {
  const isTwofold = a.type === 'money' && a.kind === 'text' && a.readings.length === 2;
  return isTwofold && a.table === b.table && a.column === b.column;
}

function findingAt({ row, sheetColumn }: OddReading, { findings }: Examination): string {
  const cell = a1(row, sheetColumn);
  return findings.find(({ rule, at }) => rule === 'amounts-have-one-reading' && at.cell === cell)?.id ?? '';
}

function readingOf(
  odd: OddReading,
  minor: number,
  index: number,
  alike: readonly OddReading[],
  open: OpenWorkbook,
  words: Words,
): Reading {
  if (!Number.isSafeInteger(minor)) {
    return { minor: null, edits: [], editsWithAlike: [], partnerYear: null, total: null, evidence: [] };
  }
  const { examination } = open;
  const edits = editsOf(odd, minor, open);
  const others = alike.flatMap((other) => editsOf(other, other.readings[index]!, open));
  return {
    minor,
    edits,
    editsWithAlike: [...edits, ...others],
    ...effectsOf(odd, minor, examination),
    evidence: evidenceFor(odd, index, examination).map((kind) => ({
      kind,
      text: words.text(`repair.reading.${kind}`),
    })),
  };
}

function editsOf({ table, row, sheetColumn }: OddReading, minor: number, open: OpenWorkbook): CellEdit[] {
  const { facts, grant } = open.examination;
  if (!Number.isSafeInteger(minor)) return [];
  const at = { sheet: facts.tables.get(table)!.sheet, row, column: sheetColumn };
  const edit = editOf(open, at, inMainUnits(minor, grant.exponent));
  return edit ? [edit] : [];
}

function effectsOf(odd: OddReading, minor: number, examination: Examination): Pick<Reading, 'partnerYear' | 'total'> {
  const { grant, facts, measures } = examination;
  const limit = grant.fields.award.value;
  if (odd.table === 'Expenditures' && odd.column === 'Amount') {
    const { funding, partner, year } = grant.expenditures;
    if (funding[odd.record] !== Funding.Grant) return { partnerYear: null, total: null };
    return {
      partnerYear: partnerYear(examination, partner[odd.record]!, year[odd.record]!, 0, minor),
      total: { figure: 'spent', amount: measures.spending.expended + minor, limit },
    };
  }
  if (odd.table !== 'Allocation' || !odd.column.startsWith('Year ')) return { partnerYear: null, total: null };
  const year = yearOf(facts.tables.get('Allocation')!.columns.get(odd.column)!);
  return {
    partnerYear: partnerYear(examination, grant.allocation[odd.record]!.partner, year, minor, 0),
    total: { figure: 'allocated', amount: measures.allocation.total + minor, limit },
  };
}

function partnerYear(
  { grant, measures }: Examination,
  partner: number,
  year: number,
  moreAllocated: number,
  moreSpent: number,
): PartnerYearEffect | null {
  if (partner < 0 || year < 1) return null;
  const allocated = measures.allocation.partnerYear(partner, year) + moreAllocated;
  const spent = measures.spending.partnerYear(partner, year) + moreSpent;
  return { partner: grant.partners[partner]!.key, year, allocated, spent, variance: varianceOf(allocated, spent) };
}
