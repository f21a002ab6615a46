// The template's own words: titles, one sentence under each, notes, messages of the pick lists, labels of the formulas'
// sheets. Names of sheets, columns, fields and choices are the contract's and stand beside it.
import { words } from '../fold';
import type { Words } from '../fold';

export const BADGE = words('SAMPLE DATA', 'DATOS DE MUESTRA', 'DADOS DE EXEMPLO');
export const FOOTER = words('Page &P of &N', 'Página &P de &N', 'Página &P de &N');

export const SUBTITLES = {
  grant: words(
    'One row a field. White cells are yours; a note says what an empty one costs.',
    'Una fila por campo. Las celdas blancas son suyas; una nota dice qué cuesta dejarlas vacías.',
    'Uma linha por campo. As células brancas são suas; uma nota diz o que custa deixá-las vazias.',
  ),
  partners: words(
    'One row a partner. The short name is the key that all other sheets use.',
    'Una fila por socio. El nombre corto es la clave que usan las demás hojas.',
    'Uma linha por parceiro. O nome curto é a chave que as outras planilhas usam.',
  ),
  allocation: words(
    'The award by partner, line and grant year. White cells are yours, grey are computed.',
    'El monto otorgado por socio, línea y año. Las celdas blancas son suyas, las grises se calculan.',
    'O montante concedido por parceiro, linha e ano. As células brancas são suas, as cinzas são calculadas.',
  ),
  framework: words(
    'Objectives, expected results, and the pairs that make sense together.',
    'Objetivos, resultados esperados y los pares que tienen sentido juntos.',
    'Objetivos, resultados esperados e os pares que fazem sentido juntos.',
  ),
  frameworkSample: words(
    'Objectives, expected results, and the pairs that make sense together. Levels and pairs are sample.',
    'Objetivos, resultados esperados y los pares que tienen sentido juntos. Niveles y pares son de muestra.',
    'Objetivos, resultados esperados e os pares que fazem sentido juntos. Níveis e pares são de exemplo.',
  ),
  expenditures: words(
    'One row an expenditure. Blank Type is Payment, blank Funding is Grant. Leave Objective and Result empty when Shares has rows for it.',
    'Una fila por gasto. Tipo vacío es Pago, Fuente vacía es Subvención. Deje vacíos Objetivo y Resultado si Reparto tiene filas para el gasto.',
    'Uma linha por despesa. Tipo vazio é Pagamento, Fonte vazia é Subvenção. Deixe Objetivo e Resultado vazios se Rateio tem linhas para a despesa.',
  ),
  shares: words(
    'Expenditures that serve several pairs. The shares of one expenditure make exactly 100%.',
    'Gastos que sirven a varios pares. Los porcentajes de un gasto suman exactamente 100%.',
    'Despesas que servem a vários pares. Os percentuais de uma despesa somam exatamente 100%.',
  ),
  cofinancing: words(
    'What partners and core funds pledge beside the grant, by year.',
    'Lo que socios y fondos básicos comprometen junto a la subvención, por año.',
    'O que parceiros e fundos básicos comprometem ao lado da subvenção, por ano.',
  ),
  indicators: words(
    'How each result is measured: where it began, what it is to reach, what it has reached.',
    'Cómo se mide cada resultado: de dónde parte, a qué debe llegar, a qué ha llegado.',
    'Como cada resultado é medido: de onde parte, aonde deve chegar, aonde chegou.',
  ),
  revisions: words(
    'Changes of the allocation after approval. Rows of one revision belong together.',
    'Cambios de la asignación después de la aprobación. Las filas de una revisión van juntas.',
    'Mudanças da alocação depois da aprovação. As linhas de uma revisão formam um conjunto.',
  ),
  summary: words(
    'Formulas only. Useful without the add-in.',
    'Solo fórmulas. Útil sin el complemento.',
    'Só fórmulas. Útil sem o suplemento.',
  ),
  signOff: words(
    'Who agreed to which figures, exceptions accepted with a reason, and the allocation as approved.',
    'Quién aprobó qué cifras, excepciones aceptadas con un motivo y la asignación aprobada.',
    'Quem aprovou quais números, exceções aceitas com um motivo e a alocação aprovada.',
  ),
} as const satisfies Record<string, Words>;

export const FIELD_NOTES: Readonly<Record<string, Words>> = {
  Currency: words('ISO 4217', 'ISO 4217', 'ISO 4217'),
  Award: words(
    'The total the funder decided to give',
    'El total que el financiador decidió dar',
    'O total que o financiador decidiu dar',
  ),
  'Start date': words('Year 1 begins here', 'Aquí empieza el año 1', 'Aqui começa o ano 1'),
  'End date': words('Empty: start and years', 'Vacía: inicio y años', 'Vazia: início e anos'),
  'Closing days': words(
    'Costs may be paid that much later',
    'Plazo para pagar costos del período',
    'Prazo para pagar custos do período',
  ),
  'Reporting date': words(
    'Figures are read up to this day',
    'Las cifras se leen hasta este día',
    'Os números são lidos até este dia',
  ),
  'Reallocation profile': words('Check against the agreement', 'Compárelo con el convenio', 'Compare com o acordo'),
  'Minimum co-financing share': words(
    'Needed to check co-financing',
    'Se necesita para el cofinanciamiento',
    'Necessário para o cofinanciamento',
  ),
  'Template version': words('Written by Allot', 'Escrito por Allot', 'Escrito pelo Allot'),
  Profile: words('Written by Allot', 'Escrito por Allot', 'Escrito pelo Allot'),
};

export const EMPTY_IN_SOURCE = words('Empty in the source', 'Vacío en la fuente', 'Vazio na fonte');
export const SAMPLE_PREFIX = words('Sample.', 'Muestra.', 'Exemplo.');
export const SAMPLE_TITLE_NOTE = words(
  'Sample data: partners, split and expenditures are invented',
  'Datos de muestra: socios, reparto y gastos son inventados',
  'Dados de exemplo: parceiros, divisão e despesas são inventados',
);

export const MESSAGES = {
  partner: words(
    'Pick a partner of the sheet Partners.',
    'Elija un socio de la hoja Socios.',
    'Escolha um parceiro da planilha Parceiros.',
  ),
  line: words(
    'This budget line is not in the list on Grant.',
    'Esta línea no está en la lista de Subvención.',
    'Esta linha não está na lista de Subvenção.',
  ),
  objective: words('Pick an objective of Framework.', 'Elija un objetivo de Marco.', 'Escolha um objetivo de Quadro.'),
  result: words('Pick a result of Framework.', 'Elija un resultado de Marco.', 'Escolha um resultado de Quadro.'),
  expenditure: words(
    'Pick an expenditure of Expenditures.',
    'Elija un gasto de Gastos.',
    'Escolha uma despesa de Despesas.',
  ),
  choice: words('Pick a word of the list.', 'Elija una palabra de la lista.', 'Escolha uma palavra da lista.'),
  notNegative: words(
    'An amount is a number, 0 or more.',
    'Un importe es un número, 0 o más.',
    'Um valor é um número, 0 ou mais.',
  ),
  amount: words(
    'An amount is a number, not text.',
    'Un importe es un número, no un texto.',
    'Um valor é um número, não um texto.',
  ),
  date: words(
    'A date, as your Excel writes dates.',
    'Una fecha, como su Excel la escribe.',
    'Uma data, como o seu Excel a escreve.',
  ),
  share: words('A share from 0% to 100%.', 'Un porcentaje de 0% a 100%.', 'Um percentual de 0% a 100%.'),
} as const satisfies Record<string, Words>;

export const NOTES = {
  award: words(
    'The total of all partners, lines and years must equal it.',
    'El total de socios, líneas y años debe ser igual.',
    'O total de parceiros, linhas e anos deve ser igual.',
  ),
  amount: words(
    'Amount carries the sign: a refund is negative.',
    'El importe lleva el signo: un reembolso es negativo.',
    'O valor leva o sinal: um reembolso é negativo.',
  ),
  type: words('Blank = Payment.', 'Vacío = Pago.', 'Vazio = Pagamento.'),
  funding: words('Blank = Grant.', 'Vacía = Subvención.', 'Vazia = Subvenção.'),
  shareAmount: words(
    'The exact cents of this share. Allot writes them when it apportions.',
    'Los centavos exactos de este porcentaje. Allot los escribe al repartir.',
    'Os centavos exatos deste percentual. O Allot os escreve ao ratear.',
  ),
  shareFunding: words(
    'Computed from Expenditures, so that Summary leaves out what is co-financed.',
    'Se calcula de Gastos, para que Resumen no cuente lo cofinanciado.',
    'Calculado de Despesas, para que Resumo não conte o que é cofinanciado.',
  ),
} as const satisfies Record<string, Words>;

export const LABELS = {
  allocated: words('Allocated', 'Asignado', 'Alocado'),
  difference: words('Difference', 'Diferencia', 'Diferença'),
  goToAward: words('Go to Award', 'Ir a Monto otorgado', 'Ir para Montante concedido'),
} as const satisfies Record<string, Words>;

export const SUMMARY = {
  grantYear: words('Grant year', 'Año', 'Ano'),
  from: words('From', 'Desde', 'Desde'),
  allocation: words('Allocation', 'Asignación', 'Alocação'),
  expenditure: words('Expenditure', 'Gasto', 'Despesa'),
  planned: words('Planned', 'Previsto', 'Previsto'),
  variance: words('Variance', 'Variación', 'Variação'),
  word: words('Word', 'Palabra', 'Palavra'),
  utilisation: words('Utilisation', 'Ejecución', 'Execução'),
  underspend: words('underspend', 'subejercicio', 'saldo a gastar'),
  overspend: words('overspend', 'sobregasto', 'excedido'),
  years: words('All years', 'Todos los años', 'Todos os anos'),
  sources: words('Funding source', 'Fuente', 'Fonte'),
  total: words('Total', 'Total', 'Total'),
  allPartners: words('All partners', 'Todos los socios', 'Todos os parceiros'),
  others: words('Others', 'Otros', 'Outros'),
  mapped: words('Mapped', 'Vinculado', 'Vinculado'),
  notMapped: words('Not mapped', 'Sin vincular', 'Sem vínculo'),
  matrix: words(
    'Expenditure by objective and result',
    'Gasto por objetivo y resultado',
    'Despesa por objetivo e resultado',
  ),
  chart: words('Allocation and expenditure by grant year', 'Asignación y gasto por año', 'Alocação e despesa por ano'),
  chartDescription: words(
    'Column chart: allocation and Grant-funded expenditure of each grant year',
    'Gráfico de columnas: asignación y gasto de la subvención en cada año',
    'Gráfico de colunas: alocação e despesa da subvenção em cada ano',
  ),
} as const satisfies Record<string, Words>;
