// The roles of a sign-off as choices. Pure.
import type { SignRole } from '../../../core/grant/decisions';
import type { Words } from '../../../words/words';
import type { Choice } from '../../parts/ChoiceList';

export function roleChoices(words: Words): readonly Choice<SignRole>[] {
  return [
    { value: 'Prepared by', text: words.text('proof.prepared') },
    { value: 'Approved by', text: words.text('proof.approved') },
  ];
}
