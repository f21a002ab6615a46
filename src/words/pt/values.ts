// Portuguese texts of the rules about the values of single cells.
import type { RuleTexts } from '../ruleTexts';

export const values: RuleTexts = {
  'amounts-are-numbers': {
    title: 'Os valores e demais números são números, não texto',
    why: 'O Excel deixa o texto fora de todos os totais sem avisar, e falta dinheiro que todos julgam contado.',
    group:
      '{count, plural, one {# valor ou outro dado numérico não é número} other {# valores ou outros dados numéricos não são números}}',
    say:
      '{stands, select, amount {“{text}” ({key}) é texto e não entra em nenhum total; lê-se como {amount}.} ' +
      'finer {“{text}” ({key}) é texto e não entra em nenhum total; tem mais casas decimais que a moeda.} ' +
      'share {“{text}” ({key}) é texto e não é usado; lê-se como {share}.} ' +
      'number {“{text}” ({key}) é texto e não pode ser usado; lê-se como {number, number, ::.######}.} ' +
      'truth {{text} ({key}) está onde deveria haver um número e não entra em nenhum total.} ' +
      'other {“{text}” ({key}) não é um número e não entra em nenhum total.}}',
    fix:
      '{stands, select, amount {Digite o valor como número: {amount}.} share {Digite o percentual como número: {share}.} ' +
      'number {Digite-o como número: {number, number, ::.######}.} other {Digite o número que falta aqui, ou limpe a célula.}}',
  },
  'amounts-have-one-reading': {
    title: 'Nenhum valor pode ser lido de duas maneiras',
    why: 'Lido de forma errada, um valor fica cem ou mil vezes maior ou menor, e nada chama a atenção.',
    group: '{count, plural, one {# valor tem} other {# valores têm}} duas leituras',
    say:
      '{scope, select, finer {“{text}” ({key}) é texto e pode significar {second}, ou um número com mais casas decimais que a moeda} ' +
      'column {“{text}” ({key}) é texto e pode significar {first} ou {second}, com {difference_abs} de diferença; com ele a coluna soma {first_total} ou {second_total}} ' +
      'other {“{text}” ({key}) é texto e pode significar {first} ou {second}, com {difference_abs} de diferença}}.',
    fix: 'Procure o valor e digite-o como número{scope, select, finer {} other {: {first} ou {second}}}.',
  },
  'amounts-present': {
    title: 'Cada valor obrigatório está presente',
    why: 'Um total sobre uma célula vazia parece completo e não é.',
    group: '{count, plural, one {Falta # valor obrigatório} other {Faltam # valores obrigatórios}}',
    say:
      '{kind, select, blank {{key} não tem valor aqui.} ' +
      'other {O valor de {key} é uma fórmula cujo resultado não está no arquivo, e não entra em nenhum total.}}',
    fix:
      '{kind, select, blank {Digite o valor; se não houver, digite 0.} ' +
      'other {Abra a pasta de trabalho no Excel, deixe calcular e salve.}}',
  },
  'amounts-in-whole-cents': {
    title: 'Os valores são centavos inteiros, ou unidades mínimas inteiras da moeda',
    why: 'Ninguém pode pagar uma fração de centavo: os totais diferem então em um centavo do que foi pago e não fecham.',
    group: '{count, plural, one {# valor não pode ser contado} other {# valores não podem ser contados}} ao centavo',
    say:
      '{kind, select, fraction {{key} contém {number, number, ::.##########}; os valores em {currency} ' +
      '{count, plural, =0 {não têm decimais} one {têm no máximo # decimal} other {têm no máximo # decimais}}, ' +
      'e ele não entra em nenhum total.} ' +
      'too_large {{key} contém {number, number}, grande demais para ser somado até o centavo.} ' +
      'other {{key} mostra a data {text} onde deveria haver um valor.}}',
    fix:
      '{kind, select, fraction {Arredonde-o como faz o documento, ' +
      '{count, plural, =0 {para um número inteiro} one {para # decimal} other {para # decimais}}. Uma fórmula precisa de ARRED.} ' +
      'too_large {Digite o valor de novo: provavelmente tem algarismos a mais.} other {Digite o valor que deveria estar aqui.}}',
  },
  'dates-are-dates': {
    title: 'As datas são datas, não texto',
    why: 'Uma linha sem uma data de verdade não pertence a nenhum ano: fica fora do período e de toda comparação por ano.',
    group: '{count, plural, one {# data falta ou não pode ser usada} other {# datas faltam ou não podem ser usadas}}',
    say:
      '{stands, select, one {“{text}” ({key}) é texto, não uma data; lê-se como {first}.} ' +
      'two {“{text}” ({key}) é texto e pode significar {first} ou {second}.} ' +
      'blank {{key} não tem data aqui.} ' +
      'no_result {A data de {key} é uma fórmula cujo resultado não está no arquivo.} ' +
      'number {{text} ({key}) é um número que não corresponde a nenhum dia.} ' +
      'other {“{text}” ({key}) não é uma data.}}',
    fix:
      '{stands, select, one {Digite-a como data: {first}.} two {Procure o dia e digite-o como data: {first} ou {second}.} ' +
      'no_result {Abra a pasta de trabalho no Excel, deixe calcular e salve.} other {Digite o dia como data.}}',
  },
  'dates-plausible': {
    title: 'As datas estão entre 1990 e 2100',
    why: 'Uma data de outro século deixa a linha fora da subvenção ou no ano errado.',
    group:
      '{count, plural, one {# data está fora de 1990–2100 ou traz} other {# datas estão fora de 1990–2100 ou trazem}} hora',
    say:
      '{kind, select, far {{key} tem a data {date}, fora de 1990 a 2100.} ' +
      'other {A data de {key}, {date}, traz também uma hora.}}',
    fix:
      '{kind, select, far {Digite a data de novo, com quatro algarismos para o ano.} ' +
      'other {Digite só a data; uma fórmula pode usar INT para tirar a hora.}}',
  },
  'negative-amounts-explained': {
    title: 'Os valores abaixo de zero estão explicados',
    why: 'Um sinal de menos digitado por engano esconde o gasto duas vezes, e um reembolso sem o seu pagamento não pode ser rastreado.',
    group:
      '{count, plural, one {# sinal, reembolso ou correção} other {# sinais, reembolsos ou correções}} sem explicação',
    say:
      '{kind, select, payment {{key} é um pagamento de {amount}, e nada diz se é um reembolso ou uma correção.} ' +
      'refund {{key} é um reembolso, mas o seu valor de {amount} aumenta o que foi gasto.} ' +
      'correction {{key} é uma correção de {amount} que não diz o que corrige.} ' +
      'untraced {{key} é um reembolso de {amount} que não diz o que foi devolvido.} ' +
      'other {{key} tem {amount} alocados no ano {year}, menos do que nada.}}',
    fix:
      '{kind, select, payment {Escolha Reembolso ou Correção como Tipo, ou tire o sinal de menos se foi pago.} ' +
      'refund {Ponha um sinal de menos antes do valor, ou escolha outro Tipo.} ' +
      'allocation {Corrija o valor; uma mudança da alocação deve estar em Revisões.} ' +
      'other {Escolha em Corrige a despesa que é devolvida ou corrigida.}}',
  },
  'shares-one-scale': {
    title: 'Os percentuais estão escritos em uma só escala',
    why: 'De 50 e 0,5 um é cem vezes o que se quis dizer, e a despesa é lançada no resultado errado.',
    group: 'Os percentuais estão escritos em duas escalas',
    say:
      '{count, plural, one {Um percentual está escrito} other {# percentuais estão escritos}} como número inteiro, por ' +
      'exemplo {number, number, ::.######}, ao lado de {others, plural, one {um escrito} other {# escritos}} como parte ' +
      'de 1, por exemplo {usual}.',
    fix:
      'Digite {meant} em vez de {number, number, ::.######}, e os demais da mesma forma: com o sinal de percentual, para ' +
      'que o Excel mantenha a escala.',
  },
  'amounts-not-outlying': {
    title: 'Nenhum valor está longe do habitual',
    why: 'Um algarismo a mais ou um separador decimal deslocado passam facilmente despercebidos em uma lista longa.',
    group: '{count, plural, one {# valor chama} other {# valores chamam}} a atenção pelo tamanho',
    say:
      '{kind, select, multiple {{key} de {amount} é exatamente {factor} vezes {sibling} de {sibling_amount}, ' +
      'que é do mesmo documento.} ' +
      'other {{key} de {amount} é incomum para {partner}, cujas linhas costumam ser de cerca de {typical}.}}',
    fix: 'Compare o valor com o documento; se estiver certo, nada precisa ser feito.',
  },
  'values-from-lists': {
    title: 'As opções são tiradas das suas listas',
    why: 'Uma linha com uma palavra desconhecida não conta: o seu dinheiro não está em nenhuma fonte e o seu resultado não tem nível.',
    group: '{count, plural, one {# opção falta ou não está} other {# opções faltam ou não estão}} na sua lista',
    say:
      '{kind, select, off_list {“{text}” ({key}) não é nenhuma das opções desta coluna.} ' +
      'currency {“{text}” não é o código de uma moeda, e os valores são lidos como dólares americanos.} ' +
      'other {{key} não tem aqui nenhuma opção escolhida, e precisa de uma.}}',
    fix:
      '{kind, select, currency {Escreva as três letras da moeda, como USD, BRL ou CLP.} ' +
      'other {Escolha uma das palavras que a lista da célula oferece.}}',
  },
};
