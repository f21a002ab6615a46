// Portuguese texts of the rules on results.
import type { RuleTexts } from '../ruleTexts';

export const results: RuleTexts = {
  'indicators-measurable': {
    title: 'Cada indicador é medido como pede sua classe: os numéricos com números, os qualitativos com palavras',
    why: 'O avanço é calculado com números; sem eles um indicador não pode ser relatado, por mais que se tenha feito.',
    group:
      '{count, plural, one {# valor de indicador falta ou não corresponde} other {# valores de indicadores faltam ou não correspondem}}',
    say: '{kind, select, none {{key} é medido em números, mas não tem meta.} number {{key} é qualitativo, mas {part, select, baseline {sua linha de base} target {sua meta do ano {year}} other {seu realizado do ano {year}}} é o número {written}.} other {{key} é medido em números, mas {part, select, baseline {sua linha de base} target {sua meta do ano {year}} other {seu realizado do ano {year}}} é “{written}”.}}',
    fix: '{kind, select, none {Informe o valor que {key} deve alcançar, em cada ano que tenha um.} number {Diga em palavras o que foi observado, ou escolha a medida em que {key} é contado.} other {Informe só um número (a unidade tem sua própria coluna), ou escolha Qualitativo como medida de {key}.}}',
  },
  'results-have-indicators': {
    title: 'Cada resultado tem um indicador',
    why: 'Um resultado que nada mede não pode ser mostrado como alcançado, por melhor que o dinheiro tenha sido gasto.',
    group: '{count, plural, one {# resultado não tem} other {# resultados não têm}} indicador',
    say: 'Nenhum indicador mede {key} ({text}).',
    fix: 'Acrescente um indicador para {key}, com sua medida e o que deve alcançar.',
  },
  'actuals-when-due': {
    title: 'Cada indicador tem seu realizado depois que o ano passa',
    why: 'Sem o que foi alcançado, o relatório só pode dizer quanto foi gasto.',
    group:
      '{count, plural, one {Falta # realizado de um ano já encerrado} other {Faltam # realizados de anos já encerrados}}',
    say: 'O ano {year} terminou em {ended}, e {key} não tem realizado para ele (meta: {target}).',
    fix: 'Informe o que {key} alcançou no ano {year}; 0 se nada foi alcançado.',
  },
  'money-and-progress-agree': {
    title: 'O dinheiro gasto em um resultado e seu avanço concordam',
    why: 'Muito dinheiro sem avanço, ou avanço sem dinheiro, indica um resultado atrasado, um vínculo errado ou um indicador desatualizado.',
    group: 'O dinheiro e o avanço de {count, plural, one {# resultado} other {# resultados}} não concordam',
    say: '{kind, select, unpaid {Os indicadores de {key} estão em {progress}, mas não há dinheiro vinculado a esse resultado.} other {Foram gastos {expended} em {key}, metade ou mais de uma parte igual do montante concedido ({part}), mas seus indicadores não mostram avanço.}}',
    fix: '{kind, select, unpaid {Verifique quais despesas fizeram {key} avançar e vincule-as a esse resultado.} other {Verifique o realizado de {key} e as despesas vinculadas; se ambos estiverem corretos, explique o atraso no relatório.}}',
  },
};
