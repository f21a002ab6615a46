// Whether a rule has what it needs, and if not, the obstacle: root causes silence what follows from them.
import type { OddReading, SheetFacts } from '../core/sheet/facts';
import type { GrantFields } from '../core/grant/grant';
import { cellOf, headingOf, NOWHERE, type Place } from '../core/sheet/place';
import { REQUIRED_TABLES } from '../core/sheet/tables';
import type { Obstacle } from '../findings/outcome';
import { FIELD_NAMES } from '../core/grant/fieldNames';
import type { HostFact, Need, RuleInput } from './rule';

/** The first obstacle among a rule's needs, or undefined when it can run. */
export function findObstacle(needs: readonly Need[], input: RuleInput): Obstacle | undefined {
  for (const need of needs) {
    const obstacle = obstacleOf(need, input);
    if (obstacle) return obstacle;
  }
  return undefined;
}

function obstacleOf(need: Need, input: RuleInput): Obstacle | undefined {
  const { facts } = input;
  switch (need.need) {
    case 'table':
      return missingTable(need, facts);
    case 'column':
      return missingColumn(need, facts);
    case 'field':
      return missingField(need.field, input);
    case 'amounts':
      return unreadAmount(need, facts);
    case 'told':
      return isTold(need.fact, facts) ? undefined : obstacle('not-told-by-host', 'not-told', { fact: need.fact });
  }
}

/** A table that may be absent is nothing to examine; only a required one is an obstacle. */
function missingTable(need: Need & { need: 'table' }, facts: SheetFacts): Obstacle | undefined {
  if (facts.tables.has(need.table) || !REQUIRED_TABLES.includes(need.table)) return undefined;
  return obstacle('structure', 'table-missing', { table: need.table });
}

function missingColumn(need: Need & { need: 'column' }, facts: SheetFacts): Obstacle | undefined {
  const { table, column } = need;
  const found = facts.tables.get(table);
  if (!found) return missingTable({ need: 'table', table }, facts);
  const isThere = column === 'Year' ? found.columns.has('Year 1') : found.columns.has(column);
  return isThere ? undefined : obstacle('structure', 'column-missing', { table, column }, headingOf(facts, table, column));
}

function missingField(field: keyof GrantFields, { grant, facts }: RuleInput): Obstacle | undefined {
  const { value, record } = grant.fields[field];
  if (value !== null) return undefined;
  if (!facts.tables.has('Grant')) return obstacle('structure', 'table-missing', { table: 'Grant' });
  const at = record === null ? headingOf(facts, 'Grant', 'Value') : cellOf(facts, 'Grant', 'Value', record);
  const isUnreadable = facts.odd.some((odd) => odd.table === 'Grant' && odd.record === record && odd.kind !== 'blank');
  return obstacle('missing-value', isUnreadable ? 'field-unreadable' : 'field-missing', { field: FIELD_NAMES[field] }, at);
}

/** A sum that needs an unread amount is not checked, and names the cell. Blank cells count as nothing. */
function unreadAmount(need: Need & { need: 'amounts' }, facts: SheetFacts): Obstacle | undefined {
  const unread = facts.odd.find((odd) => odd.table === need.table && isUnreadMoney(odd) && concerns(need.columns, odd));
  if (!unread) return undefined;
  const at = cellOf(facts, unread.table, unread.column, unread.record);
  return obstacle('unread-amount', 'amount-unread', { table: unread.table, text: unread.text }, at);
}

function isUnreadMoney(odd: OddReading): boolean {
  return odd.type === 'money' && odd.kind !== 'blank';
}

function concerns(columns: readonly string[] | undefined, odd: OddReading): boolean {
  return columns === undefined || columns.includes(odd.column);
}

function isTold(fact: HostFact, facts: SheetFacts): boolean {
  if (fact === 'externalLinks' || fact === 'calculation' || fact === 'date1904') return facts[fact].known;
  return facts.sheets.every((sheet) => sheet[fact].known);
}

function obstacle(reason: Obstacle['reason'], kind: Obstacle['kind'], facts: Obstacle['facts'], at?: Place): Obstacle {
  return { reason, kind, facts, at: at ?? NOWHERE };
}
