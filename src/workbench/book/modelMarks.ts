// Conditional formats between a model and a book: the template's as the add-in sets them, others with the whole of their rule
// beside it. In a book the order of marks is their priority.
import { areaText, parseArea } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import { copiedFormula } from '../../core/sheet/formulaReferences';
import type { ElementModel } from '../../workbook/layout/template/extras';
import type { BorderModel, MarkModel } from '../../workbook/layout/template/look';
import type { FormatModel, SheetModel } from '../../workbook/layout/template/model';
import { plainColor } from './modelStyles';
import type { BookMark } from './style';

type Marks = Readonly<Record<string, MarkModel>>;
type Settings = Record<string, unknown>;

const SIDES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
const FORMAT = 'custom.format';
const BAR = 'dataBar';
/** What Excel calls the kinds of rules that files name otherwise. */
const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};

/** A rule as a file has it, with the look that it gives. */
interface KeptRule {
  readonly rule: ElementModel;
  readonly mark: MarkModel | null;
}

export function bookMarks({ formats, more }: SheetModel, marks: Marks): BookMark[] {
  const own = formats.map((format, index) => ({
    priority: more?.priorities?.[index] ?? index + 1,
    marks: [{ area: format.area, ...bookMark(format, marks) }],
  }));
  const kept = (more?.formats ?? []).flatMap((format) => keptMarks(format, marks));
  return [...own, ...kept]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((one) => one.marks)
    .map((mark, index) => ({ ...mark, id: `{mark-${index + 1}}` }));
}

function bookMark(format: FormatModel, marks: Marks): Pick<BookMark, 'type' | 'settings'> {
  if ('mark' in format) return { type: 'Custom', settings: customSettings(format.formula, marks[format.mark]!) };
  const bounds = (formula: string) => ({ type: 'Number', formula });
  const settings = {
    [`${BAR}.showDataBarOnly`]: true,
    [`${BAR}.lowerBoundRule`]: bounds('0'),
    [`${BAR}.upperBoundRule`]: bounds('1'),
    [`${BAR}.positiveFormat.fillColor`]: `#${format.barColor}`,
    [`${BAR}.positiveFormat.gradientFill`]: false,
  };
  return { type: 'DataBar', settings };
}

/** A hatch is a dashed frame in its colour, as the add-in draws it where it cannot hatch. */
function customSettings(formula: string, mark: MarkModel): Settings {
  const settings: Settings = { 'custom.rule.formula': `=${formula}` };
  if (mark.fill !== undefined) settings[`${FORMAT}.fill.color`] = `#${mark.fill}`;
  if (mark.isBold) settings[`${FORMAT}.font.bold`] = true;
  if (mark.color !== undefined) settings[`${FORMAT}.font.color`] = `#${mark.color}`;
  if (mark.format !== undefined) settings[`${FORMAT}.numberFormat`] = mark.format;
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const color = mark.hatch ?? mark.border?.[side]?.color;
    if (color === undefined) continue;
    settings[`${FORMAT}.borders.${SIDES[side]}.style`] = mark.hatch === undefined ? 'Continuous' : 'Dash';
    settings[`${FORMAT}.borders.${SIDES[side]}.color`] = `#${color}`;
  }
  if (mark.kept) settings['kept'] = { rule: null, mark };
  return settings;
}

/** A mark for each rule and area; formulas follow from the first area's first cell to the others'. */
function keptMarks(format: ElementModel, marks: Marks) {
  const areas = (format.attributes['sqref'] ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  const [first] = areas;
  if (!first) return [];
  const base = {
    row: Math.min(...areas.map((area) => area.firstRow)),
    column: Math.min(...areas.map((area) => area.firstColumn)),
  };
  return format.children.map((rule) => {
    const name = rule.attributes['dxfId'];
    const mark = name === undefined ? null : (marks[name] ?? null);
    return {
      priority: Number(rule.attributes['priority'] ?? 1),
      marks: areas.map((area) => {
        const moved = movedRule(rule, area.firstRow - base.row, area.firstColumn - base.column);
        const kept: KeptRule = { rule: moved, mark };
        return {
          area,
          type: KINDS[rule.attributes['type'] ?? ''] ?? 'Custom',
          settings: { kept, ...shownSettings(moved, mark) },
        };
      }),
    };
  });
}

function shownSettings(rule: ElementModel, mark: MarkModel | null): Settings {
  const formula = rule.children.find(({ name }) => name === 'formula')?.text;
  return rule.attributes['type'] === 'expression' && formula !== undefined && mark
    ? customSettings(formula, { ...mark, kept: undefined } as MarkModel)
    : {};
}

function movedRule(rule: ElementModel, rows: number, columns: number): ElementModel {
  const children = rule.children.map((child) =>
    child.name === 'formula' ? { ...child, text: copiedFormula(child.text, rows, columns) } : child,
  );
  return { ...rule, children };
}

/** Takes marks into a model's list, each look once; gives its name. */
export interface MarkNames {
  readonly marks: Record<string, MarkModel>;
  readonly nameOf: (mark: MarkModel) => string;
}

export function startMarkNames(): MarkNames {
  const marks: Record<string, MarkModel> = {};
  const names = new Map<string, string>();
  return {
    marks,
    nameOf(mark) {
      const key = JSON.stringify(mark);
      let name = names.get(key);
      if (name === undefined) {
        name = `m${names.size}`;
        names.set(key, name);
        marks[name] = mark;
      }
      return name;
    },
  };
}

export interface ModelFormats {
  readonly formats: FormatModel[];
  readonly kept: ElementModel[];
  readonly priorities: number[];
}

/** Marks of kinds that neither the template has nor a file had are left out: a model has no words for them. */
export function modelFormats(marks: readonly BookMark[], names: MarkNames): ModelFormats {
  const found: ModelFormats = { formats: [], kept: [], priorities: [] };
  marks.forEach((mark, index) => {
    const kept = mark.settings['kept'] as { rule: ElementModel | null; mark: MarkModel | null } | undefined;
    if (kept?.rule) found.kept.push(keptFormat(mark.area, kept.rule, kept.mark, index + 1, names));
    else {
      const format = modelFormat(mark, names, kept?.mark ?? null);
      if (!format) return;
      found.formats.push(format);
      found.priorities.push(index + 1);
    }
  });
  return found;
}

function keptFormat(
  area: Area,
  rule: ElementModel,
  mark: MarkModel | null,
  priority: number,
  names: MarkNames,
): ElementModel {
  const attributes = {
    ...rule.attributes,
    ...(mark ? { dxfId: names.nameOf(mark) } : {}),
    priority: String(priority),
  };
  return {
    name: 'conditionalFormatting',
    attributes: { sqref: areaText(area) },
    children: [{ ...rule, attributes }],
    text: '',
  };
}

function modelFormat({ type, area, settings }: BookMark, names: MarkNames, kept: MarkModel | null): FormatModel | null {
  if (type === 'DataBar') {
    return { area, barColor: plainColor(textAt(settings, `${BAR}.positiveFormat.fillColor`) ?? '#638EC6') };
  }
  const formula = textAt(settings, 'custom.rule.formula');
  if (type !== 'Custom' || formula === undefined) return null;
  return { area, mark: names.nameOf(kept ?? modelMark(settings)), formula: formula.replace(/^=/, '') };
}

function modelMark(settings: BookMark['settings']): MarkModel {
  const at = (name: string) => textAt(settings, `${FORMAT}.${name}`);
  const colorAt = (name: string) => {
    const color = at(name);
    return color === undefined ? undefined : plainColor(color);
  };
  const [fill, color, format] = [colorAt('fill.color'), colorAt('font.color'), at('numberFormat')];
  const sides = (['left', 'right', 'top', 'bottom'] as const).filter(
    (side) => at(`borders.${SIDES[side]}.color`) !== undefined,
  );
  const isHatch = sides.length > 0 && sides.every((side) => at(`borders.${SIDES[side]}.style`) === 'Dash');
  const edges = sides.map((side) => [side, { line: 'thin', color: colorAt(`borders.${SIDES[side]}.color`)! }]);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(isHatch ? { hatch: colorAt(`borders.${SIDES[sides[0]!]}.color`)! } : {}),
    ...(settings[`${FORMAT}.font.bold`] === true ? { isBold: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(format === undefined ? {} : { format }),
    ...(edges.length > 0 && !isHatch ? { border: Object.fromEntries(edges) as BorderModel } : {}),
  };
}

function textAt(settings: BookMark['settings'], name: string): string | undefined {
  const value = settings[name];
  return typeof value === 'string' ? value : undefined;
}
