// Data validations and conditional formats: in the model's words where these say all of it, else kept as they were.
import { parseArea } from '../../../core/sheet/cellRef';
import type { ElementModel } from '../../layout/template/extras';
import type { FormatModel, ValidationModel } from '../../layout/template/model';
import { element, elementXml } from '../write/elements';
import { formatXml } from '../write/formats';
import { validationXml } from '../write/validations';
import { colorOf, withPlainColors } from './colors';
import type { Palette } from './colors';
import { markName } from './styleTable';
import { allOf, childOf, childrenOf, textOf, withoutExtensions } from './tree';

export interface ReadRules<Own> {
  readonly own: Own[];
  readonly kept: ElementModel[];
}

export function readValidations(root: ElementModel): ReadRules<ValidationModel> {
  const extended = childrenOf(childOf(root, 'extLst'), 'ext')
    .flatMap((ext) => allOf(ext, 'dataValidation'))
    .map(plainValidation);
  const found = [...childrenOf(childOf(root, 'dataValidations'), 'dataValidation').map(withoutExtensions), ...extended];
  const rules: ReadRules<ValidationModel> = { own: [], kept: [] };
  for (const validation of found) {
    const own = ownValidation(validation);
    if (own && validationXml(own) === elementXml(validation)) rules.own.push(own);
    else rules.kept.push(validation);
  }
  return rules;
}

/** A validation from the extensions, where other sheets could once be named only there, as the plain one that it is now. */
function plainValidation(extended: ElementModel): ElementModel {
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = childOf(extended, name);
    return formula ? [element(name, {}, textOf(formula))] : [];
  });
  const attributes = { ...extended.attributes, sqref: textOf(childOf(extended, 'sqref')).trim() };
  return { name: 'dataValidation', attributes, children: formulas, text: '' };
}

function ownValidation({ attributes, children }: ElementModel): ValidationModel | null {
  const { type, error: message, errorStyle, sqref = '' } = attributes;
  const area = parseArea(sqref);
  const [first, second] = children.map(({ text }) => text);
  if (!area || first === undefined || message === undefined) return null;
  const isStrict = errorStyle !== 'warning';
  if (type === 'list') return { area, rule: { type, source: first }, message, isStrict };
  if (type !== 'decimal' && type !== 'date') return null;
  return { area, rule: { type, from: Number(first), to: Number(second) }, message, isStrict };
}

export interface ReadFormats extends ReadRules<FormatModel> {
  /** Of `own`, in their order. */
  readonly priorities: number[];
}

export function readFormats(root: ElementModel, palette: Palette): ReadFormats {
  const formats: ReadFormats = { own: [], kept: [], priorities: [] };
  for (const found of childrenOf(root, 'conditionalFormatting')) {
    const format = withPlainColors(withMarkNames(withoutExtensions(found)), palette);
    const own = ownFormat(format, palette);
    if (own) {
      formats.own.push(own);
      formats.priorities.push(Number(format.children[0]!.attributes['priority'] ?? 1));
    } else if (format.children.length > 0) formats.kept.push(format);
  }
  return formats;
}

function withMarkNames(format: ElementModel): ElementModel {
  const children = format.children.map((rule) => {
    const id = rule.attributes['dxfId'];
    return id === undefined ? rule : { ...rule, attributes: { ...rule.attributes, dxfId: markName(id) } };
  });
  return { ...format, children };
}

function ownFormat(format: ElementModel, palette: Palette): FormatModel | null {
  const [rule, ...others] = format.children;
  const area = parseArea(format.attributes['sqref'] ?? '');
  if (!rule || others.length > 0 || !area) return null;
  const { type, dxfId: mark, priority = '1' } = rule.attributes;
  const own = type === 'dataBar' ? barOf(area, rule, palette) : markedBy(area, rule, mark);
  if (!own) return null;
  const written = formatXml(own, 0, Number(priority), 1, { markIndex: NAMED });
  return written.replace(/<extLst>.*<\/extLst>/, '') === elementXml(format) ? own : null;
}

/** Writes names of marks for their indexes. */
const NAMED = { get: (name: string) => name as unknown as number } as ReadonlyMap<string, number>;

function markedBy(area: FormatModel['area'], rule: ElementModel, mark: string | undefined): FormatModel | null {
  const formula = childOf(rule, 'formula')?.text;
  return mark === undefined || formula === undefined ? null : { area, mark, formula };
}

function barOf(area: FormatModel['area'], rule: ElementModel, palette: Palette): FormatModel | null {
  const barColor = colorOf(childOf(childOf(rule, 'dataBar'), 'color')?.attributes, palette);
  return barColor === undefined ? null : { area, barColor };
}
