// The least-change repairs of a finding about a sum, as a screen shows them: the edits, the evidence in words, and the totals
// before and after. Where nothing speaks for a repair the difference is named and nothing is offered.
import { searchRepairs, type RepairSearch } from '../../core/repair/findRepairs';
import type { EvidenceKind, Repair } from '../../core/repair/repair';
import type { Sum } from '../../core/repair/sums';
import type { CellEdit } from '../../core/sheet/cellEdit';
import { once } from '../../core/sheet/once';
import { cellOf, headingOf, totalOf, type Place } from '../../core/sheet/place';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';
import { recordAt, refOf } from '../cellRecord';
import type { CellPreview } from '../fixes/fix';
import { previewOf } from '../fixes/fixOf';
import type { OpenWorkbook } from '../openWorkbook';
import { afterRepair, type TotalChange } from './afterRepair';
import { repairEdits } from './repairEdits';

export interface RepairView {
  readonly finding: string;
  readonly kind: Sum['kind'];
  /** Minor units: the figure that the cells must make, what they make, and the one less the other. */
  readonly target: number;
  readonly actual: number;
  readonly difference: number;
  /** Where the figure stands. */
  readonly targetAt: Place;
  /** The best first, at most `MOST_SHOWN`. */
  readonly repairs: readonly RepairOffer[];
  /** How many more there are. */
  readonly more: number;
  /** What is known where nothing is offered; null where a repair is. */
  readonly none: string | null;
  /** An approved row that is missing and makes up the difference: for people to add. */
  readonly missingRow: {
    readonly partner: string;
    readonly budgetLine: string;
    readonly amount: number;
    readonly text: string;
  } | null;
}

export interface RepairOffer {
  readonly title: string;
  readonly edits: readonly CellEdit[];
  readonly preview: readonly CellPreview[];
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly text: string }[];
  /** How many other repairs have the same leading evidence. */
  readonly alike: number;
  readonly alikeText: string;
  readonly totals: readonly TotalChange[];
}

const MOST_SHOWN = 5;

const RULES: ReadonlySet<string> = new Set(['allocation-adds-up-to-award', 'row-totals-foot', 'column-totals-foot']);

const searches = once((examination: Examination) => searchRepairs(examination.grant, examination.facts));

/** The repairs of a finding about a sum of a budget table; null for any other finding. */
export function repairsOf(finding: Finding, open: OpenWorkbook, words: Words): RepairView | null {
  const search = RULES.has(finding.rule) ? searchOf(finding, open.examination) : undefined;
  return search ? viewOf(finding.id, search, open, words) : null;
}

function viewOf(finding: string, search: RepairSearch, open: OpenWorkbook, words: Words): RepairView {
  const { sum, difference, missingRow } = search;
  const offers = search.repairs.flatMap((repair) => offerOf(repair, search, open, words) ?? []);
  const amount = words.formats.money(Math.abs(difference));
  return {
    finding,
    ...{ kind: sum.kind, target: sum.target, actual: sum.actual, difference },
    targetAt: placeOfTarget(sum, open.examination),
    repairs: offers.slice(0, MOST_SHOWN),
    more: Math.max(0, offers.length - MOST_SHOWN),
    none: offers.length > 0 ? null : words.text('repair.none', { amount }),
    missingRow: missingRow && {
      ...missingRow,
      text: words.text('repair.missing-row', { ...missingRow, amount: words.formats.money(missingRow.amount) }),
    },
  };
}

function offerOf(repair: Repair, { repairs }: RepairSearch, open: OpenWorkbook, words: Words): RepairOffer | undefined {
  const edits = repairEdits(repair, open);
  const [lead] = repair.evidence;
  if (!edits || lead === undefined) return undefined;
  const alike = repairs.filter((other) => other.evidence[0] === lead).length - 1;
  const { exponent } = open.examination.grant;
  return {
    title: words.text(`repair.title.${lead}`),
    edits,
    preview: edits.map((edit) => previewOf({ edit, type: 'money' }, exponent, words)),
    evidence: repair.evidence.map((kind) => ({ kind, text: words.text(`repair.evidence.${kind}`) })),
    alike,
    alikeText: words.text('repair.alike', { count: alike }),
    totals: afterRepair(repair, open.examination, words),
  };
}

function searchOf({ rule, at }: Finding, examination: Examination): RepairSearch | undefined {
  const all = searches(examination);
  if (rule === 'allocation-adds-up-to-award') return all.find(({ sum }) => sum.kind === 'award');
  const ref = refOf(at);
  const cell = ref && recordAt(examination.facts, ref);
  return all.find(
    ({ sum: { table, total } }) =>
      total !== null &&
      table === cell?.table.table &&
      total.column === cell.column?.name &&
      total.record === cell.record,
  );
}

function placeOfTarget({ table, total }: Sum, { facts, grant }: Examination): Place {
  if (total === null) {
    const { record } = grant.fields.award;
    return record === null ? headingOf(facts, 'Grant', 'Value') : cellOf(facts, 'Grant', 'Value', record);
  }
  return total.record === null ? totalOf(facts, table, total.column) : cellOf(facts, table, total.column, total.record);
}
