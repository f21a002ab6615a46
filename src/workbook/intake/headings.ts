// Headings: which column of the contract a heading means, and rows of headings that mark a table without a name.
import { areasMeet } from '../../core/sheet/cellRef';
import type { HeadingFacts } from '../../core/sheet/facts';
import { Kind } from '../cells';
import { matchField } from '../layout/fields';
import { fold } from '../layout/fold';
import { matchFolded, matchHeading } from '../layout/matchHeading';
import { LAYOUT, type TableLayout } from '../layout/tables';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { cellText } from './cellTexts';

export type Heading = HeadingFacts;

/** A row of adjacent headings that holds all required columns of one table. */
export interface HeadingRun {
  readonly layout: TableLayout;
  readonly sheet: number;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The end of the workbook's table that has these headings, its totals row included; else the last row with a value
   * before 50 empty rows or the next row of headings. */
  readonly lastRow: number;
  /** The workbook's own table with these headings, whatever its name. */
  readonly own: TableSnapshot | null;
}

type Found = Omit<HeadingRun, 'lastRow' | 'own'>;

/** Where another table begins below. */
interface Start {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export const ROWS_SEARCHED = 50;
const EMPTY_ROWS_THAT_END = 50;
const COLUMNS_SEARCHED = 256;

/** The headings of a row of a table, each matched to a column of the contract; the first of two equal matches wins. */
export function headingsOf(
  { strings }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  layout: TableLayout,
  row: number,
  firstColumn: number,
  lastColumn: number,
): Heading[] {
  const headings: Heading[] = [];
  for (let column = firstColumn; column <= Math.min(lastColumn, sheet.columns.length - 1); column++) {
    const cells = sheet.columns[column];
    const text = cells ? cellText(cells, row, strings) : '';
    if (text.trim() === '') continue;
    const found = matchHeading(layout, text);
    headings.push({ text, column, match: found ? { column: found.name, how: found.how } : null });
  }
  return preferExact(headings);
}

/** A near match gives way where another heading is that column exactly. */
function preferExact(headings: readonly Heading[]): Heading[] {
  const exact = new Set(headings.flatMap(({ match }) => (match?.how === 'exact' ? [match.column] : [])));
  return headings.map((heading) => {
    const isBeaten = heading.match?.how === 'near' && exact.has(heading.match.column);
    return isBeaten ? { ...heading, match: null } : heading;
  });
}

/** Rows of headings, among the first 50 of each sheet, that stand outside the areas of tables found by name. */
export function findHeadingRuns(
  snapshot: WorkbookSnapshot,
  taken: readonly { readonly sheet: number; readonly place: { readonly area: HeadingArea } }[],
): HeadingRun[] {
  const runs: HeadingRun[] = [];
  snapshot.sheets.forEach((sheet, index) => {
    const areas = taken.filter((table) => table.sheet === index).map((table) => table.place.area);
    const found: Found[] = [];
    for (let row = 1; row <= Math.min(ROWS_SEARCHED, sheet.lastRow); row++) {
      for (const run of textRuns(snapshot, sheet, row)) {
        const layout = tableOf(snapshot, sheet, row, run);
        const area = { firstRow: row, lastRow: row, firstColumn: run.first, lastColumn: run.last };
        if (layout && !areas.some((other) => areasMeet(area, other))) {
          found.push({ layout, sheet: index, row, firstColumn: run.first, lastColumn: run.last });
        }
      }
    }
    const others = [...areas, ...found.map((run) => ({ ...run, firstRow: run.row, lastRow: run.row }))];
    for (const run of found) runs.push(completeRun(snapshot, run, others));
  });
  return runs;
}

/** A run with the Excel table that it belongs to and its end, given the areas of other tables on its sheet. */
export function completeRun(snapshot: WorkbookSnapshot, run: Found, others: readonly HeadingArea[]): HeadingRun {
  const own = ownTable(snapshot, run);
  const starts: Start[] = others.map((area) => ({ ...area, row: area.firstRow }));
  return { ...run, own, lastRow: own?.area.lastRow ?? endOf(snapshot.sheets[run.sheet]!, run, starts) };
}

type HeadingArea = Parameters<typeof areasMeet>[0];

interface TextRun {
  readonly first: number;
  readonly last: number;
  /** Folded. */
  readonly texts: readonly string[];
}

/** Runs of adjacent text cells in a row. */
export function textRuns({ strings }: WorkbookSnapshot, sheet: SheetSnapshot, row: number): TextRun[] {
  const runs: TextRun[] = [];
  let texts: string[] = [];
  const columns = Math.min(sheet.columns.length - 1, COLUMNS_SEARCHED);
  for (let column = 1; column <= columns + 1; column++) {
    const cells = column <= columns ? sheet.columns[column] : undefined;
    const isText = cells !== undefined && cells.kind(row) === Kind.Text && strings[cells.value(row)]!.trim() !== '';
    if (isText) texts.push(fold(strings[cells.value(row)]!));
    else if (texts.length > 0) {
      runs.push({ first: column - texts.length, last: column - 1, texts });
      texts = [];
    }
  }
  return runs;
}

/** Tables with required columns, and how many; those that ask for most first. */
const FINDABLE = [...LAYOUT.values()]
  .map((layout) => ({ layout, required: layout.columns.filter((column) => column.required).length }))
  .filter(({ required }) => required > 0)
  .sort((a, b) => b.required - a.required);

/** The one table whose required columns all stand in the run; of several, the one that asks for most. */
function tableOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, row: number, run: TextRun): TableLayout | undefined {
  const held = FINDABLE.filter(
    ({ layout, required }) => required <= run.texts.length && holdsAll(layout, run, required),
  );
  const [best, second] = held;
  if (!best || second?.required === best.required) return undefined;
  return best.layout.table !== 'Grant' || hasGrantField(snapshot, sheet, row, run) ? best.layout : undefined;
}

function holdsAll(layout: TableLayout, run: TextRun, required: number): boolean {
  const exact = run.texts.map((text) => matchFolded(layout, text)).filter((match) => match !== undefined);
  const found = new Set(exact.filter((match) => match.column.required).map((match) => match.column.name));
  return found.size === required && (required > 1 || exact.length === run.texts.length);
}

function hasGrantField({ strings }: WorkbookSnapshot, sheet: SheetSnapshot, row: number, run: TextRun): boolean {
  for (let column = run.first; column <= run.last; column++) {
    const cells = sheet.columns[column];
    for (let below = row + 1; cells && below <= row + ROWS_SEARCHED; below++) {
      if (cells.kind(below) === Kind.Text && matchField(strings[cells.value(below)]!)) return true;
    }
  }
  return false;
}

function ownTable({ tables }: WorkbookSnapshot, run: Found): TableSnapshot | null {
  const isOwn = ({ sheet, area, hasHeader }: TableSnapshot) =>
    hasHeader &&
    sheet === run.sheet &&
    area.firstRow === run.row &&
    area.firstColumn <= run.lastColumn &&
    run.firstColumn <= area.lastColumn;
  return tables.find(isOwn) ?? null;
}

function endOf(sheet: SheetSnapshot, run: Found, others: readonly Start[]): number {
  const next = others
    .filter(
      (other) => other.row > run.row && other.firstColumn <= run.lastColumn && run.firstColumn <= other.lastColumn,
    )
    .reduce((row, other) => Math.min(row, other.row), sheet.lastRow + 1);
  let last = run.row;
  for (let row = run.row + 1; row < next && row - last <= EMPTY_ROWS_THAT_END; row++) {
    if (hasValue(sheet, row, run.firstColumn, run.lastColumn)) last = row;
  }
  return last;
}

/** Whether any cell of a row between two columns holds something. */
export function hasValue(sheet: SheetSnapshot, row: number, firstColumn: number, lastColumn: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const kind = sheet.columns[column]?.kind(row);
    if (kind !== undefined && kind !== Kind.Blank) return true;
  }
  return false;
}
