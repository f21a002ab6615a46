// How cells look: styles as formats of ranges, marks as conditional formats. Excel's API has no hatch for marks: a dashed
// frame in the same colour stands for it, so that a mark is never only a colour.
import type { Area } from '../../../core/sheet/cellRef';
import type { BorderModel, EdgeModel, MarkModel, StyleModel } from '../../layout/template/look';
import type { FormatModel } from '../../layout/template/model';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

/** Gives the cells of a range a style's look; `area` is the range's. */
export function formatRange(range: Excel.Range, style: StyleModel, area: Area): void {
  const { format } = range;
  if (style.format !== undefined) range.numberFormat = oneForAll(style.format);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.isBold) format.font.bold = true;
  if (style.isItalic) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.isWrapped) format.wrapText = true;
  if (style.isInput) format.protection.locked = false;
  if (style.border !== undefined) drawBorders(format.borders, style.border, area);
}

/** Adds a mark or bars to a range. */
export function addFormat(range: Excel.Range, format: FormatModel, marks: Readonly<Record<string, MarkModel>>): void {
  if ('mark' in format) addMark(range, marks[format.mark]!, format.formula);
  else addBars(range, format.barColor);
}

/** A single value stands for all cells of a range, though the types ask for a grid. */
function oneForAll(value: string): string[][] {
  return value as unknown as string[][];
}

/** Every cell has its own edges: those between cells come from the side that draws over the other. */
function drawBorders(borders: Excel.RangeBorderCollection, border: BorderModel, area: Area): void {
  for (const side of ['left', 'right', 'top', 'bottom'] as const) drawEdge(borders, EDGES[side], border[side]);
  if (area.lastColumn > area.firstColumn) drawEdge(borders, 'InsideVertical', border.right ?? border.left);
  if (area.lastRow > area.firstRow) drawEdge(borders, 'InsideHorizontal', border.bottom ?? border.top);
}

function drawEdge(
  borders: Excel.RangeBorderCollection,
  index: 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom' | 'InsideVertical' | 'InsideHorizontal',
  edge: EdgeModel | undefined,
): void {
  if (edge === undefined) return;
  const border = borders.getItem(index);
  border.style = edge.line === 'double' ? 'Double' : 'Continuous';
  border.color = `#${edge.color}`;
}

function addMark(range: Excel.Range, mark: MarkModel, formula: string): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  const { fill, font, borders } = custom.format;
  if (mark.fill !== undefined) fill.color = `#${mark.fill}`;
  if (mark.isBold) font.bold = true;
  if (mark.color !== undefined) font.color = `#${mark.color}`;
  if (mark.format !== undefined) custom.format.numberFormat = mark.format;
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const color = mark.hatch ?? mark.border?.[side]?.color;
    if (color === undefined) continue;
    const border = borders.getItem(EDGES[side]);
    border.style = mark.hatch === undefined ? 'Continuous' : 'Dash';
    border.color = `#${color}`;
  }
}

function addBars(range: Excel.Range, color: string): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.showDataBarOnly = true;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: '1' };
  dataBar.positiveFormat.fillColor = `#${color}`;
  dataBar.positiveFormat.gradientFill = false;
}
