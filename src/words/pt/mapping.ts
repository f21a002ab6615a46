// Portuguese texts of the rules on mapping.
import type { RuleTexts } from '../ruleTexts';

export const mapping: RuleTexts = {
  'expenditures-mapped': {
    title: 'Cada despesa está vinculada a um objetivo e a um resultado',
    why: 'O financiador pergunta o que seu dinheiro alcançou; o que não serve a nenhum objetivo e resultado falta nessa resposta.',
    group: '{count, plural, one {# despesa} other {# despesas}} sem vínculo',
    say: '{key} ({amount}) {missing, select, objective {tem um resultado, mas nenhum objetivo} result {tem um objetivo, mas nenhum resultado} other {não está vinculada a um objetivo e a um resultado}}{funding, select, Grant {} other {; é cofinanciada, portanto fica a seu critério}}.',
    fix: 'Escolha {missing, select, objective {o objetivo} result {o resultado} other {o objetivo e o resultado}} a que {key} serviu ou, se serviu a vários, divida a despesa na tabela de rateio.',
  },
  'shares-add-to-100': {
    title: 'O rateio de uma despesa soma exatamente 100%',
    why: 'Abaixo de 100%, parte do dinheiro não serve a nada; acima, há dinheiro informado duas vezes.',
    group: 'O rateio de {count, plural, one {# despesa} other {# despesas}} não soma 100%',
    say: '{count, plural, one {O único percentual de {key} é {total}} other {Os # percentuais de {key} somam {total}}}, não 100%.',
    fix: 'Altere os percentuais de {key} para que somem exatamente 100%; quando a divisão não é exata, o último fica com a diferença.',
  },
  'shares-in-range': {
    title: 'Cada percentual é maior que 0%, no máximo 100% e não mais fino que 0,01%',
    why: 'Outros percentuais não podem ser divididos em centavos exatos, e essa parte do dinheiro não é contada em lugar nenhum.',
    group: '{count, plural, one {# percentual não pode ser usado} other {# percentuais não podem ser usados}}',
    say: '{kind, select, zero {Um percentual de {key} é 0%, portanto não recebe nada do dinheiro.} below {Um percentual de {key} é {share}, abaixo de zero.} fine {Um percentual de {key} é {written}, mais fino que 0,01%.} text {Um percentual de {key} está escrito como texto (“{written}”), portanto não é contado.} blank {Um percentual de {key} está em branco.} above {Um percentual de {key} é {written}, mais que o todo.} other {Um percentual de {key} é {share}, mais que o todo.}}',
    fix: '{kind, select, fine {Arredonde o percentual para 0,01% (duas casas decimais); o último de {key} fica com a diferença.} zero {Informe o percentual ou remova a linha se este par não recebe nada de {key}.} text {Informe o percentual como número em formato de porcentagem, por exemplo 25%.} blank {Informe o percentual ou remova a linha se este par não recebe nada de {key}.} other {Informe um percentual maior que 0% e de até 100%; 50% é 0,5 na célula, não 50.}}',
  },
  'share-rows-unique': {
    title: 'Uma despesa cita cada par de objetivo e resultado uma só vez no rateio',
    why: 'Um par citado duas vezes costuma ser uma linha copiada; falta então o dinheiro do par que se queria citar.',
    group: '{count, plural, one {# linha do rateio repete} other {# linhas do rateio repetem}} um par da sua despesa',
    say: 'O rateio de {key} cita {objective} com {result} pela segunda vez; a primeira está em {first}.',
    fix: 'Escolha o par que era o certo ou junte os dois percentuais em uma linha.',
  },
  'mapped-one-way': {
    title: 'Uma despesa é vinculada pelo próprio par ou pelo rateio, não pelos dois',
    why: 'Com dois vínculos para uma despesa, duas pessoas podem informar o mesmo dinheiro em resultados diferentes.',
    group: '{count, plural, one {# despesa está vinculada} other {# despesas estão vinculadas}} de duas formas',
    say: '{key} cita um objetivo ou um resultado próprio e também tem {count, plural, one {uma linha de rateio} other {# linhas de rateio}}; só o rateio é contado.',
    fix: 'Apague o objetivo e o resultado na linha de {key} ou remova suas linhas da tabela de rateio.',
  },
  'pairs-in-framework': {
    title: 'As despesas usam só pares que o quadro de resultados liga',
    why: 'Um par que o quadro não conhece costuma ser um engano ao escolher da lista e não pode ser explicado no relatório.',
    group: '{count, plural, one {# vínculo usa} other {# vínculos usam}} um par fora do quadro',
    say: '{key} está vinculada a {objective} com {result}, um par que o quadro não liga.',
    fix: 'Escolha um par ligado para {key}; se {objective} e {result} de fato combinam, acrescente o par às ligações do quadro.',
  },
  'objectives-and-results-funded': {
    title: 'Passada a metade do período, cada objetivo e cada resultado recebeu dinheiro',
    why: 'Um objetivo ou resultado sem dinheiro a esta altura dificilmente será alcançado, ou suas despesas estão vinculadas a outro.',
    group:
      '{count, plural, one {# objetivo ou resultado não recebeu} other {# objetivos ou resultados não receberam}} dinheiro',
    say: 'Até {asOf} passou mais da metade do período, e {amount_sign, select, negative {o dinheiro vinculado a {key} é {amount}} other {não há dinheiro da subvenção vinculado a {key}}}.',
    fix: 'Verifique se há despesas de {key} vinculadas a outro; se não houve nenhuma, diga no relatório quando haverá.',
  },
  'document-counted-once': {
    title: 'Um documento é contado uma só vez',
    why: 'Uma despesa lançada duas vezes é a primeira coisa que uma auditoria glosa, e precisa ser devolvida.',
    group: '{count, plural, one {# documento é contado duas vezes} other {# linhas contam de novo um documento}}',
    say: '{key} tem o mesmo documento ({document}), data ({date}) e valor ({amount}) que {other}{kind, select, across {, que é de {otherPartner}, enquanto esta é de {partner}} other {}}.',
    fix: '{kind, select, across {Pergunte a {partner} e a {otherPartner} se cada um pagou uma parte; se não, remova ou corrija uma das linhas.} other {Se for a mesma despesa, remova uma das linhas ou anule-a com uma correção que a cite; se forem duas despesas, dê a cada uma o seu número de documento.}}',
  },
  'shared-amounts-re-add': {
    title: 'Os valores do rateio são a divisão exata da despesa',
    why: 'Os valores por objetivo e resultado devem somar a despesa até o centavo, ou dois relatórios da mesma subvenção divergem.',
    group: 'Há valores do rateio que não são a divisão exata',
    say: '{kind, select, blank {{count, plural, one {# linha do rateio ainda não tem} other {# linhas do rateio ainda não têm}} valor, portanto o resumo deixa esse dinheiro de fora.} other {Uma linha do rateio de {key} diz {written}; sua parte exata é {expected}, {difference_abs} a {difference_sign, select, negative {mais} other {menos}}.}}',
    fix: '{kind, select, blank {Deixe o Allot ratear as despesas; ele escreve os valores exatos.} other {Escreva {expected} ou deixe o Allot ratear {key} de novo.}}',
  },
};
