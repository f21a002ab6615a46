// What the scan of a sheet's cells tells beyond contents: looks by cell, sizes and looks of rows, array formulas.
import { parseArea } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import { checkLimit } from '../read/limits';
import type { ReadLimits } from '../read/limits';
import type { SheetKeeper } from '../read/sheetScan';

export const PAGE_BITS = 10;
const PAGE_ROWS = 1 << PAGE_BITS;

export interface KeptSheet extends SheetKeeper {
  /** By column and page of 1,024 rows: index of the style plus one, 0 where no cell was written. */
  readonly pages: (Uint16Array | undefined)[][];
  readonly lastRow: () => number;
  /** Sizes in points with whether they were set by hand. */
  readonly heights: Map<number, { readonly height: number; readonly isOwn: boolean }>;
  readonly rowStyles: Map<number, number>;
  readonly arrays: Map<string, Area>;
  /** Addresses of data tables; rows that are grouped. */
  readonly dataTables: Set<string>;
  readonly groupedRows: Set<number>;
}

/** Keeps what is told; `pages` counts across the sheets of a workbook. */
export function keepSheet(limits: ReadLimits, count: { pages: number }): KeptSheet {
  const pages: (Uint16Array | undefined)[][] = [];
  let last = 0;
  const kept = { heights: new Map(), rowStyles: new Map(), arrays: new Map(), dataTables: new Set<string>() };
  const groupedRows = new Set<number>();
  return {
    pages,
    ...kept,
    groupedRows,
    lastRow: () => last,
    style(row, column, style) {
      const ofColumn = (pages[column] ??= []);
      let page = ofColumn[row >> PAGE_BITS];
      if (page === undefined) {
        checkLimit(limits, 'pages', ++count.pages);
        page = ofColumn[row >> PAGE_BITS] = new Uint16Array(PAGE_ROWS);
      }
      page[row & (PAGE_ROWS - 1)] = style + 1;
      if (row > last) last = row;
    },
    row(row, attributes) {
      const height = Number(attributeOf(attributes, 'ht') ?? NaN);
      if (height >= 0) kept.heights.set(row, { height, isOwn: isSet(attributes, 'customHeight') });
      if (isSet(attributes, 'customFormat')) kept.rowStyles.set(row, Number(attributeOf(attributes, 's') ?? 0));
      if (Number(attributeOf(attributes, 'outlineLevel') ?? 0) > 0) groupedRows.add(row);
    },
    formula(row, column, attributes) {
      const type = attributeOf(attributes, 't');
      const area = parseArea(attributeOf(attributes, 'ref') ?? '');
      if (type === 'array' && area) kept.arrays.set(`${row},${column}`, area);
      else if (type === 'dataTable') kept.dataTables.add(`${row},${column}`);
    },
  };
}

function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

function isSet(attributes: string, name: string): boolean {
  const value = attributeOf(attributes, name);
  return value === '1' || value === 'true';
}
