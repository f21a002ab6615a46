// Data validations between a model and a book, which has them as `Excel.DataValidation` does.
import { areaText, parseArea } from '../../core/sheet/cellRef';
import type { ElementModel } from '../../workbook/layout/template/extras';
import type { SheetModel, ValidationModel } from '../../workbook/layout/template/model';
import type { BookValidation } from './style';

/** By kind of a file: the key of its rule, and the kind's name. */
const KINDS: Readonly<Record<string, readonly [key: string, type: string]>> = {
  list: ['list', 'List'],
  decimal: ['decimal', 'Decimal'],
  whole: ['wholeNumber', 'WholeNumber'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
  textLength: ['textLength', 'TextLength'],
  custom: ['custom', 'Custom'],
};
const STYLES: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export function bookValidations({ validations, more }: SheetModel): BookValidation[] {
  return [...validations.map(ownValidation), ...(more?.validations ?? []).map(keptValidation)];
}

function ownValidation({ area, rule, message, isStrict }: ValidationModel): BookValidation {
  const isList = rule.type === 'list';
  const bounds = isList ? null : { formula1: `=${rule.from}`, formula2: `=${rule.to}`, operator: 'Between' };
  const [key, type] = KINDS[rule.type]!;
  return {
    areas: [area],
    type,
    rule: { [key]: isList ? { inCellDropDown: true, source: bookSource(rule.source) } : bounds },
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: isStrict ? 'Stop' : 'Warning', title: '', message },
    ignoresBlanks: !isList,
  };
}

/** A quoted list without its quotes; anything else is a formula. */
function bookSource(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}

function modelSource(source: string): string {
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function keptValidation({ attributes, children }: ElementModel): BookValidation {
  const { type = 'none', sqref = '', operator = 'between', errorStyle = 'stop', allowBlank } = attributes;
  const [first, second] = ['formula1', 'formula2'].map((name) => children.find((child) => child.name === name)?.text);
  const [key, name] = KINDS[type] ?? ['', 'None'];
  return {
    areas: sqref.split(/\s+/).flatMap((text) => parseArea(text) ?? []),
    type: name,
    rule: key === '' ? {} : { [key]: keptRule(type, first ?? '', second, operator, isSet(attributes['showDropDown'])) },
    prompt: {
      showPrompt: isSet(attributes['showInputMessage']),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    errorAlert: {
      showAlert: isSet(attributes['showErrorMessage']),
      style: STYLES[errorStyle] ?? 'Stop',
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
    ignoresBlanks: isSet(allowBlank),
  };
}

/** `showDropDown` of a file hides the arrow. */
function keptRule(
  type: string,
  first: string,
  second: string | undefined,
  operator: string,
  isArrowHidden: boolean,
): object {
  if (type === 'list') return { inCellDropDown: !isArrowHidden, source: bookSource(first) };
  if (type === 'custom') return { formula: `=${first}` };
  const end = second === undefined ? {} : { formula2: `=${second}` };
  return { formula1: `=${first}`, ...end, operator: OPERATORS[operator] ?? 'Between' };
}

function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export interface ModelValidations {
  readonly validations: ValidationModel[];
  readonly kept: ElementModel[];
}

/** In the template's words where these say all of it. */
export function modelValidations(validations: readonly BookValidation[]): ModelValidations {
  const found: ModelValidations = { validations: [], kept: [] };
  for (const validation of validations) {
    if (validation.areas.length === 0) continue;
    const own = templateValidation(validation);
    if (own) found.validations.push(own);
    else found.kept.push(elementOf(validation));
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

function templateValidation(validation: BookValidation): ValidationModel | null {
  const [area, ...others] = validation.areas;
  const rule = templateRule(validation);
  if (!area || others.length > 0 || !rule || !isTemplateAlert(validation)) return null;
  const alert = validation.errorAlert as Fields;
  return { area, rule, message: String(alert['message'] ?? ''), isStrict: alert['style'] === 'Stop' };
}

/** The template's alerts have no title, and nothing is said before a value is typed. */
function isTemplateAlert({ errorAlert, prompt }: BookValidation): boolean {
  const [alert, asked] = [errorAlert as Fields, prompt as Fields];
  const isSilent = asked['showPrompt'] === true && !asked['title'] && !asked['message'];
  const isKnown = alert['style'] === 'Stop' || alert['style'] === 'Warning';
  return isSilent && isKnown && alert['showAlert'] === true && !alert['title'];
}

function templateRule({ type, rule, ignoresBlanks }: BookValidation): ValidationModel['rule'] | null {
  const { list, decimal, date } = rule as Readonly<Record<string, Fields | undefined>>;
  if (type === 'List') {
    const isOurs = list?.['inCellDropDown'] === true && !ignoresBlanks;
    return isOurs ? { type: 'list', source: modelSource(String(list['source'])) } : null;
  }
  const bounds = type === 'Decimal' ? decimal : type === 'Date' ? date : undefined;
  if (!bounds || bounds['operator'] !== 'Between' || !ignoresBlanks) return null;
  const [from, to] = [bounds['formula1'], bounds['formula2']].map((bound) => Number(plainFormula(bound) || NaN));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  return { type: type === 'Decimal' ? 'decimal' : 'date', from: from!, to: to! };
}

function plainFormula(formula: unknown): string {
  return String(formula ?? '').replace(/^=/, '');
}

function elementOf({ areas, type, rule, prompt, errorAlert, ignoresBlanks }: BookValidation): ElementModel {
  const [kind, [key] = ['']] = Object.entries(KINDS).find(([, [, name]]) => name === type) ?? ['none'];
  const fields = ((rule as Fields)[key] ?? {}) as Fields;
  const [alert, asked] = [errorAlert as Fields, prompt as Fields];
  const flag = (name: string, value: unknown) => (value ? { [name]: '1' } : {});
  const text = (name: string, value: unknown) => (typeof value === 'string' && value !== '' ? { [name]: value } : {});
  const style = keyOf(STYLES, alert['style']) ?? 'stop';
  const operator = keyOf(OPERATORS, fields['operator']) ?? 'between';
  const attributes = {
    type: kind,
    ...(style === 'stop' ? {} : { errorStyle: style }),
    ...(operator === 'between' ? {} : { operator }),
    ...flag('allowBlank', ignoresBlanks),
    ...flag('showDropDown', kind === 'list' && fields['inCellDropDown'] === false),
    ...flag('showInputMessage', asked['showPrompt']),
    ...flag('showErrorMessage', alert['showAlert']),
    ...text('errorTitle', alert['title']),
    ...text('error', alert['message']),
    ...text('promptTitle', asked['title']),
    ...text('prompt', asked['message']),
    sqref: areas.map(areaText).join(' '),
  };
  const first =
    kind === 'list'
      ? modelSource(String(fields['source'] ?? ''))
      : plainFormula(fields['formula'] ?? fields['formula1']);
  const second = plainFormula(fields['formula2']);
  const formula = (name: string, content: string) =>
    content === '' ? [] : [{ name, attributes: {}, children: [], text: content }];
  return {
    name: 'dataValidation',
    attributes,
    children: [...formula('formula1', first), ...formula('formula2', second)],
    text: '',
  };
}

function keyOf(words: Readonly<Record<string, string>>, word: unknown): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}
