// Portuguese texts of the rules on the grant’s period.
import type { RuleTexts } from '../ruleTexts';

export const period: RuleTexts = {
  'grant-period-complete': {
    title: 'O início, os anos e o término da subvenção estão informados e combinam',
    why: 'Sem eles, nenhuma despesa pode ser situada em um ano da subvenção nem considerada dentro dela.',
    group: 'O período da subvenção está incompleto ou não combina',
    say: `{kind, select,
    start {A subvenção não tem data de início em {cell}.}
    years {O número de anos da subvenção falta em {cell}, ou não é um número.}
    range {A subvenção não pode ter {years, number} anos: deve ser um número inteiro de 1 a 10.}
    closing {Os dias de encerramento em {cell} não são um número inteiro de dias.}
      before {A subvenção termina em {end}, antes de começar em {start}.}
    other {A subvenção termina em {end}, antes de começar o último dos seus {years, number} anos desde {start}.}}`,
    fix: `{kind, select,
    start {Informe em {cell} a data de início do acordo de subvenção.}
    years {Informe em {cell} o número de anos da subvenção, de 1 a 10.}
    range {Informe em {cell} um número inteiro de 1 a 10.}
    closing {Informe os dias após o término em que ainda se podem pagar custos: 0 ou mais.}
      before {Corrija a data de término em {cell}, ou a data de início.}
    other {Corrija a data de término em {cell}, ou o número de anos.}}`,
  },
  'expenditure-within-grant-period': {
    title: 'Cada despesa tem data dentro do período da subvenção',
    why: 'Custos fora do período não são elegíveis, e o financiador pode pedir o dinheiro de volta.',
    group: '{count, plural, one {# despesa} other {# despesas}} com data fora do período da subvenção',
    say: `{kind, select,
    early {{key} tem data de {date}, {days, plural, one {# dia} other {# dias}} antes do início da subvenção, em {first}.}
    other {{key} tem data de {date}, {days, plural, one {# dia} other {# dias}} depois do último dia para pagamentos, {last}.}}`,
    fix: 'Corrija a data de {key} se for um engano; se não, retire o custo do registro desta subvenção.',
  },
  'expenditure-not-in-future': {
    title: 'Nenhuma despesa tem data futura',
    why: 'Dinheiro que ainda não foi gasto seria informado como gasto.',
    group: 'Há despesas com data posterior a hoje ou à do relatório',
    say: `{kind, select,
    future {{key} tem data de {date}, posterior a hoje, {today}.}
    other {{count, plural, one {# despesa tem} other {# despesas têm}} data posterior à data do relatório, {reporting}; a primeira é {key}, de {date}.}}`,
    fix: `{kind, select,
    future {Corrija a data de {key}, ou lance a linha quando o dinheiro tiver sido gasto.}
    other {Deixe-as para o próximo relatório, ou mude a data do relatório se este deve incluí-las.}}`,
  },
  'expenditure-in-allocated-year': {
    title: 'Os parceiros só gastam dinheiro da subvenção depois que ele lhes é alocado',
    why: 'O parceiro não tem orçamento aprovado para esse dinheiro nesse ano, portanto o custo não é elegível.',
    group: '{count, plural, one {# despesa de um parceiro} other {# despesas de parceiros}} ainda sem alocação',
    say: `{kind, select,
    never {{partner} gastou {amount} no ano {year} ({key}), mas não tem alocação em nenhum ano.}
    other {{partner} gastou {amount} no ano {year} ({key}), mas sua alocação começa no ano {allocated_from}.}}`,
    fix: 'Verifique o parceiro, a data e a fonte de {key}; se estiverem certos, a alocação de {partner} precisa de uma revisão.',
  },
  'year-boundary-confirmed': {
    title: 'Documentos próximos da virada do ano pertencem ao ano em que são lançados',
    why: 'Um custo lançado no ano errado consome a alocação do ano errado.',
    group: '{count, plural, one {# documento é} other {# documentos são}} de um ano diferente do lançado',
    say: `{kind, select,
    before {{key} está lançado no ano {year}, mas seu documento é de {document_date}, antes do início da subvenção.}
    other {{key} está lançado no ano {year} ({date}), mas seu documento é de {document_date}, no ano {document_year}.}}`,
    fix: 'Confirme em que ano o custo ocorreu: corrija uma data de {key}, ou aceite o achado com um motivo.',
  },
};
