// The cells of a sheet, kept by column in pages, so that a million rows cost nine bytes a cell and a lone cell in
// the last row costs one page. Blank cells are not stored. Strings and formulas are indexes into the snapshot's lists.

export const Kind = {
  Blank: 0,
  Number: 1,
  /** A number whose format shows a date. */
  Date: 2,
  /** The value is an index into the snapshot's strings. */
  Text: 3,
  /** 0 or 1. */
  Boolean: 4,
  /** An index into `ERROR_CODES`. */
  Error: 5,
  /** A formula without a cached result. */
  NoResult: 6,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
] as const;

const PAGE_BITS = 10;
const PAGE_ROWS = 1 << PAGE_BITS;
const IN_PAGE = PAGE_ROWS - 1;

/** What a column holds, as plain data: for handing it to another thread. Pages that hold nothing are undefined. */
export interface ColumnPages {
  readonly kinds: readonly (Uint8Array | undefined)[];
  readonly values: readonly (Float64Array | undefined)[];
  readonly formulas: readonly (Int32Array | undefined)[];
  readonly lastRow: number;
  readonly hasFormulas: boolean;
  readonly hasErrors: boolean;
}

/** One column of a sheet. Rows count from 1. */
export class ColumnCells {
  private readonly kinds: (Uint8Array | undefined)[];
  private readonly values: (Float64Array | undefined)[];
  private readonly formulas: (Int32Array | undefined)[];
  /** The last row that holds anything; 0 while empty. */
  lastRow: number;
  hasFormulas: boolean;
  hasErrors: boolean;

  /** A column of its own, blank or with the contents of these pages, which it takes over. */
  constructor(pages?: ColumnPages) {
    this.kinds = [...(pages?.kinds ?? [])];
    this.values = [...(pages?.values ?? [])];
    this.formulas = [...(pages?.formulas ?? [])];
    this.lastRow = pages?.lastRow ?? 0;
    this.hasFormulas = pages?.hasFormulas ?? false;
    this.hasErrors = pages?.hasErrors ?? false;
  }

  /** What the column holds now; the pages are the column's own, not copies. */
  pages(): ColumnPages {
    const { kinds, values, formulas, lastRow, hasFormulas, hasErrors } = this;
    return { kinds, values, formulas, lastRow, hasFormulas, hasErrors };
  }

  /** Another column with the same contents. */
  copy(): ColumnCells {
    const { kinds, values, formulas, ...state } = this.pages();
    return new ColumnCells({
      ...state,
      kinds: kinds.map((page) => page?.slice()),
      values: values.map((page) => page?.slice()),
      formulas: Array.from(formulas, (page) => page?.slice()),
    });
  }

  kind(row: number): Kind {
    const page = this.kinds[row >> PAGE_BITS];
    return page === undefined ? Kind.Blank : (page[row & IN_PAGE] as Kind);
  }

  /** The number, or the index that the kind asks for; 0 for a blank cell. */
  value(row: number): number {
    const page = this.values[row >> PAGE_BITS];
    return page === undefined ? 0 : page[row & IN_PAGE]!;
  }

  /** Index into the snapshot's formulas, -1 where the cell is no formula. */
  formula(row: number): number {
    const page = this.formulas[row >> PAGE_BITS];
    return page === undefined ? -1 : page[row & IN_PAGE]! - 1;
  }

  set(row: number, kind: Kind, value: number): void {
    const index = row >> PAGE_BITS;
    let page = this.kinds[index];
    if (page === undefined) {
      page = this.kinds[index] = new Uint8Array(PAGE_ROWS);
      this.values[index] = new Float64Array(PAGE_ROWS);
    }
    page[row & IN_PAGE] = kind;
    this.values[index]![row & IN_PAGE] = value;
    if (kind === Kind.Error) this.hasErrors = true;
    if (row > this.lastRow) this.lastRow = row;
  }

  setFormula(row: number, formula: number): void {
    const index = row >> PAGE_BITS;
    let page = this.formulas[index];
    if (page === undefined) page = this.formulas[index] = new Int32Array(PAGE_ROWS);
    page[row & IN_PAGE] = formula + 1;
    this.hasFormulas = true;
    if (row > this.lastRow) this.lastRow = row;
  }
}
