// What a sheet part says around its cells: hidden columns, protection, filters, merged areas, data validations, tables.
// The cells themselves were taken out before; see sheetPart.ts.
import { MAX_COLUMNS, parseArea } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { RowRun } from '../../../core/sheet/facts';
import type { DataValidation } from '../../snapshot';
import { isActiveFilter } from './filters';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { corrupt } from './problems';
import { isTrue, readXml } from './xml';
import type { Attributes } from './xml';

export interface SheetEdges {
  readonly isProtected: boolean;
  readonly hiddenColumns: readonly RowRun[];
  readonly merged: readonly Area[];
  readonly activeFilter: Area | undefined;
  readonly validations: readonly DataValidation[];
  /** Relationships that lead to the tables of the sheet. */
  readonly tables: readonly (string | undefined)[];
}

/** What limits count across the sheets of a workbook. */
export interface EdgeCounts {
  mergedAreas: number;
  validations: number;
}

interface Draft {
  isProtected: boolean;
  hasCells: boolean;
  hiddenColumns: RowRun[];
  merged: Area[];
  filter: Area | undefined;
  isFilterActive: boolean;
  validations: DataValidation[];
  tables: (string | undefined)[];
  validation: { type: string; areas: string; formula: string };
}

/** Reads the part without its cells. Throws `corrupt` where it is no sheet or not well-formed. */
export function readSheetEdges(part: string, bytes: Uint8Array, limits: ReadLimits, counts: EdgeCounts): SheetEdges {
  const draft: Draft = {
    isProtected: false,
    hasCells: false,
    hiddenColumns: [],
    merged: [],
    filter: undefined,
    isFilterActive: false,
    validations: [],
    tables: [],
    validation: { type: '', areas: '', formula: '' },
  };
  readXml(part, bytes, limits, {
    open(name, attributes, path) {
      if (path.length === 0 && name !== 'worksheet') throw corrupt(part, 'root-element');
      if (path.length === 1) openSheetChild(part, draft, name, attributes);
      else openInside(part, draft, name, attributes, path, limits, counts);
    },
    close(name, text, path) {
      const { validation } = draft;
      if (name === 'dataValidation') keepValidation(draft, limits, counts);
      else if (name === 'sqref' && path.at(-1) === 'dataValidation') validation.areas = text;
      else if (name === 'formula1' && text.trim() !== '') validation.formula = text;
      else if (name === 'f' && path.at(-1) === 'formula1') validation.formula = text;
    },
  });
  const { isProtected, merged, validations, tables, filter } = draft;
  const activeFilter = draft.isFilterActive ? filter : undefined;
  return { isProtected, hiddenColumns: joinRuns(draft.hiddenColumns), merged, activeFilter, validations, tables };
}

function openSheetChild(part: string, draft: Draft, name: string, attributes: Attributes): void {
  if (name === 'sheetProtection') draft.isProtected = isTrue(attributes['sheet']);
  else if (name === 'autoFilter') draft.filter = parseArea(attributes['ref'] ?? '');
  else if (name === 'sheetData') {
    if (draft.hasCells) throw corrupt(part, 'second-sheet-data');
    draft.hasCells = true;
  }
}

function openInside(
  part: string,
  draft: Draft,
  name: string,
  attributes: Attributes,
  path: readonly string[],
  limits: ReadLimits,
  counts: EdgeCounts,
): void {
  if (name === 'col' && path[1] === 'cols') {
    if (isTrue(attributes['hidden'])) addHiddenColumns(part, draft, attributes);
  } else if (name === 'mergeCell' && path[1] === 'mergeCells') {
    const area = parseArea(attributes['ref'] ?? '');
    if (!area) throw corrupt(part, 'merged-area');
    draft.merged.push(area);
    checkLimit(limits, 'mergedAreas', ++counts.mergedAreas);
  } else if (name === 'tablePart') draft.tables.push(attributes['id']);
  else if (name === 'dataValidation') {
    draft.validation = { type: attributes['type'] ?? 'none', areas: attributes['sqref'] ?? '', formula: '' };
  } else if (isActiveFilter(name, path)) draft.isFilterActive = true;
}

function addHiddenColumns(part: string, draft: Draft, { min, max }: Attributes): void {
  const first = Number(min);
  const last = Math.min(Number(max), MAX_COLUMNS);
  if (!(first >= 1 && first <= last)) throw corrupt(part, 'column');
  draft.hiddenColumns.push({ first, last });
}

function keepValidation(draft: Draft, limits: ReadLimits, counts: EdgeCounts): void {
  const { type, areas, formula } = draft.validation;
  const parsed: Area[] = [];
  for (const [text] of areas.matchAll(/\S+/g)) {
    const area = parseArea(text);
    if (area) parsed.push(area);
    checkLimit(limits, 'validations', ++counts.validations);
  }
  draft.validations.push({ areas: parsed, type, formula });
}

function joinRuns(runs: RowRun[]): RowRun[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of runs.sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
