// Portuguese texts of the rules on what a workbook hides or breaks.
import type { RuleTexts } from '../ruleTexts';

export const hygiene: RuleTexts = {
  'no-constants-over-formulas': {
    title: 'Nenhuma fórmula foi substituída por um número digitado',
    why: 'O número fica como está quando mudam os valores que ele representava, e nada mostra isso.',
    group:
      '{count, plural, one {# fórmula substituída por um número digitado} other {# fórmulas substituídas por números digitados}}',
    say: `{kind, select,
    totals {O total em {cell} é um número digitado, enquanto o vizinho {model} é uma fórmula.}
    other {{cell} tem um número digitado onde a coluna tem uma fórmula, como em {model}.}}`,
    fix: 'Copie a fórmula de {model} para {cell}; se o resultado diferir do número, descubra qual dos dois foi aprovado.',
  },
  'formulas-consistent-in-column': {
    title: 'Cada coluna tem a mesma fórmula de cima a baixo',
    why: 'Uma fórmula diferente em uma linha soma outra coisa ali, e ninguém vê isso nos números.',
    group: '{count, plural, one {# fórmula difere} other {# fórmulas diferem}} do resto da sua coluna',
    say: 'A fórmula em {cell}, {formula}, difere do resto da coluna, como em {model}: {usual}.',
    fix: 'Copie a fórmula de {model} para {cell}, ou aceite o achado se esta linha deve ser diferente.',
  },
  'no-error-values': {
    title: 'Nenhuma célula mostra um valor de erro',
    why: 'Um valor que é um erro não está em nenhuma soma, e toda soma que o inclui também é um erro.',
    group: '{count, plural, one {# célula é} other {# células são}} a origem de valores de erro',
    say: '{cell} mostra {error}{dependents, plural, =0 {} one {, e também # célula que depende dela} other {, e também # células que dependem dela}}.',
    fix: `{kind, select,
    typed {Informe o valor certo em {cell}.}
    other {Corrija a fórmula em {cell}, {formula}, ou aquilo a que ela se refere; não esconda o erro.}}`,
  },
  'errors-not-hidden': {
    title: 'Nenhuma fórmula de uma coluna verificada esconde erros',
    why: 'Um valor que não pode ser calculado aparece como zero, e os totais parecem certos sem ele.',
    group: '{count, plural, one {# fórmula esconde} other {# fórmulas escondem}} erros',
    say: 'A fórmula em {cell}{count, plural, one {} other { (e em # células ao todo)}}, {formula}, transforma erros em um valor que parece certo.',
    fix: 'Retire da fórmula a função que esconde erros, e corrija os erros que então aparecerem.',
  },
  'no-hidden-money': {
    title: 'Não há dinheiro oculto',
    why: 'Os totais contam o que não se vê: quem soma o que está na planilha chega a outro número.',
    group: 'Há dinheiro oculto em {count, plural, one {# lugar} other {# lugares}}',
    say: `{kind, select,
    sheet {A planilha {name} está oculta, com {count, plural, one {# linha que conta} other {# linhas que contam}}.}
    column {A coluna {name} está oculta e contém {amount}.}
    rows {{count, plural, one {# linha com {amount} está oculta} other {# linhas com {amount} estão ocultas}} em {name}; a primeira, em {cell}.}
    other {Um filtro em {name} esconde {count, plural, one {# linha} other {# linhas}} com {amount}.}}`,
    fix: `{kind, select,
    sheet {Reexiba a planilha {name}.}
    column {Reexiba a coluna {name}.}
    rows {Reexiba as linhas, ou exclua-as se não devem contar.}
    other {Limpe o filtro antes de revisar os números.}}`,
  },
  'no-merged-cells-in-tables': {
    title: 'As tabelas não têm células mescladas',
    why: 'Só a primeira das células mescladas tem um valor; as linhas ao lado parecem preenchidas e contam como vazias.',
    group:
      '{count, plural, one {# célula mesclada está dentro de uma tabela} other {# células mescladas estão dentro de tabelas}}',
    say: 'As células {area} estão mescladas no meio de uma tabela.',
    fix: 'Desfaça a mesclagem de {area} e informe o valor em cada linha a que ele se aplica.',
  },
  'no-external-links': {
    title: 'A pasta de trabalho não depende de nenhuma outra',
    why: 'Números de outra pasta de trabalho mudam, ou deixam de mudar, sem que ninguém veja aqui, e quem revisa não pode conferi-los.',
    group: 'A pasta de trabalho depende de {count, plural, one {# outra} other {# outras}}',
    say: '{kind, select, cell {{cell} obtém seu valor de outra pasta de trabalho, {link}.} other {A pasta de trabalho está vinculada a outra, {link}.}}',
    fix: 'Substitua o vínculo pelo próprio valor, com uma nota da origem (Dados, Editar Links, Quebrar Link).',
  },
  'totals-not-counted-twice': {
    title: 'Não há subtotais entre as linhas que são somadas',
    why: 'O subtotal é contado junto com as linhas que ele soma: o dinheiro aparece duas vezes em cada total.',
    group: '{count, plural, one {# subtotal é contado como linha} other {# subtotais são contados como linhas}}',
    say: `{kind, select,
    formula {{cell} soma outras linhas da própria coluna e é contada como mais uma linha.}
    other {A linha de {cell} diz que é um total, e seu valor de {amount} é contado como mais uma linha.}}`,
    fix: 'Exclua a linha, ou tire o subtotal da tabela; a linha de totais do fim pode ficar.',
  },
  'calculation-current': {
    title: 'Todas as fórmulas mostram seu resultado atual',
    why: 'As pessoas leem e citam números que a própria pasta de trabalho já não daria.',
    group: 'Pode haver fórmulas sem resultado ou com um anterior',
    say: `{kind, select,
    manual {A pasta de trabalho só calcula quando alguém pede.}
    missing {{count, plural, one {A fórmula em {cell} foi salva sem o resultado.} other {# fórmulas foram salvas sem os resultados, a primeira em {cell}.}}}
    other {{cell} mostra {shown}, mas sua fórmula dá {expected}.}}`,
    fix: `{kind, select,
    manual {Defina o cálculo como automático (Fórmulas, Opções de Cálculo).}
    other {Abra a pasta de trabalho no Excel, recalcule-a (Ctrl+Alt+F9) e salve-a.}}`,
  },
};
