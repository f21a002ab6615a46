// One sheet of a file as the model has it: its cells through the scan, all else from the trees of its parts.
import type { ElementModel, PageModel, SheetExtras } from '../../layout/template/extras';
import type { ChartModel, SheetModel } from '../../layout/template/model';
import { checkLimit } from '../read/limits';
import type { Worksheet } from '../read/openBook';
import { readPart, streamPart } from '../read/package';
import type { Package } from '../read/package';
import { indexById, readRelationships } from '../read/relationships';
import type { Relationship, RelationshipsById } from '../read/relationships';
import { endSheet, startSheet, takeSheetPiece } from '../read/sheetPart';
import { hiddenRuns } from '../read/sheetScan';
import type { Shared } from '../read/sheetScan';
import type { ColumnCells } from '../../cells';
import { writeChart } from '../write/chart';
import { elementXml } from '../write/elements';
import { TEMPLATE_LINES, TEMPLATE_VIEW } from '../write/sheet';
import { readChart, readDrawing } from './chart';
import type { Palette } from './colors';
import {
  groupedColumns,
  readColumns,
  readFilter,
  readLines,
  readMerged,
  readPage,
  readProtection,
  readTab,
  readView,
} from './edges';
import { keepSheet } from './keepSheet';
import type { KeptSheet } from './keepSheet';
import { countElements, countExtendedFormats, countRelationships } from './losses';
import type { Losses } from './losses';
import { readLinks, readNotes, readTable } from './parts';
import { readFormats, readValidations } from './rules';
import type { ReadFormats } from './rules';
import { isSame } from './same';
import { styleName } from './styleTable';
import { readTree } from './tree';

export interface ModelReading {
  readonly parts: Package;
  readonly shared: Shared;
  readonly palette: Palette;
  readonly losses: Losses;
  /** Pages of cells across the sheets. */
  readonly count: { pages: number; tables: number };
}

/** A sheet without its cells, which are finished once the texts of all sheets are known. */
export interface SheetDraft {
  readonly model: SheetModel;
  readonly columns: readonly (ColumnCells | undefined)[];
  readonly kept: KeptSheet;
}

export async function readSheetModel(reading: ModelReading, { entry, part }: Worksheet): Promise<SheetDraft> {
  const { parts, shared, palette, losses, count } = reading;
  const kept = keepSheet(parts.limits, count);
  const cells = startSheet(part, shared, kept);
  await streamPart(parts, part, (piece) => takeSheetPiece(cells, piece));
  const { scan } = cells;
  const root = readTree(part, endSheet(cells), parts.limits);
  const relationships = await readRelationships(parts, part);
  const byId = indexById(relationships);
  countSheet(losses, entry.name, root, relationships, kept);
  losses.add('rich-text', entry.name, scan.cursor.formatted);
  const { view, frozenRows, frozenColumns } = readView(root);
  const { widths, columns } = readColumns(part, root);
  const { tab, tabColor } = readTab(root, palette);
  const [lines, validations, formats] = [readLines(root), readValidations(root), readFormats(root, palette)];
  const more: SheetExtras = {
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(columns ? { columns } : {}),
    ...(isSame(view, TEMPLATE_VIEW) ? {} : { view }),
    ...some('hiddenRows', hiddenRuns(scan)),
    ...keptRules(validations, formats),
    ...edgeExtras(part, root, kept, palette),
  };
  const model: SheetModel = {
    ...{ name: entry.name, tab, visibility: entry.visibility, widths, frozenRows, frozenColumns, cells: [] },
    heights: heightsOf(kept, Number(lines['defaultRowHeight'])),
    print: { orientation: orientationOf(more.page), titleRow: null, areas: [] },
    tables: await readTables(reading, root, byId),
    validations: validations.own,
    formats: formats.own,
    notes: await readSheetNotes(reading, relationships),
    links: readLinks(root, byId),
    chart: await readSheetChart(reading, entry.name, relationships),
    more,
  };
  return { model, columns: scan.columns, kept };
}

function orientationOf(page: PageModel | undefined): 'portrait' | 'landscape' {
  const setup = page?.elements.find(({ name }) => name === 'pageSetup');
  return setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait';
}

function keptRules({ kept }: ReturnType<typeof readValidations>, formats: ReadFormats): SheetExtras {
  const inOrder = formats.priorities.every((priority, index) => priority === index + 1);
  return {
    ...some('validations', kept),
    ...some('formats', formats.kept),
    ...(inOrder ? {} : { priorities: formats.priorities }),
  };
}

function edgeExtras(part: string, root: ElementModel, { rowStyles }: KeptSheet, palette: Palette): SheetExtras {
  const [lines, filter, protection] = [readLines(root), readFilter(root, palette), readProtection(root)];
  const looks = [...rowStyles].map(([row, style]) => [row, styleName(style)] as const);
  return {
    ...(isSame(lines, TEMPLATE_LINES) ? {} : { lines }),
    ...(looks.length === 0 ? {} : { rowStyles: new Map(looks) }),
    ...some('merged', readMerged(part, root)),
    ...(filter ? { filter } : {}),
    ...(protection ? { protection } : {}),
    page: readPage(root),
  };
}

function some<K extends string, T>(name: K, list: readonly T[]): Partial<Record<K, readonly T[]>> {
  return (list.length === 0 ? {} : { [name]: list }) as Partial<Record<K, readonly T[]>>;
}

function countSheet(
  losses: Losses,
  name: string,
  root: ElementModel,
  relationships: readonly Relationship[],
  kept: KeptSheet,
): void {
  countRelationships(
    losses,
    name,
    relationships.map(({ type }) => type),
  );
  countElements(losses, name, root);
  countExtendedFormats(losses, name, root);
  losses.add('grouping', name, groupedColumns(root) + kept.groupedRows.size);
  losses.add('data-table', name, kept.dataTables.size);
}

/** Heights that differ from the sheet's standard, or were set by hand. */
function heightsOf({ heights }: KeptSheet, standard: number): ReadonlyMap<number, number> {
  const own = [...heights].filter(([, { height, isOwn }]) => isOwn || height !== standard);
  return new Map(own.map(([row, { height }]) => [row, height]));
}

async function readTables({ parts, palette, count }: ModelReading, root: ElementModel, byId: RelationshipsById) {
  const tables: SheetModel['tables'][number][] = [];
  const ids = root.children.filter(({ name }) => name === 'tableParts').flatMap(({ children }) => children);
  for (const { attributes } of ids) {
    const found = byId.get(attributes['id'] ?? '');
    if (found?.type !== 'table') continue;
    checkLimit(parts.limits, 'tables', ++count.tables);
    const tree = readTree(found.target, await readPart(parts, found.target), parts.limits);
    tables.push(readTable(found.target, tree, palette));
  }
  return tables;
}

async function readSheetNotes({ parts }: ModelReading, relationships: readonly Relationship[]) {
  const found = relationships.find(({ type, isExternal }) => type === 'comments' && !isExternal);
  if (!found) return [];
  return readNotes(readTree(found.target, await readPart(parts, found.target), parts.limits));
}

/** The first column chart; everything else that is drawn is lost. */
async function readSheetChart(
  { parts, palette, losses }: ModelReading,
  sheet: string,
  relationships: readonly Relationship[],
): Promise<ChartModel | null> {
  const drawing = relationships.find(({ type, isExternal }) => type === 'drawing' && !isExternal);
  if (!drawing) return null;
  const tree = async (part: string) => readTree(part, await readPart(parts, part), parts.limits);
  const { charts, others } = readDrawing(await tree(drawing.target));
  for (const { name } of others) losses.add(DRAWN[name] ?? 'shape', sheet);
  const byId = indexById(await readRelationships(parts, drawing.target));
  let chart: ChartModel | null = null;
  for (const place of charts) {
    const target = byId.get(place.id)?.target;
    const root = target === undefined ? undefined : await tree(target);
    const found = root && readChart(root, place, palette);
    if (chart || !found) losses.add('chart', sheet);
    else {
      chart = found;
      const written = readTree('', new TextEncoder().encode(writeChart(found)), parts.limits);
      if (elementXml(written) !== elementXml(root)) losses.add('chart-detail', sheet);
    }
  }
  return chart;
}

const DRAWN: Readonly<Record<string, 'picture' | 'chart'>> = { pic: 'picture', graphicFrame: 'chart' };
