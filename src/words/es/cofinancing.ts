// Spanish texts of the rules on co-financing.
import type { RuleTexts } from '../ruleTexts';

export const cofinancing: RuleTexts = {
  'cofinancing-share-met': {
    title: 'El cofinanciamiento comprometido alcanza la parte mínima',
    why: 'Si no se alcanza la parte acordada, los financiadores reducen la suya en proporción.',
    group: 'El cofinanciamiento comprometido no alcanza el mínimo',
    say: '{kind, select, unreachable {Un cofinanciamiento mínimo de {minimum} no se puede alcanzar junto a un monto otorgado.} other {Los socios y los fondos básicos comprometen {pledged} junto al monto otorgado de {award}, {coFinancingShare} del total; el mínimo es {minimum}, así que faltan {lacking}.}}',
    fix: '{kind, select, unreachable {Escriba el mínimo como un porcentaje menor que 100 %; 20 % es 0,2 en la celda, no 20.} other {Acuerde compromisos por otros {lacking} y regístrelos, o pida al financiador que cambie el mínimo.}}',
  },
  'cofinancing-spent-as-pledged': {
    title: 'El cofinanciamiento se gasta según lo comprometido',
    why: 'La parte del financiador descansa en ese compromiso; lo que no se gasta quizá deba devolverse en proporción.',
    group: '{count, plural, one {# compromiso} other {# compromisos}} de cofinanciamiento sin gastar del todo',
    say: 'Hasta el año {year}, {partner} tiene comprometidos {pledged} de {source, select, Core {fondos básicos} other {dinero propio}}, y al {asOf} se han gastado {expended}: {difference_abs} menos.',
    fix: 'Registre los gastos cofinanciados de {partner} que aún faltan, con su fuente (Fuente); si no los hay, acuerde con el financiador cuándo se gastarán {difference_abs}.',
  },
  'one-source-per-cost': {
    title: 'Ningún gasto se carga a varias fuentes más allá de su total',
    why: 'Un gasto que paga la subvención y vuelve a pagar otra fuente es doble financiamiento, y todo financiador lo reclama.',
    group: '{count, plural, one {# documento se carga} other {# documentos se cargan}} más allá de su total',
    say: 'El documento {document} suma {total}, pero se cargan {charged}: {grant} a la subvención, {partner} a los socios y {core} a los fondos básicos, {over} de más.',
    fix: 'Compare {count, plural, one {la fila} other {las # filas}} del documento {document} con el comprobante y quite {over} de la fuente que no lo pagó.',
  },
};
