// A word that is nearly one of a column's choices: the choice is written as the workbook's own language has it. Where only
// case, accents or punctuation differ that is safe; a letter apart, a person confirms.
import { nameDistance, comparableName } from '../../core/text/nearName';
import type { Finding } from '../../findings/finding';
import { LANGUAGES } from '../../core/sheet/language';
import { CHOICES, type ChoiceLayout } from '../../workbook/layout/choices';
import { fold, squeeze } from '../../workbook/layout/fold';
import { LAYOUT } from '../../workbook/layout/tables';
import { editOf, recordCell, type OpenWorkbook } from '../openWorkbook';
import { workbookLanguage } from '../workbookLanguage';
import { findingCell, oddAt } from './findingCell';
import type { FixDraft, FixKind } from './fix';

/** Writes the choice that a word off the list means, where it can mean only one. */
export function mendChoice(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts } = open.examination;
  const cell = findingCell(facts, finding);
  const odd = cell && oddAt(facts, cell);
  const list = cell && LAYOUT.get(cell.table)!.columns.find(({ name }) => name === cell.column)?.choices;
  if (!cell || odd?.kind !== 'off-list' || !list) return undefined;
  const meant = meantChoice(CHOICES[list], odd.text);
  const at = meant && recordCell(facts, cell.table, cell.column, cell.record);
  const edit = at && editOf(open, at, meant.choice.label[workbookLanguage(facts)]);
  return edit && { kind: meant.kind, changes: [{ edit, type: 'choice' }], effects: [] };
}

function meantChoice(
  choices: readonly ChoiceLayout[],
  text: string,
): { readonly choice: ChoiceLayout; readonly kind: FixKind } | undefined {
  const letters = squeeze(fold(text));
  const wanted = comparableName(text);
  const isSame = (word: string) => squeeze(fold(word)) === letters;
  const isNear = (word: string) => nameDistance(wanted, comparableName(word), 1) <= 1;
  const same = choicesWhere(choices, isSame);
  if (letters === '' || same.length > 0) return same.length === 1 ? { choice: same[0]!, kind: 'safe' } : undefined;
  const near = choicesWhere(choices, isNear);
  return near.length === 1 ? { choice: near[0]!, kind: 'confirm' } : undefined;
}

function choicesWhere(choices: readonly ChoiceLayout[], isWanted: (word: string) => boolean): ChoiceLayout[] {
  return choices.filter(({ label }) => LANGUAGES.some((language) => isWanted(label[language])));
}
