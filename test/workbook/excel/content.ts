// A snapshot as plain data, so that two of them can be compared: cells as what they show, no indexes, no shared formulas.
import { ERROR_CODES, Kind } from '../../../src/workbook/cells';
import type { ColumnCells } from '../../../src/workbook/cells';
import { a1 } from '../../../src/core/sheet/cellRef';
import { copiedFormula } from '../../../src/workbench/book/formulaText';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

export interface CellContents {
  readonly kind: number;
  readonly value: unknown;
  readonly formula?: string;
}

/** What must be equal whoever read the workbook. */
export interface Content {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly cells: Readonly<Record<string, CellContents>>;
  }[];
  readonly tables: WorkbookSnapshot['tables'];
  readonly names: WorkbookSnapshot['names'];
}

export function contentOf(snapshot: WorkbookSnapshot): Content {
  return {
    sheets: snapshot.sheets.map(({ name, visibility, columns }) => ({
      name,
      visibility,
      cells: cellsOf(snapshot, columns),
    })),
    tables: snapshot.tables.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    names: sortNames(snapshot.names),
  };
}

/** Files keep tables and names in an order of their own, and quote names of sheets that need it not. */
export function sortNames(names: WorkbookSnapshot['names']): WorkbookSnapshot['names'] {
  const key = ({ name, sheet }: (typeof names)[number]) => `${sheet ?? -1} ${name}`;
  return names
    .map((name) => ({ ...name, refersTo: name.refersTo.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!') }))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a host may leave untold, but must not tell otherwise. */
export function factsOf(snapshot: WorkbookSnapshot) {
  const { calculation, date1904, externalLinks } = snapshot;
  return {
    ...{ calculation, date1904, externalLinks },
    sheets: snapshot.sheets.map(({ isProtected, merged, hiddenRows, hiddenColumns, activeFilters, validations }) => ({
      ...{ isProtected, merged, hiddenRows, hiddenColumns, activeFilters, validations },
    })),
  };
}

function cellsOf(
  snapshot: WorkbookSnapshot,
  columns: readonly (ColumnCells | undefined)[],
): Record<string, CellContents> {
  const cells: Record<string, CellContents> = {};
  columns.forEach((column, number) => {
    for (let row = 1; row <= (column?.lastRow ?? 0); row++) {
      const contents = cellOf(snapshot, column!, row, number);
      if (contents) cells[a1(row, number)] = contents;
    }
  });
  return cells;
}

function cellOf(
  { strings, formulas }: WorkbookSnapshot,
  column: ColumnCells,
  row: number,
  number: number,
): CellContents | undefined {
  const kind = column.kind(row);
  const index = column.formula(row);
  if (kind === Kind.Blank && index < 0) return undefined;
  const raw = column.value(row);
  const value = kind === Kind.Text ? strings[raw] : kind === Kind.Error ? ERROR_CODES[raw] : raw;
  // Excel tells an empty text that no formula gave as an empty cell.
  if (index < 0) return value === '' ? undefined : { kind, value };
  const formula = formulas[index]!;
  return { kind, value, formula: copiedFormula(formula.text, row - formula.row, number - formula.column) };
}
