// Marks and bars over cells, in the engine's words. The book keeps them as the add-in gave them; hatches, borders and number
// formats of a mark are not drawn: the engine has none.
import type { IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { BookMark } from '../book/style';
import { gridRange } from './ranges';

type Settings = BookMark['settings'];

/** The engine's rule; undefined for a kind that is kept but not drawn. */
export function markRule(mark: BookMark): IConditionFormattingRule | undefined {
  const rule = mark.type === 'DataBar' ? barRule(mark.settings) : formulaRule(mark);
  if (!rule) return undefined;
  const stopIfTrue = mark.settings['stopIfTrue'] === true;
  return { cfId: mark.id, ranges: [gridRange(mark.area)], stopIfTrue, rule };
}

function formulaRule({ type, settings }: BookMark): IConditionalFormattingRuleConfig | undefined {
  const formula = settings['custom.rule.formula'];
  if (type !== 'Custom' || typeof formula !== 'string') return undefined;
  const value = formula.startsWith('=') ? formula : `=${formula}`;
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: markStyle(settings) };
}

function markStyle(settings: Settings): IStyleBase {
  const fill = settings['custom.format.fill.color'];
  const color = settings['custom.format.font.color'];
  return {
    ...(typeof fill === 'string' && { bg: { rgb: fill } }),
    ...(typeof color === 'string' && { cl: { rgb: color } }),
    ...(settings['custom.format.font.bold'] === true && { bl: 1 }),
  };
}

function barRule(settings: Settings): IConditionalFormattingRuleConfig {
  const color = settings['dataBar.positiveFormat.fillColor'];
  const fill = typeof color === 'string' ? color : '#638EC6';
  return {
    type: CFRuleType.dataBar,
    isShowValue: settings['dataBar.showDataBarOnly'] !== true,
    config: {
      min: boundOf(settings['dataBar.lowerBoundRule'], CFValueType.min),
      max: boundOf(settings['dataBar.upperBoundRule'], CFValueType.max),
      isGradient: settings['dataBar.positiveFormat.gradientFill'] !== false,
      positiveColor: fill,
      nativeColor: fill,
    },
  };
}

function boundOf(rule: unknown, automatic: CFValueType): { type: CFValueType; value?: number } {
  const { type, formula } = (rule ?? {}) as { type?: string; formula?: string };
  const value = Number(String(formula ?? '').replace(/^=/, ''));
  return type === 'Number' && !Number.isNaN(value) ? { type: CFValueType.num, value } : { type: automatic };
}
