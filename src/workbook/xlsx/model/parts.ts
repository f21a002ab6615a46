// The parts that hang on a sheet: tables, notes, links outside. Each from its tree.
import { parseArea } from '../../../core/sheet/cellRef';
import type { ElementModel, TableExtras } from '../../layout/template/extras';
import type { LinkModel, NoteModel, TableColumnModel, TableModel } from '../../layout/template/model';
import { corrupt } from '../read/problems';
import type { RelationshipsById } from '../read/relationships';
import { decodeEscapes } from '../read/text';
import { TEMPLATE_STYLE } from '../write/table';
import { AUTHOR } from '../write/notes';
import { withPlainColors } from './colors';
import type { Palette } from './colors';
import { isSame } from './same';
import { childOf, childrenOf, textOf, withoutExtensions } from './tree';

/** A table's part. Throws `corrupt` where it has no name or place. */
export function readTable(part: string, root: ElementModel, palette: Palette): TableModel {
  const { ref = '', displayName, name = displayName, headerRowCount, totalsRowCount } = root.attributes;
  const area = parseArea(ref);
  const title = displayName ?? name;
  if (!area || !title) throw corrupt(part, 'table');
  const filter = childOf(root, 'autoFilter');
  const style = childOf(root, 'tableStyleInfo')?.attributes ?? {};
  const criteria = (filter?.children ?? []).filter((child) => child.name === 'filterColumn').map(withoutExtensions);
  const more: TableExtras = {
    ...(headerRowCount === '0' ? { hasHeader: false } : {}),
    ...(isSame(style, TEMPLATE_STYLE) ? {} : { style }),
    ...(criteria.length === 0 ? {} : { filter: criteria.map((column) => withPlainColors(column, palette)) }),
  };
  return {
    name: title,
    area,
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    hasFilter: filter !== undefined,
    columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map(readTableColumn),
    ...(Object.keys(more).length === 0 ? {} : { more }),
  };
}

function readTableColumn(column: ElementModel): TableColumnModel {
  const { name = '', totalsRowLabel, totalsRowFunction } = column.attributes;
  const formula = childOf(column, 'calculatedColumnFormula')?.text;
  const total = childOf(column, 'totalsRowFormula')?.text;
  const isOwn = totalsRowFunction === 'custom';
  return {
    name: decodeEscapes(name),
    ...(formula ? { formula } : {}),
    ...(totalsRowLabel === undefined ? {} : { totalLabel: totalsRowLabel }),
    ...(isOwn && total ? { totalFormula: total } : {}),
    ...(!isOwn && totalsRowFunction && totalsRowFunction !== 'none' ? { totalFunction: totalsRowFunction } : {}),
  };
}

/** The notes of a comments part. */
export function readNotes(root: ElementModel): NoteModel[] {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(({ text }) => text);
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap(({ attributes, children }) => {
    const area = parseArea(attributes['ref'] ?? '');
    if (!area) return [];
    const body = children.find(({ name }) => name === 'text');
    const runs = body?.children.filter(({ name }) => name === 'r' || name === 't') ?? [];
    const text = decodeEscapes(runs.map((run) => (run.name === 't' ? run.text : textOf(childOf(run, 't')))).join(''));
    const author = authors[Number(attributes['authorId'] ?? 0)] ?? '';
    const note = { row: area.firstRow, column: area.firstColumn, text };
    return [author === AUTHOR ? note : { ...note, author }];
  });
}

/** The sheet's links; those that lead outside by their relationship. */
export function readLinks(root: ElementModel, relationships: RelationshipsById): LinkModel[] {
  return childrenOf(childOf(root, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const { ref = '', location = '', tooltip = '', id } = attributes;
    const area = parseArea(ref);
    if (!area) return [];
    const outside = id === undefined ? undefined : relationships.get(id)?.target;
    const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    const link = { row: area.firstRow, column: area.firstColumn, target: location, tip: tooltip };
    return [{ ...link, ...(outside === undefined ? {} : { address: outside }), ...(isOne ? {} : { area }) }];
  });
}
