// The cells of a sheet that was read, one after the other in reading order, made when they are asked for: a ledger of a
// hundred thousand lines stays in columns.
import { copiedFormula } from '../../../core/sheet/formulaReferences';
import { ERROR_CODES, Kind } from '../../cells';
import type { ColumnCells } from '../../cells';
import { DATE_FORMAT } from '../../layout/template/look';
import type { CellModel } from '../../layout/template/model';
import type { Formula } from '../../snapshot';
import { PAGE_BITS } from './keepSheet';
import type { KeptSheet } from './keepSheet';
import { styleName } from './styleTable';

export interface GridTexts {
  readonly strings: readonly string[];
  readonly formulas: readonly Formula[];
  /** By index of a style: whether it shows dates. */
  readonly dateStyles: Uint8Array;
}

/** The look of days that a file writes as texts under a look that is no date's. */
export const DAY_STYLE = { name: 'day', style: { format: DATE_FORMAT } } as const;

type Columns = readonly (ColumnCells | undefined)[];

export function gridCells(columns: Columns, kept: KeptSheet, texts: GridTexts): Iterable<CellModel> {
  return { [Symbol.iterator]: () => walk(columns, kept, texts) };
}

function* walk(columns: Columns, kept: KeptSheet, texts: GridTexts): Generator<CellModel> {
  const lastRow = kept.lastRow();
  for (let page = 0; page << PAGE_BITS <= lastRow; page++) {
    const here: number[] = [];
    kept.pages.forEach((pages, column) => {
      if (pages[page]) here.push(column);
    });
    if (here.length === 0) continue;
    for (let at = 0; at < 1 << PAGE_BITS; at++) {
      for (const column of here) {
        const style = kept.pages[column]![page]![at]!;
        if (style === 0) continue;
        yield cellAt((page << PAGE_BITS) + at, column, style - 1, columns[column], kept, texts);
      }
    }
  }
}

function cellAt(
  row: number,
  column: number,
  style: number,
  cells: ColumnCells | undefined,
  { arrays }: KeptSheet,
  texts: GridTexts,
): CellModel {
  const kind = cells?.kind(row) ?? Kind.Blank;
  const name = kind === Kind.Date && texts.dateStyles[style] !== 1 ? DAY_STYLE.name : styleName(style);
  if (kind === Kind.Blank) return { row, column, value: null, style: name };
  const value = valueAt(kind, cells!.value(row), texts.strings);
  const error = kind === Kind.Error ? { error: ERROR_CODES[cells!.value(row)]! } : undefined;
  const index = cells!.formula(row);
  if (index < 0) return error ? { row, column, value, style: name, ...error } : { row, column, value, style: name };
  const shared = texts.formulas[index]!;
  const formula = copiedFormula(shared.text, row - shared.row, column - shared.column);
  const array = arrays.size > 0 ? arrays.get(`${row},${column}`) : undefined;
  if (formula === '') return { row, column, value, style: name, ...error };
  return { row, column, value, style: name, formula, ...error, ...(array ? { array } : {}) };
}

function valueAt(kind: Kind, value: number, strings: readonly string[]): CellModel['value'] {
  if (kind === Kind.Text) return strings[value]!;
  if (kind === Kind.Boolean) return value === 1;
  return kind === Kind.Number || kind === Kind.Date ? value : null;
}
