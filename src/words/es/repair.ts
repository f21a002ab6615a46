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
  'repair.reading.separator': 'Otros importes escritos como texto en este libro usan este signo decimal.',
  'repair.reading.award': 'Con ella la asignación suma el monto otorgado.',
  'repair.reading.row-total': 'Con ella los años suman el total de la fila.',
  'repair.reading.column-total': 'Con ella la columna suma su total.',
  'repair.reading.document-total': 'Con ella las filas suman el total del documento.',
  'repair.reading.local-amount': 'Coincide con el importe local y el tipo de cambio.',
};
