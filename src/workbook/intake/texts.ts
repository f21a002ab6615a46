// Columns of text: texts, keys, references and choices, as indexes into the texts of the workbook.
import { Kind, type ColumnCells } from '../cells';
import { matchChoice, type ChoiceListName } from '../layout/choices';
import { cellText } from './cellTexts';
import type { ColumnPlace, Oddities } from './oddities';
import type { TextPool } from './pool';

const BLANK = -1;
const UNKNOWN = -2;

/** Text indexes of a column's records; -1 where blank. A number reads as its shortest decimal text. */
export function readTexts(
  cells: ColumnCells,
  rows: Int32Array,
  pool: TextPool,
  place: ColumnPlace,
  oddities: Oddities,
): Int32Array {
  const texts = new Int32Array(rows.length);
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const kind = cells.kind(row);
    if (kind === Kind.Text) {
      const index = cells.value(row);
      texts[record] = pool.isBlank(index) ? BLANK : index;
    } else if (kind === Kind.Blank) texts[record] = BLANK;
    else if (kind === Kind.Error || kind === Kind.NoResult) {
      texts[record] = BLANK;
      oddities.add(place, record, row, kind === Kind.Error ? 'error' : 'no-result', cellText(cells, row, pool.strings));
    } else texts[record] = pool.intern(cellText(cells, row, pool.strings));
  }
  return texts;
}

/** The index in the contract's list of each record's choice; -1 blank, -2 (and an oddity) where it is not in the list. */
export function readChoices(
  texts: Int32Array,
  rows: Int32Array,
  list: ChoiceListName,
  strings: readonly string[],
  place: ColumnPlace,
  oddities: Oddities,
): Int32Array {
  const known = new Map<number, number>([[BLANK, BLANK]]);
  return texts.map((text, record) => {
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = matchChoice(list, strings[text]!)));
    if (code === UNKNOWN) oddities.add(place, record, rows[record]!, 'off-list', strings[text]!);
    return code;
  });
}
