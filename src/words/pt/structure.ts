// Portuguese texts of the rules about the structure of the workbook.
import type { RuleTexts } from '../ruleTexts';

export const structure: RuleTexts = {
  'workbook-is-a-template': {
    title: 'A pasta de trabalho é a de uma subvenção',
    why: 'De uma pasta de trabalho sem nenhuma das tabelas de uma subvenção nada se pode dizer sobre ela.',
    group: 'Esta não é a pasta de trabalho de uma subvenção',
    say:
      'Esta pasta de trabalho parece ser de outro tipo: tem {sheet_count, plural, one {a planilha {sheets}} ' +
      'other {# planilhas ({sheets})}}{heading_count, plural, =0 {} other {, com cabeçalhos como {headings}}}, ' +
      'e nenhuma das tabelas de uma subvenção.',
    fix: 'Abra a pasta de trabalho da subvenção, ou crie uma nova com o modelo e cole nela os seus números.',
  },
  'tables-present': {
    title: 'Cada tabela obrigatória está presente, uma só vez',
    why: 'Sem uma das suas tabelas, ou com duas que poderiam ser ela, os números da subvenção não podem ser somados nem comparados.',
    group: '{count, plural, one {# tabela falta ou aparece} other {# tabelas faltam ou aparecem}} mais de uma vez',
    say:
      '{found, select, none {A pasta de trabalho não tem a tabela {table}.} ' +
      'other {Há {count} tabelas que poderiam ser {table}: {places}.}}',
    fix:
      '{found, select, none {Reponha a tabela {table}: copie-a de uma versão anterior, ou dê o nome {table} à tabela que ' +
      'tem essas linhas (Design da Tabela, Nome da Tabela).} other {Deixe só uma com o nome {table}; às demais dê outros ' +
      'cabeçalhos, ou remova-as.}}',
  },
  'columns-present': {
    title: 'Cada coluna e cada campo obrigatório está presente',
    why: 'O que estaria em uma coluna que falta não entra em nenhum total nem em nenhuma verificação.',
    group: '{count, plural, one {Falta # coluna ou campo obrigatório} other {Faltam # colunas ou campos obrigatórios}}',
    say:
      '{kind, select, field {A tabela {table} não tem uma linha para {name}.} ' +
      'other {A tabela {table} não tem a coluna {name}.}}',
    fix:
      '{kind, select, field {Acrescente uma linha com {name} na primeira coluna e o valor ao lado.} ' +
      'other {Acrescente uma coluna com o cabeçalho {name}, ou dê esse cabeçalho à coluna que o contém.}}',
  },
  'headings-unique': {
    title: 'Dois cabeçalhos de uma tabela não significam a mesma coluna',
    why: 'De duas colunas iguais só a primeira é lida: o que está na outra não entra em nenhum total nem em nenhuma verificação.',
    group: '{count, plural, one {# cabeçalho significa} other {# cabeçalhos significam}} o mesmo que outro',
    say:
      '{kind, select, same_column {O cabeçalho “{heading}” significa a mesma coluna que “{first_heading}” em ' +
      '{first_cell}; só {first_cell} é lida.} other {Duas colunas se chamam “{heading}”: esta e {first_cell}.}}',
    fix:
      '{kind, select, same_column {Reúna os valores em uma das duas colunas, e remova a outra ou dê a ela outro ' +
      'cabeçalho.} other {Dê outro cabeçalho a uma das duas colunas.}}',
  },
  'headings-recognised': {
    title: 'Os cabeçalhos estão escritos como no modelo',
    why: 'Um cabeçalho que só se adivinha pode conter outra coisa que não a coluna pela qual é lido.',
    group: '{count, plural, one {# cabeçalho não está escrito} other {# cabeçalhos não estão escritos}} como no modelo',
    say: 'O cabeçalho “{heading}” é lido como {column}.',
    fix: 'Se é isso que a coluna contém, escreva {column} ou o nome que ela tem no modelo; se não, dê a ela outro cabeçalho.',
  },
  'template-version-known': {
    title: 'A versão do modelo é conhecida',
    why: 'Em uma pasta de trabalho de outra versão, as mesmas células podem significar outra coisa e ser mal lidas.',
    group: 'A versão do modelo não é conhecida',
    say:
      '{kind, select, none {A pasta de trabalho não diz que versão do modelo segue; é lida como versão {known}.} ' +
      'other {A pasta de trabalho segue a versão {version} do modelo; aqui só se conhece a versão {known}.}}',
    fix:
      '{kind, select, none {Escreva {known} se a pasta de trabalho foi criada com o modelo.} ' +
      'other {Verifique-a com a versão do Allot que a criou, ou leve as suas linhas para uma pasta de trabalho nova.}}',
  },
  'required-tables-filled': {
    title: 'Cada tabela obrigatória tem pelo menos uma linha',
    why: 'Uma subvenção sem parceiros, valores, objetivos ou resultados não pode ser verificada, e nada pode ser aprovado.',
    group: 'Há tabelas obrigatórias ainda sem linhas',
    say: 'Ainda por preencher: {count, plural, one {a tabela {tables} não tem} other {as tabelas {tables} não têm}} nenhuma linha.',
    fix: 'Acrescente primeiro os seus parceiros; depois a alocação de cada um, os objetivos e os resultados esperados.',
  },
  'data-inside-tables': {
    title: 'Nenhuma linha está fora da sua tabela',
    why: 'O que está abaixo ou ao lado de uma tabela não entra em nenhum total, embora pareça que sim.',
    group: '{count, plural, one {# linha tem} other {# linhas têm}} valores fora da sua tabela',
    say:
      '{side, select, below {A linha {row} está abaixo da tabela {table} e nada a conta.} ' +
      'other {A linha {row} tem valores ao lado da tabela {table} e nada os conta.}}',
    fix:
      '{side, select, below {Se a linha é da tabela, arraste até ela o canto inferior direito da tabela; se não, deixe mais ' +
      'espaço ou remova-a.} other {Se os valores são da tabela, passe-os para as colunas dela; se não, deixe uma coluna ' +
      'livre no meio.}}',
  },
};
