// The language in which a workbook's tables are headed, for words that are written into it.
import { LANGUAGES, type Language } from '../core/sheet/language';
import type { SheetFacts } from '../core/sheet/facts';
import { fold } from '../workbook/layout/fold';
import { headingName } from '../workbook/layout/headingName';

/** The language that most headings are in; English where none decides. */
export function workbookLanguage(facts: SheetFacts): Language {
  const counts = LANGUAGES.map((language) => {
    let count = 0;
    for (const { columns } of facts.tables.values()) {
      for (const { name, heading } of columns.values())
        if (fold(headingName(name, language)) === fold(heading)) count++;
    }
    return count;
  });
  return LANGUAGES[counts.indexOf(Math.max(...counts))]!;
}
