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
  'repair.reading.separator': 'Outros valores escritos como texto nesta pasta de trabalho usam este sinal decimal.',
  'repair.reading.award': 'Com ela a alocação soma o montante concedido.',
  'repair.reading.row-total': 'Com ela os anos somam o total da linha.',
  'repair.reading.column-total': 'Com ela a coluna soma o seu total.',
  'repair.reading.document-total': 'Com ela as linhas somam o total do documento.',
  'repair.reading.local-amount': 'Coincide com o valor local e a taxa de câmbio.',
};
