// The lists that choice columns pick from. The English name is what code and findings speak of.
import { fold, foldedWords, words } from './fold';
import type { Words } from './fold';

export interface ChoiceLayout {
  readonly name: string;
  readonly label: Words;
}

export type ChoiceListName =
  'role' | 'level' | 'type' | 'funding' | 'pledge' | 'measure' | 'kind' | 'signRole' | 'decision' | 'scope';

const PARTNER = choice('Partner', 'Socio', 'Parceiro');
const CORE = choice('Core', 'Fondos básicos', 'Fundos básicos');

export const CHOICES: Readonly<Record<ChoiceListName, readonly ChoiceLayout[]>> = {
  role: [
    choice('Implementing', 'Ejecutor', 'Executor'),
    choice('Funding', 'Financiador', 'Financiador'),
    choice('Accountable', 'Responsable', 'Responsável'),
    choice('Extending', 'Canalizador', 'Intermediário'),
  ],
  level: [
    choice('Output', 'Producto', 'Produto'),
    choice('Outcome', 'Efecto', 'Efeito'),
    choice('Impact', 'Impacto', 'Impacto'),
  ],
  type: [
    choice('Payment', 'Pago', 'Pagamento'),
    choice('Refund', 'Reembolso', 'Reembolso'),
    choice('Correction', 'Corrección', 'Correção'),
  ],
  funding: [choice('Grant', 'Subvención', 'Subvenção'), PARTNER, CORE],
  /** The funding of a pledge: the grant's own money is none. */
  pledge: [PARTNER, CORE],
  measure: [
    choice('Unit', 'Unidad', 'Unidade'),
    choice('Percentage', 'Porcentaje', 'Percentagem'),
    choice('Nominal', 'Nominal', 'Nominal'),
    choice('Ordinal', 'Ordinal', 'Ordinal'),
    choice('Qualitative', 'Cualitativo', 'Qualitativo'),
  ],
  kind: [
    choice('Within limit', 'Dentro del límite', 'Dentro do limite'),
    choice('Approved', 'Aprobada', 'Aprovada'),
    choice('Award change', 'Cambio del monto', 'Alteração do montante'),
  ],
  signRole: [
    choice('Prepared by', 'Preparado por', 'Preparado por'),
    choice('Approved by', 'Aprobado por', 'Aprovado por'),
  ],
  decision: [
    choice('approve', 'aprobar', 'aprovar'),
    choice('return', 'devolver', 'devolver'),
    choice('reopen', 'reabrir', 'reabrir'),
  ],
  scope: [choice('Allocation', 'Asignación', 'Alocação'), choice('Period', 'Período', 'Período')],
};

function choice(en: string, es: string, pt: string): ChoiceLayout {
  return { name: en, label: words(en, es, pt) };
}

const INDEXES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(CHOICES).map(([list, choices]) => [
    list,
    new Map(choices.flatMap(({ label }, index) => foldedWords(label).map((text) => [text, index] as const))),
  ]),
);

/** Index into the list of a word in any language, whatever its case and accents; -2 where it is none of the list. */
export function matchChoice(list: ChoiceListName, text: string): number {
  return INDEXES.get(list)!.get(fold(text)) ?? -2;
}

/** The word of a choice in every language. Throws where the list has no such choice. */
export function choiceLabel(list: ChoiceListName, name: string): Words {
  const found = CHOICES[list].find((known) => known.name === name);
  if (!found) throw new RangeError(`${list} has no choice ${name}`);
  return found.label;
}
