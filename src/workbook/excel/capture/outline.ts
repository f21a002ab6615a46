// What a workbook consists of, apart from its cells: sheets, tables, names, and what is told about them. Asked for in two
// batches, because the second needs the ids that the first brings; a workbook looked at before needs one.
import { areaOf } from '../areaOf';
import type { Area } from '../../../core/sheet/cellRef';
import { NOT_TOLD, known } from '../../../core/sheet/known';
import type { Known } from '../../../core/sheet/known';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { parseAreas } from './areas';

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

export interface TableHead {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

export interface Heads {
  readonly sheets: readonly SheetHead[];
  readonly tables: readonly TableHead[];
  readonly names: readonly Omit<DefinedName, 'sheet'>[];
  readonly calculation: 'auto' | 'manual' | 'auto-no-table';
}

export interface SheetDetail {
  /** The cells in use; null for none. */
  readonly used: Area | null;
  /** Of the cells in use: none, all, or (null) some. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly filter: Area | null;
  readonly merged: Known<readonly Area[]>;
  readonly names: readonly Omit<DefinedName, 'sheet'>[];
}

/** Everything about a workbook but its cells; details by id. */
export interface Outline extends Heads {
  readonly details: ReadonlyMap<string, SheetDetail>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly externalLinks: WorkbookSnapshot['externalLinks'];
}

export type Details = Pick<Outline, 'details' | 'areas' | 'externalLinks'>;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const CALCULATION = { Automatic: 'auto', AutomaticExceptTables: 'auto-no-table', Manual: 'manual' } as const;
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks for sheets, tables and names; the function that is returned reads the answer, after a sync. */
export function askForHeads({ workbook, application }: Excel.RequestContext): () => Heads {
  const { worksheets, tables, names } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered');
  tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered',
  );
  names.load('items/name,items/formula,items/scope');
  application.load('calculationMode');
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility, protection, autoFilter }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility as keyof typeof VISIBILITY],
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
    })),
    tables: tables.items.map(({ id, name, worksheet, showHeaders, showTotals, autoFilter }) => ({
      id,
      name,
      sheetId: worksheet.id,
      hasHeader: showHeaders,
      hasTotals: showTotals,
      isFiltered: autoFilter.isDataFiltered,
    })),
    names: names.items.filter(({ scope }) => scope === 'Workbook').map(nameOf),
    calculation: CALCULATION[application.calculationMode as keyof typeof CALCULATION],
  });
}

export interface Abilities {
  readonly tellsMerged: boolean;
  readonly tellsLinks: boolean;
}

/** Asks where sheets and tables of these ids stand and what is hidden, merged and filtered there. */
export function askForDetails(
  { workbook }: Excel.RequestContext,
  { sheets, tables }: Pick<Heads, 'sheets' | 'tables'>,
  { tellsMerged, tellsLinks }: Abilities,
): () => Details {
  const details = sheets.map(({ id }) => [id, askForSheet(workbook.worksheets.getItem(id), tellsMerged)] as const);
  const areas = tables.map(({ id }) => [id, workbook.tables.getItem(id).getRange().load(PLACE)] as const);
  const links = tellsLinks ? workbook.linkedWorkbooks.load('items/id') : undefined;
  return () => ({
    details: new Map(details.map(([id, read]) => [id, read()])),
    areas: new Map(areas.map(([id, range]) => [id, areaOf(range)])),
    externalLinks: links ? known(links.items.map(({ id }) => id)) : NOT_TOLD,
  });
}

function askForSheet(sheet: Excel.Worksheet, tellsMerged: boolean): () => SheetDetail {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden,columnHidden`);
  const filter = sheet.autoFilter.getRangeOrNullObject().load(PLACE);
  const names = sheet.names.load('items/name,items/formula');
  const merged = tellsMerged ? sheet.getRange().getMergedAreasOrNullObject().load('address') : undefined;
  return () => ({
    used: used.isNullObject ? null : areaOf(used),
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    columnsHidden: used.isNullObject ? false : used.columnHidden,
    filter: filter.isNullObject ? null : areaOf(filter),
    merged: mergedAreas(merged),
    names: names.items.map(nameOf),
  });
}

function mergedAreas(merged: Excel.RangeAreas | undefined): Known<readonly Area[]> {
  if (merged === undefined) return NOT_TOLD;
  if (merged.isNullObject) return known([]);
  const areas = parseAreas(merged.address);
  return areas ? known(areas) : NOT_TOLD;
}

/** Files keep the names of print areas and the like with a prefix; Excel shows them without. */
function nameOf({ name, formula }: Excel.NamedItem): Omit<DefinedName, 'sheet'> {
  const isBuiltIn = /^(?:Print_Area|Print_Titles|_FilterDatabase)$/.test(name);
  return { name: isBuiltIn ? `_xlnm.${name}` : name, refersTo: String(formula).replace(/^=/, '') };
}
