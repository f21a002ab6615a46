// Amounts of shares that differ from the exact split, or are blank: the exact cents are written.
import { apportion } from '../../core/measures/apportionment';
import { sharedCosts, type SharedCost } from '../../core/measures/sharedAmounts';
import type { Grant } from '../../core/grant/grant';
import { once } from '../../core/sheet/once';
import type { Finding } from '../../findings/finding';
import { editOf, inMainUnits, recordCell, type OpenWorkbook } from '../openWorkbook';
import { findingCell } from './findingCell';
import type { Change, FixDraft } from './fix';

/** For a written amount its exact part; for blank ones every blank amount of the workbook, as one finding speaks of them all. */
export function writeShareAmounts(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts, grant } = open.examination;
  const cell = findingCell(facts, finding);
  if (cell?.table !== 'Shares') return undefined;
  const isOfAll = finding.facts['kind'] === 'blank';
  const expenditure = grant.shares.expenditure[cell.record];
  const costs = isOfAll ? [...costsOf(grant).values()] : [costsOf(grant).get(expenditure!) ?? []].flat();
  const changes = costs.flatMap((cost) =>
    exactAmounts(cost, open).filter(({ row, change }) =>
      isOfAll ? change.edit.expected === null : row === cell.record,
    ),
  );
  return { kind: 'safe', changes: changes.map(({ change }) => change), effects: [] };
}

/** The costs by expenditure, worked out once: a workbook may have a finding for each. */
const costsOf = once(
  (grant: Grant): ReadonlyMap<number, SharedCost> =>
    new Map(sharedCosts(grant).map((cost) => [cost.expenditure, cost])),
);

function exactAmounts({ expenditure, rows }: SharedCost, open: OpenWorkbook): { row: number; change: Change }[] {
  const { facts, grant } = open.examination;
  const amounts = apportion(grant, rows, grant.expenditures.amount[expenditure]!);
  return Array.from(rows).flatMap((row, k) => {
    const at = recordCell(facts, 'Shares', 'Amount', row);
    const edit = at && editOf(open, at, inMainUnits(amounts[k]!, grant.exponent));
    return edit ? [{ row, change: { edit, type: 'money' as const } }] : [];
  });
}
