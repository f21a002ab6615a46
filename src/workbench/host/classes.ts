// Every class that the host knows, by name, and the objects that a batch can start from.
import type { Roots } from './execute';
import type { ClassName, HostClass, HostObject } from './shapes';
import { AUTO_FILTER } from './classes/autoFilter';
import { CHART, CHARTS, CHART_PART, CHART_SERIES, CHART_SERIES_COLLECTION } from './classes/charts';
import { TABLE_COLUMN, TABLE_COLUMNS } from './classes/columns';
import {
  FORMAT_PROTECTION,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
} from './classes/formats';
import { NAMED_ITEM, NAMED_ITEMS } from './classes/names';
import { COMMENT, COMMENTS, NOTE, NOTES } from './classes/notes';
import { RANGE, RANGE_AREAS, RANGE_COLLECTION } from './classes/range';
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS, CONDITIONAL_FORMAT_PART, DATA_VALIDATION } from './classes/rules';
import {
  INTERNAL_SERVICE,
  RUNTIME,
  RUNTIME_PERSISTENCE_SERVICE,
  RUNTIME_SERVICE,
  SETTING,
  SETTINGS,
} from './classes/services';
import { FREEZE_PANES, HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_LAYOUT, SHEET_PROTECTION } from './classes/sheetParts';
import { TABLE, TABLES, TABLE_ROWS } from './classes/tables';
import {
  APPLICATION,
  CULTURE_INFO,
  DATETIME_FORMAT_INFO,
  LINKED_WORKBOOKS,
  NUMBER_FORMAT_INFO,
  WORKBOOK,
  WORKBOOK_PROTECTION,
} from './classes/workbook';
import { WORKSHEET, WORKSHEETS } from './classes/worksheets';

// Each table is written for the data of its own class, and gets only those: objects are made beside the tables.
const ALL = [
  ...[APPLICATION, AUTO_FILTER, CHART, CHARTS, CHART_PART, CHART_SERIES, CHART_SERIES_COLLECTION, COMMENT, COMMENTS],
  ...[CONDITIONAL_FORMAT, CONDITIONAL_FORMATS, CONDITIONAL_FORMAT_PART, CULTURE_INFO, DATA_VALIDATION],
  ...[DATETIME_FORMAT_INFO, FORMAT_PROTECTION, FREEZE_PANES, HEADER_FOOTER, HEADER_FOOTER_GROUP, INTERNAL_SERVICE],
  ...[LINKED_WORKBOOKS, NAMED_ITEM, NAMED_ITEMS, NOTE, NOTES, NUMBER_FORMAT_INFO, PAGE_LAYOUT, RANGE, RANGE_AREAS],
  ...[RANGE_BORDER, RANGE_BORDERS, RANGE_COLLECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT, RUNTIME, RUNTIME_SERVICE],
  ...[RUNTIME_PERSISTENCE_SERVICE, SETTING, SETTINGS, SHEET_PROTECTION, TABLE, TABLES, TABLE_COLUMN, TABLE_COLUMNS],
  ...[TABLE_ROWS, WORKBOOK, WORKBOOK_PROTECTION, WORKSHEET, WORKSHEETS],
] as unknown as readonly HostClass[];

export const CLASSES = Object.fromEntries(ALL.map((kind) => [kind.name, kind])) as Readonly<
  Record<ClassName, HostClass>
>;

function single(kind: ClassName): HostObject {
  return { kind, data: null };
}

export const ROOTS: Roots = {
  root: single('Workbook'),
  services: {
    'Microsoft.AppRuntime.AppRuntimeService': single('RuntimeService'),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': single('RuntimePersistenceService'),
    'Microsoft.InternalService.AddinInternalService': single('AddinInternalService'),
  },
};
