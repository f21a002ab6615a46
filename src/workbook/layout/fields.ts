// The fields of the table Grant, a row a field, in the contract's order.
import type { ColumnType } from '../../core/sheet/tables';
import { fold, foldedWords, squeeze, words } from './fold';
import type { Words } from './fold';

export type FieldType = ColumnType | 'integer';

export interface FieldLayout {
  readonly name: string;
  readonly heading: Words;
  readonly type: FieldType;
  readonly required: boolean;
}

export const GRANT_FIELDS: readonly FieldLayout[] = [
  field('text*', 'Title', 'Título', 'Título'),
  field('text', 'Reference', 'Referencia', 'Referência'),
  field('text*', 'Currency', 'Moneda', 'Moeda'),
  field('money*', 'Award', 'Monto otorgado', 'Montante concedido'),
  field('date*', 'Start date', 'Fecha de inicio', 'Data de início'),
  field('date', 'End date', 'Fecha de término', 'Data de término'),
  field('integer', 'Closing days', 'Días de cierre', 'Dias de encerramento'),
  field('integer*', 'Years', 'Años', 'Anos'),
  field('date', 'Approval Date', 'Fecha de aprobación', 'Data de aprovação'),
  field('date', 'Actual Completion Date', 'Fecha real de finalización', 'Data real de conclusão'),
  field('text', 'Proposal Focus', 'Enfoque de la propuesta', 'Foco da proposta'),
  field('text', 'Core Focus', 'Enfoque central', 'Foco central'),
  field('text', 'Secondary Cities', 'Ciudades secundarias', 'Cidades secundárias'),
  field('text', 'Country Type', 'Tipo de país', 'Tipo de país'),
  field('date', 'Reporting date', 'Fecha de informe', 'Data do relatório'),
  field('integer', 'Fiscal year start month', 'Mes de inicio del año fiscal', 'Mês de início do ano fiscal'),
  field('text', 'Reallocation profile', 'Perfil de reasignación', 'Perfil de realocação'),
  field('share', 'Reallocation limit', 'Límite de reasignación', 'Limite de realocação'),
  field('share', 'Minimum co-financing share', 'Cofinanciamiento mínimo', 'Cofinanciamento mínimo'),
  field('share', 'Burn low', 'Ejecución mínima', 'Execução mínima'),
  field('share', 'Burn high', 'Ejecución máxima', 'Execução máxima'),
  field('integer*', 'Template version', 'Versión de la plantilla', 'Versão do modelo'),
  field('text*', 'Profile', 'Perfil', 'Perfil'),
];

function field(type: FieldType | `${FieldType}*`, en: string, es: string, pt: string): FieldLayout {
  const required = type.endsWith('*');
  return { name: en, heading: words(en, es, pt), type: type.replace('*', '') as FieldType, required };
}

const BY_TEXT = new Map(
  GRANT_FIELDS.flatMap((layout) => foldedWords(layout.heading).map((text) => [squeeze(text), layout] as const)),
);

/** The field that a text of the column Field names, in any language; case, accents and punctuation do not count. */
export function matchField(text: string): FieldLayout | undefined {
  return BY_TEXT.get(squeeze(fold(text)));
}
