// The contract's columns and fields by their names in a reader's language, for screens.
import type { Language } from '../../core/sheet/language';
import { headingName } from '../../workbook/layout/headingName';

export function headingWords(language: Language): (name: string) => string {
  return (name) => headingName(name, language);
}
