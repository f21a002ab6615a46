// Portuguese: texts of repairs, fixes, mapping and what is written to the workbook on request.
import type { repair as en } from '../en/repair';

export const repair: Readonly<Record<keyof typeof en, string>> = {
  'repair.effect.award': 'O montante concedido {sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.allocated':
    'A alocação {scope, select, all {} other {de {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.spent':
    'A despesa {scope, select, all {} other {de {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.cofinanced':
    'O cofinanciamento gasto {scope, select, all {} other {por {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.effect.pledged':
    'O cofinanciamento comprometido {scope, select, all {} other {por {partner} }}{sign, select, falls {diminui} other {aumenta}} em {amount}.',
  'repair.reading.separator': 'Outros valores escritos como texto nesta pasta de trabalho usam este sinal decimal.',
  'repair.reading.award': 'Com ela a alocação soma o montante concedido.',
  'repair.reading.row-total': 'Com ela os anos somam o total da linha.',
  'repair.reading.column-total': 'Com ela a coluna soma o seu total.',
  'repair.reading.document-total': 'Com ela as linhas somam o total do documento.',
  'repair.reading.local-amount': 'Coincide com o valor local e a taxa de câmbio.',
  'repair.none':
    'Nada indica qual célula está errada: faltam ou sobram {amount}. Compare as células com o orçamento aprovado.',
  'repair.missing-row': 'Falta a linha aprovada de {partner}, {budgetLine}; ela representa {amount}.',
  'repair.alike':
    '{count, plural, =0 {Nenhuma outra célula se encaixa deste modo.} one {Outra célula se encaixa do mesmo modo.} other {Outras # células se encaixam do mesmo modo.}}',
  'repair.total.partner': '{partner}, total',
  'repair.total.year': '{year}, todos os parceiros',
  'repair.title.approved': 'O valor aprovado',
  'repair.title.reading': 'Um texto lido como valor',
  'repair.title.crossing': 'A célula onde linha e coluna se cruzam',
  'repair.title.duplicate-row': 'Uma linha que está duas vezes',
  'repair.title.swapped-digits': 'Algarismos trocados',
  'repair.title.missing-digit': 'Um algarismo que falta',
  'repair.title.doubled-digit': 'Um algarismo digitado duas vezes',
  'repair.title.factor-10': 'Dez vezes maior ou menor',
  'repair.title.factor-100': 'Cem vezes maior ou menor',
  'repair.title.factor-1000': 'Mil vezes maior ou menor',
  'repair.evidence.approved': 'É o valor da linha de base e das revisões.',
  'repair.evidence.reading': 'O texto se lê como este valor e com ele a soma fecha.',
  'repair.evidence.crossing': 'Os totais digitados da sua linha e da sua coluna diferem pelo mesmo valor.',
  'repair.evidence.duplicate-row': 'É igual a outra linha até o centavo e explica toda a diferença.',
  'repair.evidence.swapped-digits': 'Dois algarismos vizinhos trocados explicam toda a diferença.',
  'repair.evidence.missing-digit': 'Um algarismo omitido explica toda a diferença.',
  'repair.evidence.doubled-digit': 'Um algarismo digitado duas vezes explica toda a diferença.',
  'repair.evidence.factor-10': 'Um fator de 10 explica toda a diferença.',
  'repair.evidence.factor-100': 'Um fator de 100 explica toda a diferença.',
  'repair.evidence.factor-1000': 'Um fator de 1.000 explica toda a diferença.',
  'repair.blocked.formula': '{cell} contém uma fórmula, que o Allot não substitui. Vincule esta despesa na planilha.',
  'repair.blocked.no-column':
    'A tabela não tem coluna para isto; os cabeçalhos começam em {cell}. Adicione as colunas Objetivo e Resultado.',
  'repair.blocked.no-shares': 'A pasta de trabalho não tem a tabela Shares (Rateio) onde escrever o rateio.',
  'repair.blocked.no-key': 'A despesa precisa de uma chave própria em {cell}, para que o rateio possa nomeá-la.',
  'repair.blocked.amount-unread': 'O valor em {cell} não pode ser lido, por isso não pode ser rateado.',
  'repair.blocked.not-whole': 'Os percentuais devem somar exatamente 100%, cada um acima de 0%.',
  'repair.blocked.pair-twice': 'Um par está duas vezes no rateio; dê a ele um só percentual.',
  'repair.left.partner-year': '{partner}, {year}',
  'repair.left.partner': '{partner}, todos os anos',
  'repair.left.partner-line': '{partner}, {line}, todos os anos',
  'repair.left.award': 'Recursos da subvenção, todos os parceiros',
  'repair.left.allocation': 'Montante concedido, todas as alocações',
  'repair.left.source-year': '{partner}, cofinanciamento {source, select, Core {básico} other {próprio}}, {year}',
  'repair.left.source': '{partner}, cofinanciamento {source, select, Core {básico} other {próprio}}, todos os anos',
  'repair.left.shares': 'Rateio de {key}',
  'repair.reach.objective': 'O objetivo {key} chegaria a',
  'repair.reach.result': 'O resultado {key} chegaria a',
  'repair.sheet.subtitle':
    '{count, plural, =0 {Nada a corrigir.} one {# achado.} other {# achados.}} Verificado: {time}. Escrito pelo Allot a pedido; é escrito de novo a cada vez.',
  'repair.sheet.severity': 'Gravidade',
  'repair.sheet.checked': 'Verificado',
  'repair.sheet.more': 'e {count, plural, one {mais #} other {mais #}}',
  'repair.sheet.no-summary':
    'O resumo precisa de tabelas e colunas que esta pasta de trabalho não tem como tabelas do Excel: {list}. Adicione-as ou crie uma nova pasta de trabalho com o modelo.',
};
