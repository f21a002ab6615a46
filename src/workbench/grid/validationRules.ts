// Rules for what may be typed, in the engine's words. The book keeps them as the add-in gave them.
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationOperator } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { BookValidation } from '../book/style';
import { gridRange } from './ranges';

const TYPES: Readonly<Record<string, string>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  TextLength: 'textLength',
  Custom: 'custom',
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

interface RuleFields {
  readonly source?: string;
  readonly inCellDropDown?: boolean;
  readonly formula?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
}

interface Alert {
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly message?: string;
}

/** The engine's rule; undefined for a kind that it does not have. */
export function validationRule(validation: BookValidation, uid: string): ISheetDataValidationRule | undefined {
  const type = TYPES[validation.type];
  if (type === undefined) return undefined;
  const fields = Object.values((validation.rule ?? {}) as Record<string, RuleFields>)[0] ?? {};
  const alert = (validation.errorAlert ?? {}) as Alert;
  return {
    uid,
    type,
    ranges: validation.areas.map(gridRange),
    allowBlank: true,
    renderMode: DataValidationRenderMode.TEXT,
    ...conditionOf(type, fields),
    showErrorMessage: alert.showAlert !== false,
    errorStyle: alert.showAlert === false ? DataValidationErrorStyle.INFO : styleOf(alert),
    ...(alert.message ? { error: alert.message } : {}),
  };
}

function styleOf({ style = 'Stop' }: Alert): DataValidationErrorStyle {
  return STYLES[style] ?? DataValidationErrorStyle.STOP;
}

function conditionOf(type: string, fields: RuleFields): Partial<ISheetDataValidationRule> {
  if (type === 'list') return { formula1: listOf(fields.source ?? ''), showDropDown: fields.inCellDropDown !== false };
  if (type === 'custom') return { formula1: fields.formula ?? '' };
  return {
    formula1: boundOf(fields.formula1),
    formula2: boundOf(fields.formula2),
    operator: OPERATORS[fields.operator ?? 'Between'] ?? DataValidationOperator.BETWEEN,
  };
}

function listOf(source: string): string {
  return source.startsWith('=') ? source : JSON.stringify(source.split(',').map((item) => item.trim()));
}

/** A plain number stands without its `=`, or the engine takes it for a formula to be worked out. */
function boundOf(bound: string | number | undefined): string {
  const text = String(bound ?? '');
  return /^=-?[\d.]+(E[+-]?\d+)?$/i.test(text) ? text.slice(1) : text;
}
