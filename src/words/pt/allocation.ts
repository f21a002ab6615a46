// Portuguese texts of the rules on the allocation.
import type { RuleTexts } from '../ruleTexts';

export const allocation: RuleTexts = {
  'allocation-adds-up-to-award': {
    title: 'A alocação soma o montante concedido',
    why: 'O que é alocado acima do montante concedido não pode ser pago, e o que sobra se perde para os parceiros.',
    group: 'A alocação não soma o montante concedido',
    say: 'A alocação soma {allocated}, {difference_abs} a {difference_sign, select, negative {menos} other {mais}} que o montante concedido de {award}.',
    fix: 'Encontre o valor que difere do orçamento aprovado e corrija-o; não ajuste outro valor para a soma fechar.',
  },
  'row-totals-foot': {
    title: 'O total de cada linha é a soma dos seus anos',
    why: 'Informa-se um total a um parceiro enquanto seus anos somam outro, e ninguém sabe qual foi aprovado.',
    group: '{count, plural, one {# total de linha não é} other {# totais de linhas não são}} a soma dos seus anos',
    say: 'O total de {row} é {total}, {difference_abs} a {difference_sign, select, negative {menos} other {mais}} que a soma dos seus anos, {expected}.',
    fix: 'Compare os anos com o orçamento aprovado e coloque no total a soma dos anos como fórmula.',
  },
  'column-totals-foot': {
    title: 'Cada linha de totais é a soma das suas colunas',
    why: 'O total que as pessoas citam não é a soma das linhas que foram aprovadas.',
    group: '{count, plural, one {# total não é} other {# totais não são}} a soma da sua coluna',
    say: 'O total em {cell} é {total}, {difference_abs} a {difference_sign, select, negative {menos} other {mais}} que a soma das suas linhas, {expected}.',
    fix: 'Coloque em {cell} a soma de todas as linhas da coluna como fórmula, e reveja toda soma que usou o total antigo.',
  },
  'years-match-grant': {
    title: 'Há exatamente uma coluna para cada ano da subvenção',
    why: 'Dinheiro em uma coluna além do último ano não entra em nenhuma soma, e um ano sem coluna não pode ser alocado.',
    group: 'Em {count, plural, one {# tabela} other {# tabelas}} as colunas não coincidem com os anos',
    say: `A subvenção tem {years, plural, one {# ano} other {# anos}}, mas {kind, select,
    extra {há também uma coluna para o ano {extra}.}
    missing {não há coluna para o ano {missing}.}
    other {não há coluna para o ano {missing} e há uma para o ano {extra}.}}`,
    fix: `{kind, select,
    extra {Exclua as colunas que sobram, ou corrija o número de anos da subvenção.}
    missing {Acrescente as colunas que faltam, ou corrija o número de anos da subvenção.}
    other {Numere as colunas de 1 a {years}.}}`,
  },
  'partner-and-year-totals-not-zero': {
    title: 'Cada parceiro da alocação e cada ano da subvenção têm dinheiro',
    why: 'Uma linha ou um ano zerado costuma ser um valor que ninguém lançou, e seus gastos ficarão sem cobertura.',
    group: '{count, plural, one {# parceiro ou ano não tem} other {# parceiros ou anos não têm}} nada alocado',
    say: '{kind, select, year {Nada está alocado no ano {year}.} other {{partner} está na alocação sem dinheiro em nenhum ano.}}',
    fix: '{kind, select, year {Lance os valores do ano {year}, ou aceite o achado se não deve haver nenhum.} other {Lance os valores de {partner}, ou exclua suas linhas se ele não recebe nada.}}',
  },
  'allocation-rows-unique': {
    title: 'Cada parceiro e linha orçamentária está uma só vez na alocação',
    why: 'As duas linhas são contadas: o parceiro parece ter o dobro, ou uma alteração chega só a uma delas.',
    group: '{count, plural, one {# linha repete} other {# linhas repetem}} parceiro e linha orçamentária',
    say: '{partner} com {line} está de novo em {cell}, depois de {first}.',
    fix: 'Coloque os valores aprovados em uma das duas linhas e exclua a outra.',
  },
  'every-partner-has-allocation': {
    title: 'Cada parceiro executor tem uma alocação',
    why: 'Um parceiro executor sem alocação não pode gastar dinheiro da subvenção, e muitas vezes sua linha foi simplesmente esquecida.',
    group: '{count, plural, one {# parceiro executor não tem} other {# parceiros executores não têm}} alocação',
    say: '{partner} é parceiro executor, mas não tem nenhuma linha na alocação.',
    fix: 'Acrescente uma linha para {partner} na alocação, ou corrija sua função.',
  },
};
