// Portuguese: texts of the context bar: what the selected row leaves, an amount tried, the rules that read the cell.
import type { context as en } from '../en/context';

export const context: Readonly<Record<keyof typeof en, string>> = {
  'context.label': 'Célula selecionada {cell}',
  'context.leaves': 'restam {amount}',
  'context.over': 'excede em {amount}',
  'context.try': 'Testar',
  'context.try-label': 'Testar um valor em {cell}',
  'context.write': 'Gravar em {cell}',
  'context.waits': 'Digite um valor. Nada é gravado antes de você apertar o botão.',
  'context.same': 'A célula já contém este valor.',
  'context.unreadable':
    'Isto não pode ser lido de um só modo como valor. Escreva como na planilha, por exemplo {example}.',
  'context.leaves-now': 'O que resta',
  'context.leaves-then': 'O que restaria',
  'context.leaves-if': 'Se {old} passar a {new}, resta',
  'context.not-written': 'nada foi gravado ainda',
  'context.gauge': 'Usado {used}, esta linha {line}, limite {limit}',
  'context.no-lines': 'A linha não indica nada que tenha dinheiro alocado.',
  'context.short': 'A alocação deixaria de fechar: faltariam {amount} para o montante concedido.',
  'context.beyond': 'A alocação deixaria de fechar: passaria do montante concedido em {amount}.',
  'context.move': 'Leve o valor a outra célula ou registre uma revisão.',
  'context.written': '{cell} agora é {amount}',
  'context.rules': 'Regras que leem esta célula',
  'context.no-rules': 'Nenhuma regra lê esta célula.',
  'context.count.broken': '{count, plural, one {# não se cumpre} other {# não se cumprem}}',
  'context.count.not-checked': '{count, plural, one {# não verificada} other {# não verificadas}}',
  'context.count.nothing-to-examine': '{count, plural, one {# sem nada a examinar} other {# sem nada a examinar}}',
  'context.count.held': '{count, plural, one {# se cumpre} other {# se cumprem}}',
  'context.elsewhere':
    '{count, plural, one {# achado em outro lugar, nenhum aqui} other {# achados em outros lugares, nenhum aqui}}',
  'context.also-elsewhere': '{count, plural, one {e # achado em outro lugar} other {e # achados em outros lugares}}',
  'context.more':
    '{kind, select, held {{count, plural, one {Mostrar mais # que se cumpre} other {Mostrar mais # que se cumprem}}} other {{count, plural, one {Mostrar mais # sem descumprimento} other {Mostrar mais # sem descumprimento}}}}',
  'context.fewer': 'Mostrar menos',
};
