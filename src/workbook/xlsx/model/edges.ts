// What a sheet part says around its cells, as the model has it; parts of their own (tables, notes, drawings) are read elsewhere.
import { parseArea } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { Attributes, ColumnRun, ElementModel, PageModel } from '../../layout/template/extras';
import { corrupt } from '../read/problems';
import { PADDING, TAB_COLORS } from '../write/sheet';
import { colorOf, withPlainColors } from './colors';
import type { Palette } from './colors';
import { styleName } from './styleTable';
import { childOf, childrenOf, elementAt, picked, withoutExtensions } from './tree';

const VIEW =
  'showFormulas showGridLines showRowColHeaders showZeros rightToLeft showOutlineSymbols defaultGridColor colorId view zoomScale zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView'.split(
    ' ',
  );
const LINES = 'baseColWidth defaultColWidth defaultRowHeight customHeight zeroHeight thickTop thickBottom'.split(' ');
const PAGE = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'];
/** Columns up to which widths are told one by one. */
const FEW_COLUMNS = 256;

/** The tab's part in the template, or its colour; '' for none. */
export function readTab(root: ElementModel, palette: Palette): { tab: keyof typeof TAB_COLORS; tabColor?: string } {
  const color = colorOf(elementAt(root, 'sheetPr', 'tabColor')?.attributes, palette) ?? '';
  const known = Object.entries(TAB_COLORS).find(([, own]) => own === color);
  return known ? { tab: known[0] as keyof typeof TAB_COLORS } : { tab: 'input', tabColor: color };
}

/** The first view of the sheet, without what is selected and scrolled. */
export function readView(root: ElementModel): { view: Attributes; frozenRows: number; frozenColumns: number } {
  const view = elementAt(root, 'sheetViews', 'sheetView');
  const pane = childOf(view, 'pane')?.attributes ?? {};
  const isFrozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  const lines = (count: string | undefined) => (isFrozen ? Math.trunc(Number(count ?? 0)) || 0 : 0);
  return { view: picked(view, VIEW), frozenRows: lines(pane['ySplit']), frozenColumns: lines(pane['xSplit']) };
}

export function readLines(root: ElementModel): Attributes {
  return { defaultRowHeight: '15', ...picked(childOf(root, 'sheetFormatPr'), LINES) };
}

/** Widths from column 1 where that says all, else runs. */
export function readColumns(part: string, root: ElementModel): { widths: number[]; columns?: ColumnRun[] } {
  const runs = childrenOf(childOf(root, 'cols'), 'col').map(({ attributes }): ColumnRun => {
    const [first, last] = [Number(attributes['min']), Number(attributes['max'])];
    if (!(first >= 1 && first <= last)) throw corrupt(part, 'column');
    const width = Number(attributes['width'] ?? NaN);
    const style = Number(attributes['style'] ?? 0);
    return {
      first,
      last,
      ...(Number.isFinite(width) ? { width: Math.round((width - PADDING) * 1e7) / 1e7 } : {}),
      ...(attributes['hidden'] === '1' || attributes['hidden'] === 'true' ? { isHidden: true } : {}),
      ...(style > 0 ? { style: styleName(style) } : {}),
    };
  });
  const isPlain = runs.every(
    (run, index) =>
      run.first === (runs[index - 1]?.last ?? 0) + 1 &&
      run.width !== undefined &&
      !run.isHidden &&
      run.style === undefined,
  );
  if (!isPlain || (runs.at(-1)?.last ?? 0) > FEW_COLUMNS) return { widths: [], columns: runs };
  return { widths: runs.flatMap(({ first, last, width }) => Array.from({ length: last - first + 1 }, () => width!)) };
}

/** How many columns are grouped. */
export function groupedColumns(root: ElementModel): number {
  return childrenOf(childOf(root, 'cols'), 'col').filter(
    ({ attributes }) => Number(attributes['outlineLevel'] ?? 0) > 0,
  ).length;
}

export function readMerged(part: string, root: ElementModel): Area[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => {
    const area = parseArea(attributes['ref'] ?? '');
    if (!area) throw corrupt(part, 'merged-area');
    return area;
  });
}

export function readPage(root: ElementModel): PageModel {
  const fit = elementAt(root, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage'];
  const elements = root.children
    .filter(({ name }) => PAGE.includes(name))
    .map(withoutPrinter)
    .map(withoutExtensions);
  return { isFitted: fit === '1' || fit === 'true', elements };
}

/** `pageSetup` names a part with the settings of one printer. */
function withoutPrinter(element: ElementModel): ElementModel {
  const { id, ...attributes } = element.attributes;
  return element.name === 'pageSetup' && id !== undefined ? { ...element, attributes } : element;
}

/** The attributes, for a sheet that is protected. */
export function readProtection(root: ElementModel): Attributes | undefined {
  const found = childOf(root, 'sheetProtection')?.attributes;
  return found && (found['sheet'] === '1' || found['sheet'] === 'true') ? found : undefined;
}

export function readFilter(root: ElementModel, palette: Palette): ElementModel | undefined {
  const filter = childOf(root, 'autoFilter');
  return filter && withPlainColors(withoutExtensions(filter), palette);
}
