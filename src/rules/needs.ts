// Whether a rule has what it needs, and if not, the obstacle: root causes silence what follows from them.
import type { OddReading, SheetFacts } from '../core/sheet/facts';
import type { GrantFields } from '../core/grant/grant';
import { Funding } from '../core/grant/ledger';
import { cellOf, headingOf, type Place } from '../core/sheet/place';
import { obstacle, unreadObstacle } from '../findings/obstacles';
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
      return unreadAmount(need, input);
    case 'told':
      return isTold(need.fact, facts) ? undefined : obstacle('not-told-by-host', 'not-told', { fact: need.fact });
    case 'period':
      return unclearPeriod(input);
    case 'years':
      return differentYears(input);
    case 'as-of':
      return input.isAsOfGiven ? undefined : unreadField('reportingDate', input);
  }
}

/** A table that may be absent is nothing to examine; only a required one is an obstacle, also while it is empty. */
function missingTable(need: Need & { need: 'table' }, facts: SheetFacts): Obstacle | undefined {
  if (!REQUIRED_TABLES.includes(need.table)) return undefined;
  const found = facts.tables.get(need.table);
  if (found)
    return found.rows.length === 0 ? obstacle('missing-value', 'table-empty', { table: need.table }) : undefined;
  return obstacle('structure', 'table-missing', { table: need.table });
}

function missingColumn(need: Need & { need: 'column' }, facts: SheetFacts): Obstacle | undefined {
  const { table, column } = need;
  const found = facts.tables.get(table);
  if (!found) return missingTable({ need: 'table', table }, facts);
  const isThere = column === 'Year' ? found.columns.has('Year 1') : found.columns.has(column);
  return isThere
    ? undefined
    : obstacle('structure', 'column-missing', { table, column }, headingOf(facts, table, column));
}

function missingField(field: keyof GrantFields, input: RuleInput): Obstacle | undefined {
  if (!input.facts.tables.has('Grant')) return obstacle('structure', 'table-missing', { table: 'Grant' });
  const { value } = input.grant.fields[field];
  if (value !== null && (field !== 'years' || isYearCount(value))) return undefined;
  const at = placeOfField(field, input);
  const unread = value === null ? unreadField(field, input) : fieldObstacle(field, 'field-unreadable', at);
  return unread ?? fieldObstacle(field, 'field-missing', at);
}

/** A field that may be empty, but holds something that does not read. */
function unreadField(field: keyof GrantFields, input: RuleInput): Obstacle | undefined {
  const { record } = input.grant.fields[field];
  const odd = input.facts.odd.find((one) => one.table === 'Grant' && one.record === record && isUnreadable(one));
  if (!odd) return undefined;
  const reason = odd.type === 'money' ? 'unread-amount' : 'missing-value';
  return fieldObstacle(field, 'field-unreadable', placeOfField(field, input), reason);
}

function fieldObstacle(
  field: keyof GrantFields,
  kind: 'field-missing' | 'field-unreadable',
  at: Place,
  reason: Obstacle['reason'] = 'missing-value',
): Obstacle {
  return obstacle(reason, kind, { field: FIELD_NAMES[field] }, at);
}

function placeOfField(field: keyof GrantFields, { grant, facts }: RuleInput): Place {
  const { record } = grant.fields[field];
  return record === null ? headingOf(facts, 'Grant', 'Value') : cellOf(facts, 'Grant', 'Value', record);
}

function unclearPeriod(input: RuleInput): Obstacle | undefined {
  const missing = missingField('startDate', input) ?? missingField('years', input) ?? unreadField('endDate', input);
  if (missing) return missing;
  const { startDate, endDate } = input.grant.fields;
  const isImpossible = endDate.value !== null && endDate.value < startDate.value!;
  return isImpossible ? obstacle('missing-value', 'period-impossible', {}, placeOfField('endDate', input)) : undefined;
}

function differentYears({ grant, facts }: RuleInput): Obstacle | undefined {
  const columns = facts.tables.get('Allocation')?.columns;
  const years = grant.fields.years.value;
  if (!columns || !isYearCount(years)) return undefined;
  const numbers = [...columns.keys()].flatMap((name) => /^Year (\d+)$/.exec(name)?.[1] ?? []);
  const isSame = numbers.length === years && numbers.every((number) => Number(number) >= 1 && Number(number) <= years);
  return isSame
    ? undefined
    : obstacle('structure', 'years-differ', { years }, headingOf(facts, 'Allocation', 'Year 1'));
}

function isYearCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10;
}

/** A sum that needs an unread amount is not checked, and names the cell. Blank cells count as nothing. */
function unreadAmount(need: Need & { need: 'amounts' }, { facts, grant }: RuleInput): Obstacle | undefined {
  const { funding } = grant.expenditures;
  const counts = (odd: OddReading) =>
    need.only === undefined || odd.table !== 'Expenditures' || funding[odd.record]! <= Funding.Grant;
  const unread = facts.odd.find(
    (odd) =>
      odd.table === need.table &&
      odd.type === 'money' &&
      isUnreadable(odd) &&
      concerns(need.columns, odd) &&
      counts(odd),
  );
  return unread && unreadObstacle(facts, unread);
}

function isUnreadable({ kind }: OddReading): boolean {
  return kind !== 'blank' && kind !== 'time' && kind !== 'off-list';
}

function concerns(columns: readonly string[] | undefined, odd: OddReading): boolean {
  return columns === undefined || columns.includes(odd.column);
}

function isTold(fact: HostFact, facts: SheetFacts): boolean {
  if (fact === 'externalLinks' || fact === 'calculation' || fact === 'date1904') return facts[fact].known;
  return facts.sheets.every((sheet) => sheet[fact].known);
}
