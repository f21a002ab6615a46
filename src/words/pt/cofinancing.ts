// Portuguese texts of the rules on co-financing.
import type { RuleTexts } from '../ruleTexts';

export const cofinancing: RuleTexts = {
  'cofinancing-share-met': {
    title: 'O cofinanciamento comprometido atinge a parte mínima',
    why: 'Quando a parte acordada não é atingida, os financiadores reduzem a sua na mesma proporção.',
    group: 'O cofinanciamento comprometido não atinge o mínimo',
    say: '{kind, select, unreachable {Um cofinanciamento mínimo de {minimum} não pode ser atingido ao lado de um montante concedido.} other {Os parceiros e os fundos básicos comprometem {pledged} ao lado do montante concedido de {award}, {coFinancingShare} do total; o mínimo é {minimum}, portanto faltam {lacking}.}}',
    fix: '{kind, select, unreachable {Escreva o mínimo como um percentual abaixo de 100%; 20% é 0,2 na célula, não 20.} other {Combine compromissos de mais {lacking} e registre-os, ou peça ao financiador que altere o mínimo.}}',
  },
  'cofinancing-spent-as-pledged': {
    title: 'O cofinanciamento é gasto conforme o compromisso',
    why: 'A parte do financiador se apoia nesse compromisso; o que não é gasto talvez precise ser devolvido na mesma proporção.',
    group: '{count, plural, one {# compromisso} other {# compromissos}} de cofinanciamento sem gasto completo',
    say: 'Até o ano {year}, {partner} tem {pledged} de {source, select, Core {fundos básicos} other {recursos próprios}} comprometidos, e até {asOf} foram gastos {expended}: {difference_abs} a menos.',
    fix: 'Registre as despesas cofinanciadas de {partner} que ainda faltam, com a sua fonte (Fonte); se não houver, combine com o financiador quando {difference_abs} serão gastos.',
  },
  'one-source-per-cost': {
    title: 'Nenhuma despesa é lançada em várias fontes além do seu total',
    why: 'Uma despesa paga pela subvenção e de novo por outra fonte é duplo financiamento, que todo financiador cobra de volta.',
    group: '{count, plural, one {# documento é lançado} other {# documentos são lançados}} além do seu total',
    say: 'O documento {document} soma {total}, mas {charged} são lançados: {grant} na subvenção, {partner} nos parceiros e {core} nos fundos básicos, {over} a mais.',
    fix: 'Compare {count, plural, one {a linha} other {as # linhas}} do documento {document} com o comprovante e retire {over} da fonte que não o pagou.',
  },
};
