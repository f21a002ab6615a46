// Portuguese: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.effect.award': 'O montante concedido {sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.allocated':
    'A alocação {scope, select, all {} other {de {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.spent':
    'A despesa {scope, select, all {} other {de {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.cofinanced':
    'O cofinanciamento gasto {scope, select, all {} other {por {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.pledged':
    'O cofinanciamento comprometido {scope, select, all {} other {por {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
};
