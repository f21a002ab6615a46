// Spanish: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.effect.award': 'El monto otorgado {sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.allocated':
    'La asignación {scope, select, all {} other {de {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.spent':
    'El gasto {scope, select, all {} other {de {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.cofinanced':
    'El cofinanciamiento gastado {scope, select, all {} other {por {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
  'repair.effect.pledged':
    'El cofinanciamiento comprometido {scope, select, all {} other {por {partner} }}{sign, select, falls {baja} other {sube}} en {amount}.',
};
