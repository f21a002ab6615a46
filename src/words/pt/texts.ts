// Portuguese texts of reports and of the command line.
import type { Texts } from '../en/texts';
import { context } from './context';
import { fixing } from './fixing';
import { host } from './host';
import { matrix } from './matrix';
import { map } from './map';
import { pane } from './pane';
import { repair } from './repair';
import { review } from './review';
import { reviewing } from './reviewing';
import { workbench } from './workbench';

export const texts: Texts = {
  ...context,
  ...fixing,
  ...host,
  ...matrix,
  ...map,
  ...pane,
  ...repair,
  ...review,
  ...reviewing,
  ...workbench,
  'verdict.valid': 'A alocação é válida',
  'verdict.invalid':
    '{errors, plural, one {# erro} other {# erros}} em {rules, plural, one {# regra} other {# regras}}',
  'verdict.incomplete':
    'Incompleto: {count, plural, one {# verificação obrigatória não pôde ser feita} other {# verificações obrigatórias não puderam ser feitas}}',
  'verdict.partial':
    '{count, plural, one {Só # regra foi pedida} other {Só # regras foram pedidas}}; nada se diz das demais',
  'verdict.unreadable': 'Não foi possível examinar',
  'severity.error': 'Erro',
  'severity.warning': 'Aviso',
  'severity.advice': 'Conselho',
  'counts.warnings': '{count, plural, one {# aviso} other {# avisos}}',
  'counts.advice': '{count, plural, one {# conselho} other {# conselhos}}',
  'totals.award': 'Montante concedido',
  'totals.allocated': 'Alocado',
  'totals.expended': 'Gasto',
  'totals.mapped': 'Vinculado a resultados',
  'totals.pledged': 'Cofinanciamento comprometido',
  'totals.cofinanced': 'Cofinanciamento gasto',
  'totals.unread':
    '{count, plural, one {# valor está escrito} other {# valores estão escritos}} como texto e não {count, plural, one {entra} other {entram}} em nenhum total ({amount} conforme {count, plural, one {se lê} other {se leem}})',
  'report.title': 'Allot: relatório de {file}',
  'report.date': 'Verificado em {today}, valores até {asOf}, regras {rules}',
  'report.examined': 'O que foi examinado',
  'report.held': '{count, plural, one {# regra é cumprida} other {# regras são cumpridas}}',
  'report.nothing': '{count, plural, one {# regra não tinha} other {# regras não tinham}} nada a examinar',
  'report.not-checked': 'Não foi possível verificar ({count})',
  'report.all-checked': 'Todas as regras puderam ser verificadas.',
  'report.more': '… e {count, plural, one {mais #} other {mais #}}',
  'report.group': '{sort} · {count, plural, one {# achado} other {# achados}} contra “{title}” · {rule}',
  'report.where': 'Onde',
  'report.what': 'O quê',
  'report.why': 'Por que importa',
  'report.fix': 'O que fazer',
  'report.rule': 'Regra',
  'report.basis': 'Baseia-se em',
  'report.outcome': 'Situação',
  'report.subjects': 'Examinados',
  'report.nowhere': 'pasta de trabalho',
  'report.also': 'e {count, plural, one {mais # célula} other {mais # células}}',
  'report.nothing-to-fix': 'Nada a corrigir.',
  'outcome.held': 'cumprida',
  'outcome.broken': 'não cumprida',
  'outcome.nothing-to-examine': 'nada a examinar',
  'outcome.not-checked': 'não verificada',
  'obstacle.not-a-template': 'Não é uma pasta de trabalho que o Allot conheça.',
  'obstacle.not-filled-in': 'A pasta de trabalho ainda não foi preenchida.',
  'obstacle.table-missing': 'A tabela {table} não foi encontrada.',
  'obstacle.table-empty': 'A tabela {table} ainda não tem linhas.',
  'obstacle.column-missing': 'A tabela {table} não tem a coluna {column} ({where}).',
  'obstacle.field-missing': 'A subvenção não tem valor em {field} ({where}).',
  'obstacle.field-unreadable': 'O valor de {field} não pode ser lido ({where}).',
  'obstacle.amount-unread':
    'Um valor de que a soma precisa {has_text, select, no {não tem resultado} other {não pode ser lido: “{text}”}} ({where}).',
  'obstacle.date-unread':
    'A data de uma despesa {has_text, select, no {está faltando} other {não pode ser lida: “{text}”}}, por isso não se conhece o seu ano ({where}).',
  'obstacle.share-unread': 'Um percentual é mais fino que 0,01% ou não pode ser lido ({where}).',
  'obstacle.total-without-result': 'Um total é uma fórmula gravada sem o seu resultado ({where}).',
  'obstacle.period-impossible': 'A subvenção termina antes de começar ({where}).',
  'obstacle.years-differ': 'As colunas de anos da alocação não são as dos {years} anos da subvenção ({where}).',
  'obstacle.not-told':
    'O programa em que a pasta está aberta não informa {fact, select, hiddenRows {quais linhas estão ocultas} hiddenColumns {quais colunas estão ocultas} merged {quais células estão mescladas} externalLinks {quais pastas estão vinculadas} calculation {como a pasta calcula} other {o sistema de datas}}.',
  'obstacle.crashed': 'Aqui falhou o Allot, não os seus dados: {error}. Por favor, avise-nos.',
  'obstacle.not-asked': 'Não foi pedida.',
  'basis.grant agreement': 'acordo de subvenção',
  'basis.donor rule': 'norma do doador',
  'basis.accounting practice': 'prática contábil',
  'basis.spreadsheet practice': 'boa prática em planilhas',
  'problem.not-found': 'Não existe o arquivo {file}.',
  'problem.not-permitted': 'O arquivo {file} não pode ser lido: falta permissão ou não é um arquivo.',
  'problem.not-a-workbook':
    'Não é uma pasta de trabalho do Excel{seems, select, text {: parece ser texto} empty {: parece ser um arquivo vazio} html {: parece ser uma página web} xml {: parece ser XML} pdf {: parece ser um PDF} zip {: parece ser um arquivo zip} ods {: parece ser uma planilha OpenDocument} docx {: parece ser um documento do Word} pptx {: parece ser uma apresentação} binary {: parece ser outro tipo de arquivo} other {}}. Salve como .xlsx e tente de novo.',
  'problem.legacy-format':
    'A pasta está em um formato antigo ou binário (.xls, .xlsb). Salve como .xlsx e tente de novo.',
  'problem.encrypted': 'A pasta pede uma senha para abrir. Salve uma cópia sem senha e tente de novo.',
  'problem.corrupt':
    'O arquivo está danificado{part, select, none {} other { ({part})}}. Abra no Excel, deixe que ele repare e salve de novo.',
  'problem.no-cells': 'A pasta não tem nenhuma planilha com células, só gráficos ou macros.',
  'problem.unsafe': 'O arquivo contém algo de que nenhuma pasta do Excel precisa ({part}); por isso não foi aberto.',
  'problem.too-large':
    'A pasta passa de um limite: mais de {limit} {what, select, fileBytes {bytes no arquivo} entries {partes} cells {células} pages {células dispersas} strings {textos} formulas {fórmulas} sheets {planilhas} tables {tabelas} mergedAreas {áreas mescladas} validations {listas suspensas} names {nomes} partBytes {bytes em uma parte} textBytes {bytes em um texto} other {níveis}}.',
  'problem.too-large-unpacked':
    'A pasta descompactada passa de {limit} bytes. Se ela é mesmo tão grande, aumente o limite com --max-size.',
  'problem.crashed': 'O Allot falhou ao ler o arquivo ({error}). É uma falha do Allot, não dos seus dados.',
  'matrix.partner': 'Parceiro',
  'matrix.year': 'Ano {year}',
  'matrix.grant-year': 'Ano',
  'matrix.word': 'Palavra',
  'matrix.not-mapped': 'Sem vínculo',
  'matrix.no-year': 'No total, mas em nenhum ano da subvenção: {amount}',
  'matrix.no-partner': 'No total, mas de nenhum parceiro conhecido: {amount}',
  'matrix.total': 'Total',
  'matrix.allocated': 'Alocado',
  'matrix.expended': 'Gasto',
  'matrix.variance': 'Variação',
  'matrix.utilisation': 'Execução',
  'matrix.objective': 'Objetivo',
  'matrix.by-partner': 'Alocação e despesa por parceiro e ano da subvenção',
  'matrix.by-result': 'Despesa com a subvenção por objetivo e resultado',
  'matrix.cofinanced': 'Despesa cofinanciada por objetivo e resultado',
  'matrix.unmapped': 'Sem vínculo: {amount}',
  'variance.underspend': 'saldo a gastar',
  'variance.overspend': 'excedido',
  'variance.none': 'nenhuma',
  'rules.heading': 'Regras',
  'rules.intro':
    'Feito a partir das regras com `npm run generate`. Um erro impede a aprovação; um aviso é listado e pode ser aceito com um motivo; um conselho informa.',
  'rules.facts': 'Dados',
  'cli.passed-over':
    'Ignorados em {folder}: {count, plural, one {# arquivo que não é pasta} other {# arquivos que não são pastas}} de trabalho.',
  'cli.no-workbooks': 'Não há nenhuma pasta de trabalho em {folder}.',
  'cli.no-match': 'Nenhum arquivo corresponde a {pattern}.',
  'cli.unknown-command': 'Não existe o comando “{command}”.',
  'cli.unknown-option': 'Não existe a opção {option}.',
  'cli.option-value': 'A opção {option} precisa de um valor, escrito depois dela ou como {option}=VALOR.',
  'cli.output-workbook':
    '{file} é nome de uma pasta de trabalho; um relatório nunca substitui uma. Dê outro nome ao relatório.',
  'cli.xlsx-only': '{file}: um modelo é um arquivo .xlsx. Use essa extensão.',
  'expected.rules': 'identificadores de regras separados por vírgulas',
  'cli.bad-value': 'O valor “{value}” não serve para {option}: espera-se {expected}.',
  'cli.unknown-rule': 'Não existe a regra “{rule}”. `allot rules` lista todas.',
  'cli.missing-file': 'Indique o arquivo.',
  'cli.one-file': 'Este comando aceita um só arquivo.',
  'cli.exists': '{file} já existe. Use --force para sobrescrever.',
  'cli.cannot-write': 'Não é possível gravar {file}: {detail}',
  'cli.crashed': 'O Allot falhou: {error}. É uma falha do Allot, não dos seus dados.',
  'cli.written': 'Gravado: {file}',
  'cli.written-sample': 'Gravado: {file} (com dados de amostra)',
  'cli.progress': 'Verificando {done} de {total}: {file}',
  'cli.see-help': 'Veja: allot {command} --help',
  'expected.date': 'uma data como 2026-11-23',
  'expected.count': 'um número inteiro, 0 ou mais',
  'expected.amount': 'um valor acima de 0 com ponto decimal, como 475000.00',
  'expected.years': 'um número inteiro de 1 a 10',
  'expected.currency': 'uma moeda ISO 4217, como USD',
  'expected.one-of': 'um de {list}',
  'expected.size': 'um número de bytes',
  'help.main':
    'allot <comando>\n\n  new ARQUIVO.xlsx   grava um modelo\n  check ARQUIVO…     verifica pastas de trabalho, diretórios ou padrões\n  matrix ARQUIVO     alocação, despesa e resultados em tabelas\n  rules              o catálogo de regras\n  proof ARQUIVO      a prova da alocação como página para imprimir\n  verify ARQUIVO     se o conteúdo ainda tem uma impressão digital\n\nTodo comando aceita --lang en|es|pt e --help. Códigos de saída: 0 válida, 1 inválida ou incompleta, 2 não foi possível examinar.',
  'help.new':
    'allot new ARQUIVO.xlsx [--profile lac-moving-to-scale|blank] [--sample] [--award N --years N --currency C] [--force]\n\nGrava um modelo no idioma de --lang. --sample o preenche com dados marcados como amostra.\nOs valores vão em unidades com ponto decimal. Nada é sobrescrito sem --force.',
  'help.check':
    'allot check ARQUIVO… [--format text|json|html] [--today AAAA-MM-DD] [--as-of AAAA-MM-DD] [--only REGRA,…]\n            [--max-examples N] [--output ARQUIVO] [--max-size BYTES]\n\nAplica as regras a cada pasta de trabalho: arquivos, diretórios (com tudo que contêm), padrões. Nunca as altera.\n--as-of lê os números até esse dia e verifica a alocação como estava aprovada nesse dia.\n--max-examples limita text e html (3 se não indicado). --max-size é o máximo que uma pasta pode ocupar descompactada (2 GB).',
  'help.matrix':
    'allot matrix ARQUIVO [--format text|json|csv] [--today AAAA-MM-DD]\n\nAlocação, despesa e variação por parceiro e ano; despesa por objetivo e resultado.',
  'help.rules': 'allot rules [--format text|json|md]\n\nO catálogo de regras, com as chaves dos dados de cada uma.',
};
