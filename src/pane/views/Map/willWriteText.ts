// What a mapping will write, in sentences: rows, what they replace, warnings that stay, steps to undo. Pure.
import type { MappingPreview } from '../../../app/mapping/request';
import type { Words } from '../../../words/words';

export function willWrite(preview: MappingPreview, { text, formats }: Words): string {
  const { expenditures, shareRows, newRows, emptied, ownPairs, steps, isAtLeast, outside } = preview;
  const sentences = [
    shareRows > 0
      ? text('map.will.shares', { rows: shareRows, added: newRows })
      : text('map.will.pair', { count: expenditures }),
    ownPairs > 0 ? text('map.will.own', { count: ownPairs }) : '',
    emptied > 0 ? text('map.will.emptied', { count: emptied }) : '',
    outside.length > 0 ? text('map.will.outside', { pairs: formats.list(outside) }) : '',
    text('map.will.steps', { steps, atLeast: isAtLeast ? 'yes' : 'no' }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
