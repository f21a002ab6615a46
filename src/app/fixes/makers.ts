// Which rules' findings have a fix. The knowledge of edits stands here and not in the rules: it needs what rules may not see,
// the raw cells and the words that the workbook's own language has for a choice.
import { mendChoice } from './choices';
import type { FixMaker } from './fix';
import { roundShares } from './fineShares';
import { mendAmount, mendDate } from './readings';
import { mendReference } from './references';
import { writeShareAmounts } from './shareAmounts';
import { tidyName } from './straySpaces';

export const FIX_MAKERS: ReadonlyMap<string, FixMaker> = new Map([
  ['amounts-are-numbers', mendAmount],
  ['dates-are-dates', mendDate],
  ['no-stray-spaces', tidyName],
  ['references-exist', mendReference],
  ['shared-amounts-re-add', writeShareAmounts],
  ['shares-in-range', roundShares],
  ['values-from-lists', mendChoice],
]);
