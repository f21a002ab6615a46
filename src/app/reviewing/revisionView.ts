// What a revision would record: each amount that neither the baseline nor a revision explains, and their net.
import type { TableName } from '../../core/sheet/tables';
import { unexplained } from '../review/baseline';
import type { Desk } from '../views/desk';
import { missingTables } from './missingTables';

/** Minor units. */
export interface RevisionView {
  readonly changes: readonly {
    readonly partner: string;
    readonly budgetLine: string;
    readonly year: number;
    readonly amount: number;
  }[];
  readonly net: number;
  readonly hasBaseline: boolean;
  readonly missing: readonly TableName[];
}

export function revisionView({ examination }: Desk): RevisionView {
  const { grant, facts } = examination;
  const changes = unexplained(examination);
  return {
    changes: changes.map(({ partner, budgetLine, year, amount }) => ({
      partner: grant.partners[partner]?.key ?? '–',
      budgetLine: grant.expenditures.budgetLineKeys[budgetLine] ?? '–',
      ...{ year, amount },
    })),
    net: changes.reduce((sum, { amount }) => sum + amount, 0),
    hasBaseline: grant.baseline.length > 0,
    missing: missingTables(facts).filter((table) => table === 'Revisions'),
  };
}
