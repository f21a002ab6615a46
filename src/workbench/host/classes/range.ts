// Excel's `Range` and `RangeAreas`: the table of their members.
import { change, link, property, query } from '../hostClass';
import { booleanFrom } from '../arguments';
import { HostError } from '../hostError';

import { cellCount, fullAddressOf, hasAllColumns, hasAllRows } from '../range/address';
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  checkShape,
  readValueTypes,
  readValues,
  writeContents,
  writeFormulasR1C1,
  writeNumberFormats,
} from '../range/contents';
import {
  clearRange,
  deleteCells,
  hideLines,
  insertCells,
  isHidden,
  mergeRange,
  selectRange,
  unmergeRange,
} from '../range/edit';
import { mergedAreas, specialCells, usedAreas } from '../range/special';
import { readCellProperties, readColumnProperties, readRowProperties } from '../range/cellProperties';
import { NAVIGATION, boundingRange, intersection, usedRange } from '../range/navigate';
import { areaOf, rangeObject, sheetOf } from '../range/rangeObject';
import { readLink, writeLink } from './sheetParts';
import type { HostClass, HostObject, LiveArea, Method, Session } from '../shapes';

const NAVIGATION_SINCE: Readonly<Record<string, string>> = {
  getRowsBelow: '1.3',
  getRowsAbove: '1.3',
  getColumnsAfter: '1.3',
  getColumnsBefore: '1.3',
  getResizedRange: '1.3',
  getAbsoluteResizedRange: '1.7',
};

const navigation: Record<string, Method<LiveArea>> = Object.fromEntries(
  Object.entries(NAVIGATION).map(([name, call]) => [name, query<LiveArea>(NAVIGATION_SINCE[name] ?? '1.1', call)]),
);

function fullAddress(session: Session, range: LiveArea): string {
  return fullAddressOf(sheetOf(session, range.sheetId).name, areaOf(range));
}

function setHidden(line: 'row' | 'column') {
  return (session: Session, range: LiveArea, value: unknown) => hideLines(session, range, line, booleanFrom(value));
}

function required<T>(found: HostObject<T> | null): HostObject<T> {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function part(kind: 'RangeFormat' | 'DataValidation' | 'ConditionalFormatCollection') {
  return link<LiveArea>(
    { RangeFormat: '1.1', DataValidation: '1.8', ConditionalFormatCollection: '1.6' }[kind],
    (_, data) => ({
      kind,
      data,
    }),
  );
}

export const RANGE: HostClass<LiveArea> = {
  name: 'Range',
  properties: {
    address: property('1.1', fullAddress),
    addressLocal: property('1.1', fullAddress),
    cellCount: property('1.1', (_, range) => {
      const count = cellCount(areaOf(range));
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    rowIndex: property('1.1', (_, range) => areaOf(range).firstRow - 1),
    columnIndex: property('1.1', (_, range) => areaOf(range).firstColumn - 1),
    rowCount: property('1.1', (_, range) => areaOf(range).lastRow - areaOf(range).firstRow + 1),
    columnCount: property('1.1', (_, range) => areaOf(range).lastColumn - areaOf(range).firstColumn + 1),
    values: property('1.1', readValues, writeContents),
    formulas: property('1.1', readFormulas, writeContents),
    formulasLocal: property('1.1', readFormulas, writeContents),
    formulasR1C1: property('1.2', readFormulasR1C1, writeFormulasR1C1),
    valueTypes: property('1.1', readValueTypes),
    numberFormat: property('1.1', readNumberFormats, writeNumberFormats),
    numberFormatLocal: property('1.7', readNumberFormats, writeNumberFormats),
    text: property('1.1', readTexts),
    rowHidden: property('1.2', (session, range) => isHidden(session, range, 'row'), setHidden('row')),
    columnHidden: property('1.2', (session, range) => isHidden(session, range, 'column'), setHidden('column')),
    hidden: property('1.2', (session, range) => {
      const [rows, columns] = [isHidden(session, range, 'row'), isHidden(session, range, 'column')];
      return rows === true || columns === true || (rows === null || columns === null ? null : false);
    }),
    hyperlink: property('1.7', readLink, writeLink),
    isEntireRow: property('1.7', (_, range) => hasAllColumns(areaOf(range))),
    isEntireColumn: property('1.7', (_, range) => hasAllRows(areaOf(range))),
  },
  links: {
    format: part('RangeFormat'),
    dataValidation: part('DataValidation'),
    conditionalFormats: part('ConditionalFormatCollection'),
    worksheet: link('1.1', (session, { sheetId }) => ({ kind: 'Worksheet', data: sheetOf(session, sheetId).id })),
  },
  methods: {
    ...navigation,
    getIntersection: query('1.1', (session, range, args) => required(intersection(session, range, args))),
    getIntersectionOrNullObject: query('1.4', intersection),
    getBoundingRect: query('1.1', boundingRange),
    getUsedRange: query('1.1', (session, range, args) => required(usedRange(session, range, args))),
    getUsedRangeOrNullObject: query('1.4', usedRange),
    getSpecialCells: query('1.9', (session, range, args) => required(specialCells(session, range, args))),
    getSpecialCellsOrNullObject: query('1.9', specialCells),
    getMergedAreasOrNullObject: query('1.13', mergedAreas),
    getCellProperties: query('1.9', readCellProperties),
    getRowProperties: query('1.9', readRowProperties),
    getColumnProperties: query('1.9', readColumnProperties),
    insert: change('1.1', insertCells),
    delete: change('1.1', deleteCells),
    clear: change('1.1', clearRange),
    merge: change('1.2', mergeRange),
    unmerge: change('1.2', unmergeRange),
    select: query('1.1', selectRange),
    _ValidateArraySize: query('1.3', (_, range, [rows, columns]) => checkShape(areaOf(range), rows, columns)),
  },
};

export const RANGE_AREAS: HostClass<readonly LiveArea[]> = {
  name: 'RangeAreas',
  properties: {
    address: property('1.9', (session, areas) => areas.map((area) => fullAddress(session, area)).join(',')),
    addressLocal: property('1.9', (session, areas) => areas.map((area) => fullAddress(session, area)).join(',')),
    areaCount: property('1.9', (_, areas) => areas.length),
    cellCount: property('1.9', (_, areas) => areas.reduce((count, area) => count + cellCount(areaOf(area)), 0)),
  },
  links: {
    areas: link('1.9', (_, data) => ({ kind: 'RangeCollection', data })),
    worksheet: link('1.9', (session, [first]) => ({ kind: 'Worksheet', data: sheetOf(session, first!.sheetId).id })),
  },
  methods: {
    getUsedRangeAreasOrNullObject: query('1.9', usedAreas),
    clear: change('1.9', (session, areas, args) => areas.forEach((area) => clearRange(session, area, args))),
  },
};

export const RANGE_COLLECTION: HostClass<readonly LiveArea[]> = {
  name: 'RangeCollection',
  items: (session, areas) => areas.map((area) => rangeObject(session, area.sheetId, areaOf(area))),
  properties: {},
  links: {},
  methods: {
    getCount: query('1.9', (_, areas) => areas.length),
    getItemAt: query('1.9', (session, areas, [index]) => {
      const area = areas[index as number];
      if (!area) throw new HostError('InvalidArgument');
      return rangeObject(session, area.sheetId, areaOf(area));
    }),
  },
};
