// The engine's reports of what has happened, in the book's words. Reports of the book's own doing are told by that.
import type { ICellData, ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import type { CellShift } from '../book/shift';

/** A report in the book's words; `results` are what the calculator wrote. */
export type Report =
  | { readonly kind: 'cells' | 'looks' | 'results'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'shift'; readonly sheetId: string; readonly shift: CellShift }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly range: IRange }
  | {
      readonly kind: 'activated' | 'sheet-in' | 'sheet-out' | 'sheet' | 'order' | 'filter';
      readonly sheetId: string;
    };

interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<ICellData> };
  readonly to?: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<ICellData> };
}

const SHEET_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-hidden',
  'sheet.mutation.set-tab-color',
  'sheet.mutation.set-frozen',
  'sheet.mutation.toggle-gridlines',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.remove-worksheet-merge',
]);
const SIZE_MUTATION =
  /^sheet\.mutation\.set-(row|col)-(hidden|visible)$|^sheet\.mutation\.set-worksheet-(row-height|col-width)$/;
const FILTER_MUTATION = /^sheet\.mutation\.(set-filter-criteria|re-calc-filter)$/;
const SINGLE = {
  'sheet.operation.set-worksheet-active': 'activated',
  'sheet.mutation.remove-sheet': 'sheet-out',
  'sheet.mutation.set-worksheet-order': 'order',
} as const;
const SHIFTS = {
  'sheet.mutation.insert-row': 'down',
  'sheet.mutation.remove-rows': 'up',
  'sheet.mutation.insert-col': 'right',
  'sheet.mutation.remove-col': 'left',
} as const;
/** Formulas that follow a shift are the shift's doing, not edits. */
const FOLLOWING = /\.(insert|remove)-(row|col)/;

type Reader = (given: Parameters, sheetId: string) => readonly Report[];

const READERS: Readonly<Record<string, Reader>> = {
  'sheet.mutation.insert-sheet': ({ sheet }) => [{ kind: 'sheet-in', sheetId: sheet!.id }],
  'sheet.mutation.reorder-range': ({ range }, sheetId) => [{ kind: 'cells', sheetId, area: areaOfRange(range!) }],
  'sheet.mutation.move-range': moveReports,
  'sheet.operation.set-selections': ({ selections }, sheetId) => {
    const range = selections?.at(-1)?.range;
    return range ? [{ kind: 'selected', sheetId, range }] : [];
  },
};

/** What a command or mutation that has been done says; nothing for most. */
export function reportsOf({ id, params = {} }: ICommandInfo, options: IExecutionOptions = {}): readonly Report[] {
  const given = params as Parameters;
  const sheetId = given.subUnitId ?? '';
  if (id === 'sheet.mutation.set-range-values') return cellReports(given, options);
  if (id in SHIFTS) return [shiftReport(sheetId, given.range!, SHIFTS[id as keyof typeof SHIFTS])];
  if (id in SINGLE) return [{ kind: SINGLE[id as keyof typeof SINGLE], sheetId }];
  if (SHEET_MUTATIONS.has(id)) return [{ kind: 'sheet', sheetId }];
  if (FILTER_MUTATION.test(id)) return [{ kind: 'filter', sheetId }];
  if (SIZE_MUTATION.test(id)) {
    return (given.ranges ?? []).map((range) => ({ kind: 'looks', sheetId, area: areaOfRange(range) }));
  }
  return READERS[id]?.(given, sheetId) ?? [];
}

function cellReports({ subUnitId = '', cellValue, trigger }: Parameters, options: IExecutionOptions): Report[] {
  const area = areaOfMatrix(cellValue ?? {});
  if (!area || (trigger && FOLLOWING.test(trigger))) return [];
  if (options['fromFormula']) {
    return options['applyFormulaCalculationResult'] ? [{ kind: 'results', sheetId: subUnitId, area }] : [];
  }
  return [{ kind: hasContent(cellValue!) ? 'cells' : 'looks', sheetId: subUnitId, area }];
}

function moveReports({ from, to }: Parameters): Report[] {
  return [from, to].flatMap((part): Report[] => {
    const area = part && areaOfMatrix(part.value);
    return area ? [{ kind: 'cells', sheetId: part.subUnitId, area }] : [];
  });
}

function shiftReport(sheetId: string, range: IRange, direction: CellShift['direction']): Report {
  const area = areaOfRange(range);
  const isRows = direction === 'down' || direction === 'up';
  const whole = isRows ? { firstColumn: 1, lastColumn: MAX_COLUMNS } : { firstRow: 1, lastRow: MAX_ROWS };
  return { kind: 'shift', sheetId, shift: { area: { ...area, ...whole }, direction } };
}

function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { firstRow: startRow + 1, firstColumn: startColumn + 1, lastRow: endRow + 1, lastColumn: endColumn + 1 };
}

function hasContent(matrix: IObjectMatrixPrimitiveType<ICellData>): boolean {
  return Object.values(matrix).some((line) =>
    Object.values((line ?? {}) as Record<number, ICellData | null>).some(
      (cell) => !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell,
    ),
  );
}

/** The smallest area around a matrix of cells; undefined for an empty one. */
export function areaOfMatrix(matrix: IObjectMatrixPrimitiveType<ICellData>): Area | undefined {
  let area: Area | undefined;
  for (const [key, line] of Object.entries(matrix)) {
    const row = Number(key) + 1;
    for (const place of Object.keys(line ?? {})) {
      const column = Number(place) + 1;
      area = {
        firstRow: Math.min(area?.firstRow ?? row, row),
        firstColumn: Math.min(area?.firstColumn ?? column, column),
        lastRow: Math.max(area?.lastRow ?? row, row),
        lastColumn: Math.max(area?.lastColumn ?? column, column),
      };
    }
  }
  return area;
}
