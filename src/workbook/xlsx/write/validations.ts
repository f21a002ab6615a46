// Data validations of a sheet part: the template's kinds, and those that the model keeps as they were.
import { areaText } from '../../../core/sheet/cellRef';
import type { SheetModel, ValidationModel } from '../../layout/template/model';
import { elementXml } from './elements';
import { escapeXml } from './xml';

export function validationsXml({ validations, more }: SheetModel): string {
  const items = [...validations.map(validationXml), ...(more?.validations ?? []).map(elementXml)];
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Lists do not skip blanks: with a blank cell in a named list Excel would take anything. */
export function validationXml({ area, rule, message, isStrict }: ValidationModel): string {
  const isList = rule.type === 'list';
  const ends = isList
    ? `<formula1>${escapeXml(rule.source)}</formula1>`
    : `<formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`;
  const attributes = [
    `type="${rule.type}"`,
    ...(isStrict ? [] : ['errorStyle="warning"']),
    ...(isList ? [] : ['operator="between"', 'allowBlank="1"']),
    `showInputMessage="1" showErrorMessage="1" error="${escapeXml(message)}" sqref="${areaText(area)}"`,
  ];
  return `<dataValidation ${attributes.join(' ')}>${ends}</dataValidation>`;
}
