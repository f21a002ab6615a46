// Budget lines: the keys of their table, or, where that holds none, the distinct texts used as lines.
import { foldKey } from '../../core/text/foldKey';
import type { TableName } from '../../core/sheet/tables';
import type { OpenTable } from './readTable';
import type { TextPool } from './pool';

/** The keys in use. Where the workbook has no budget lines, reference columns get codes into the texts found. */
export function resolveBudgetLines(tables: ReadonlyMap<TableName, OpenTable>, pool: TextPool): string[] {
  const own = tables.get('BudgetLines');
  const keys = own?.columns.get('Budget line')?.texts;
  if (own && keys && own.rows.length > 0) return Array.from(keys, (text) => (text < 0 ? '' : pool.strings[text]!));
  const lines: string[] = [];
  const known = new Map<string, number>();
  for (const table of tables.values()) {
    const column = table.columns.get('Budget line');
    if (!column?.texts || table === own) continue;
    column.codes = column.texts.map((text) => {
      if (text < 0) return -1;
      const name = foldKey(pool.strings[text]!);
      let index = known.get(name);
      if (index === undefined) {
        index = lines.push(pool.strings[text]!) - 1;
        known.set(name, index);
      }
      return index;
    });
  }
  return lines;
}
