// Spanish: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.none': 'No hay evidencia de una corrección.',
};
