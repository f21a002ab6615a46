// Portuguese texts of the rules on spending.
import type { RuleTexts } from '../ruleTexts';

export const spending: RuleTexts = {
  'spending-within-award': {
    title: 'A despesa não ultrapassa o montante concedido',
    why: 'O financiador não paga mais do que o montante concedido; o que passa dele recai sobre os parceiros, muitas vezes quando o dinheiro já se foi.',
    group: 'A despesa ultrapassa o montante concedido',
    say: 'As despesas da subvenção somam {expended}, {over} a mais que o montante concedido de {award}; o limite é ultrapassado em {key} ({amount}).',
    fix: 'De {key} em diante, verifique o que cabe a outra fonte de recursos (Fonte) ou a outra subvenção e combine com o financiador quem assume {over}.',
  },
  'cumulative-spending-within-allocation': {
    title: 'A despesa de cada parceiro até um ano não ultrapassa sua alocação até esse ano',
    why: 'Gastar além do reservado a um parceiro usa o dinheiro de outro, ou o de um ano seguinte antes da liberação.',
    group:
      '{count, plural, one {# alocação acumulada foi ultrapassada} other {# alocações acumuladas foram ultrapassadas}}',
    say: 'Até o ano {year}, {partner} gastou {spent}{scope, select, line { em {budgetLine}} other {}}, {over} a mais que os {allocated} alocados; a alocação é ultrapassada em {key} ({amount}).',
    fix: 'Verifique o parceiro, a data, a linha orçamentária e a fonte de {key} e das linhas seguintes; se estiverem corretos, a alocação de {partner} precisa de uma revisão de {over}.',
  },
  'year-spending-within-allocation': {
    title: 'A despesa de cada parceiro em um ano não ultrapassa a alocação desse ano',
    why: 'Usar dinheiro que passou de um ano anterior pode exigir o consentimento do financiador.',
    group: '{count, plural, one {# alocação anual foi ultrapassada} other {# alocações anuais foram ultrapassadas}}',
    say: 'No ano {year}, {partner} gastou {spent}, {over} a mais que os {allocated} alocados para esse ano{kind, select, covered {; o saldo dos anos anteriores cobre a diferença} other {}}.',
    fix: 'Verifique as datas de {key} em diante; se estiverem corretas, pergunte se o financiador precisa aprovar que se gastem {over} a mais no ano {year}.',
  },
  'burn-rate-in-range': {
    title: 'A despesa acompanha o ritmo da alocação',
    why: 'Gastar devagar acaba em devolução ou correria; gastar depressa deixa os últimos meses sem recursos.',
    group: '{count, plural, one {# ritmo de despesa está} other {# ritmos de despesa estão}} fora da faixa',
    say: 'Até {asOf}, {scope, select, total {todos os parceiros juntos gastaram} other {{partner} gastou}} {spent} dos {planned} previstos até esse dia, {side, select, low {menos} other {mais}} de {limit}.',
    fix: '{side, select, low {Pergunte o que está atrasado ou se faltam despesas a registrar; se o trabalho mudou de data, planeje uma realocação ou uma prorrogação.} other {Verifique se as linhas pertencem a esta subvenção e a estas datas e veja como o resto do período será pago.}}',
  },
  'local-amount-agrees': {
    title: 'O valor é o valor local dividido pela taxa de câmbio',
    why: 'Um auditor converte o comprovante de novo; uma diferença é um custo que a subvenção talvez não possa assumir.',
    group: '{count, plural, one {# valor não combina} other {# valores não combinam}} com a sua taxa de câmbio',
    say: '{kind, select, inverse {{key} tem a taxa de câmbio invertida: {local, number, ::.######}{currency, select, XXX {} other { {currency}}} multiplicado por {rate, number, ::.##########} dá {amount}.} unusable {{key} tem uma taxa de câmbio de {rate, number, ::.##########}; uma taxa é maior que zero.} other {{key} é {amount}, mas {local, number, ::.######}{currency, select, XXX {} other { {currency}}} a {rate, number, ::.##########} dá {expected}: uma diferença de {difference_abs}.}}',
    fix: '{kind, select, inverse {Escreva a taxa como unidades de moeda local por uma unidade da moeda da subvenção.} unusable {Escreva a taxa do dia do comprovante, como unidades de moeda local por uma unidade da moeda da subvenção.} other {Compare {key} com o comprovante e corrija o valor, o valor local ou a taxa de câmbio.}}',
  },
  'reallocation-within-limit': {
    title: 'O que foi realocado não passa do que dispensa aprovação',
    why: 'Dinheiro movido além do limite sem aprovação pode ser recusado, mesmo que tenha sido bem gasto.',
    group: '{count, plural, one {# realocação passa} other {# realocações passam}} do que dispensa aprovação',
    say: 'Desde a última aprovação foram realocados {moved}{scope, select, line { em {budgetLine}} partner { de {partner}} both { de {partner} em {budgetLine}} other {}}, {over} a mais que os {limit} que dispensam aprovação ({share} de {base}, perfil {profile}).',
    fix: 'Consulte o acordo de subvenção, que é o que decide; se ele fixar este limite, peça ao financiador que aprove a realocação e registre-a como revisão da classe Aprovada.',
  },
  'revisions-net-to-zero': {
    title: 'Cada revisão soma zero, e as alterações do montante levam ao montante concedido',
    why: 'Uma realocação move dinheiro aprovado; o que ela acrescenta ninguém concedeu, e o que omite se perde.',
    group: 'As revisões não somam zero ou não levam ao montante',
    say: '{kind, select, award {A linha de base de {baseline} e as alterações do montante de {changes} não dão o montante concedido de {award}: {net_sign, select, negative {faltam} other {sobram}} {net_abs}.} other {A revisão {revision} não soma zero: {net_sign, select, negative {retira} other {acrescenta}} {net_abs}.}}',
    fix: '{kind, select, award {Registre a alteração do montante em linhas da classe Alteração do montante, ou corrija o montante concedido ou a linha de base.} other {Corrija as alterações de {revision} ou acrescente a linha que falta; uma alteração do próprio montante é uma linha da classe Alteração do montante.}}',
  },
  'revisions-explain-current-allocation': {
    title: 'A alocação é a aprovada com suas revisões',
    why: 'Uma mudança que nenhuma revisão conta não foi aprovada por ninguém, e depois ninguém sabe dizer quando nem por que foi feita.',
    group:
      '{count, plural, one {# valor alocado sem revisão que o} other {# valores alocados sem revisão que os}} explique',
    say: '{partner}, {budgetLine}, ano {year}: a alocação é {current}, a aprovada com suas revisões {expected}; {difference_abs} {difference_sign, select, negative {menos} other {mais}} do que algo explica.',
    fix: 'Registre a mudança como revisão, com sua classe e seu motivo, ou restabeleça {expected}.',
  },
};
