// Several areas at once: cells of one sort, merged areas, what several areas use of the sheet.
import { areasMeet } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { SheetCells } from '../../book/book';
import { wordFrom } from '../arguments';
import { areaFrom } from './address';
import { valueType } from './contents';
import { usedRange } from './navigate';
import { areaOf, rangeObject, sheetOf } from './rangeObject';
import type { HostObject, LiveArea, Session } from '../shapes';

const SORTS = ['Formulas', 'Constants', 'Blanks', 'Visible', 'DataValidations', 'ConditionalFormats'] as const;

/** Several ranges as one object; null for none. */
export function areasObject(session: Session, sheetId: string, areas: readonly Area[]) {
  if (areas.length === 0) return null;
  const data = areas.map((area) => rangeObject(session, sheetId, area).data);
  return { kind: 'RangeAreas', data } satisfies HostObject<readonly LiveArea[]>;
}

/** The areas that a list of addresses names, e.g. `A1:B2,D4`. */
export function areasFrom(session: Session, sheetId: string, addresses: string): readonly Area[] {
  return addresses.split(',').map((address) => areaFrom(session.book, sheetId, address).area);
}

/** The range's cells of one sort (formulas, constants, blanks, visible, under a rule); null where there are none. */
export function specialCells(session: Session, range: LiveArea, args: readonly unknown[]) {
  const sort = wordFrom(args[0], SORTS);
  const sheet = sheetOf(session, range.sheetId);
  const used = usedRange(session, range, [false]);
  if (!used) return null;
  const area = areaOf(used.data);
  if (sort === 'DataValidations')
    return shared(
      session,
      range,
      sheet.validations.flatMap(({ areas }) => areas),
    );
  if (sort === 'ConditionalFormats')
    return shared(
      session,
      range,
      sheet.marks.map((mark) => mark.area),
    );
  const cells = session.book.cells(range.sheetId);
  const isWanted = TESTS[sort](cells, args[1]);
  return areasObject(session, range.sheetId, runsOf(area, isWanted));
}

type Test = (row: number, column: number) => boolean;

const TESTS: Readonly<
  Record<'Formulas' | 'Constants' | 'Blanks' | 'Visible', (cells: SheetCells, types: unknown) => Test>
> = {
  Formulas: (cells, types) => (row, column) =>
    cells.formula(row, column) !== undefined && isOfType(cells, row, column, types),
  Constants: (cells, types) => (row, column) =>
    cells.formula(row, column) === undefined &&
    cells.value(row, column) !== null &&
    isOfType(cells, row, column, types),
  Blanks: (cells) => (row, column) => cells.value(row, column) === null && cells.formula(row, column) === undefined,
  Visible: (cells) => (row, column) => !cells.rowSize(row).isHidden && !cells.columnSize(column).isHidden,
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  Error: 'Errors',
  Boolean: 'Logical',
  Double: 'Numbers',
  String: 'Text',
};

function isOfType(cells: SheetCells, row: number, column: number, types: unknown): boolean {
  if (typeof types !== 'string' || types === 'All') return true;
  return types.includes(TYPE_WORDS[valueType(cells.value(row, column))] ?? types);
}

/** The wanted cells as areas: runs of rows, equal runs of neighbouring columns together. */
function runsOf(area: Area, isWanted: Test): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (!isWanted(row, column)) continue;
      const firstRow = row;
      while (row < area.lastRow && isWanted(row + 1, column)) row++;
      const key = `${firstRow}:${row}`;
      const before = open.get(key);
      if (before !== undefined && areas[before]!.lastColumn === column - 1) {
        areas[before] = { ...areas[before]!, lastColumn: column };
      } else {
        open.set(key, areas.length);
        areas.push({ firstRow, firstColumn: column, lastRow: row, lastColumn: column });
      }
    }
  }
  return areas;
}

/** The merged areas that lie in the range; null where there are none. */
export function mergedAreas(session: Session, range: LiveArea) {
  return shared(session, range, sheetOf(session, range.sheetId).merged);
}

function shared(session: Session, range: LiveArea, areas: readonly Area[]) {
  const inside = areas.filter((area) => areasMeet(area, areaOf(range)));
  return areasObject(session, range.sheetId, inside);
}

/** What several areas use of the sheet; null where they use nothing. */
export function usedAreas(session: Session, areas: readonly LiveArea[], args: readonly unknown[]) {
  const used = areas.flatMap((area) => usedRange(session, area, args) ?? []);
  return used.length === 0 ? null : ({ kind: 'RangeAreas', data: used.map(({ data }) => data) } as const);
}
