// Portuguese: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.none': 'Não há evidência de uma correção.',
};
