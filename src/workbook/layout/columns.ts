// The columns of the contract's tables: heading in three languages, type, whether a record must have it. The tables that
// they make up are in `tables.ts`.
import type { ColumnType, TableName } from '../../core/sheet/tables';
import type { ChoiceListName } from './choices';
import { words } from './fold';
import type { Words } from './fold';

export interface ColumnLayout {
  /** The contract's English heading; for a series its word, e.g. `Year`. */
  readonly name: string;
  /** One column for each grant year: Year n, Target n, Actual n. */
  readonly series?: true;
  readonly heading: Words;
  readonly type: ColumnType;
  /**
   * The table must have the column and each record a value. In Grant's Value only the column: `GRANT_FIELDS` says which
   * fields need one.
   */
  readonly required: boolean;
  readonly target?: TableName;
  readonly choices?: ChoiceListName;
}

const HEADINGS = {
  Field: words('Field', 'Campo', 'Campo'),
  Value: words('Value', 'Valor', 'Valor'),
  Note: words('Note', 'Nota', 'Nota'),
  Partner: words('Partner', 'Socio', 'Parceiro'),
  Name: words('Name', 'Nombre', 'Nome'),
  Role: words('Role', 'Función', 'Função'),
  Country: words('Country', 'País', 'País'),
  Notes: words('Notes', 'Notas', 'Notas'),
  'Budget line': words('Budget line', 'Línea presupuestaria', 'Linha orçamentária'),
  Year: words('Year', 'Año', 'Ano'),
  Total: words('Total', 'Total', 'Total'),
  Objective: words('Objective', 'Objetivo', 'Objetivo'),
  Text: words('Text', 'Texto', 'Texto'),
  Result: words('Result', 'Resultado', 'Resultado'),
  Level: words('Level', 'Nivel', 'Nível'),
  Expenditure: words('Expenditure', 'Gasto', 'Despesa'),
  Date: words('Date', 'Fecha', 'Data'),
  Description: words('Description', 'Descripción', 'Descrição'),
  Supplier: words('Supplier', 'Proveedor', 'Fornecedor'),
  Document: words('Document', 'Documento', 'Documento'),
  'Document date': words('Document date', 'Fecha del documento', 'Data do documento'),
  'Document total': words('Document total', 'Total del documento', 'Total do documento'),
  Amount: words('Amount', 'Importe', 'Valor'),
  Type: words('Type', 'Tipo', 'Tipo'),
  Funding: words('Funding', 'Fuente', 'Fonte'),
  Corrects: words('Corrects', 'Corrige', 'Corrige'),
  'Local amount': words('Local amount', 'Importe local', 'Valor local'),
  'Local currency': words('Local currency', 'Moneda local', 'Moeda local'),
  'Exchange rate': words('Exchange rate', 'Tipo de cambio', 'Taxa de câmbio'),
  Share: words('Share', 'Porcentaje', 'Percentual'),
  Indicator: words('Indicator', 'Indicador', 'Indicador'),
  Measure: words('Measure', 'Medida', 'Medida'),
  Unit: words('Unit', 'Unidad', 'Unidade'),
  Baseline: words('Baseline', 'Línea de base', 'Linha de base'),
  Target: words('Target', 'Meta', 'Meta'),
  Actual: words('Actual', 'Logro', 'Realizado'),
  Revision: words('Revision', 'Revisión', 'Revisão'),
  Kind: words('Kind', 'Clase', 'Classe'),
  'Approved by': words('Approved by', 'Aprobado por', 'Aprovado por'),
  'Approved on': words('Approved on', 'Aprobado el', 'Aprovado em'),
  Change: words('Change', 'Cambio', 'Alteração'),
  Reason: words('Reason', 'Motivo', 'Motivo'),
  Decision: words('Decision', 'Decisión', 'Decisão'),
  Scope: words('Scope', 'Alcance', 'Âmbito'),
  'Period to': words('Period to', 'Período hasta', 'Período até'),
  Fingerprint: words('Fingerprint', 'Huella', 'Impressão digital'),
  Rules: words('Rules', 'Reglas', 'Regras'),
  'Open findings': words('Open findings', 'Hallazgos abiertos', 'Achados abertos'),
  Comment: words('Comment', 'Comentario', 'Comentário'),
  Finding: words('Finding', 'Hallazgo', 'Achado'),
  Rule: words('Rule', 'Regla', 'Regra'),
  By: words('By', 'Por', 'Por'),
  Values: words('Values', 'Valores', 'Valores'),
} as const satisfies Record<string, Words>;

export type ColumnWord = keyof typeof HEADINGS;

/** A column by its English heading; `type*` means required. */
export function column(type: ColumnType | `${ColumnType}*`, name: ColumnWord): ColumnLayout {
  const bare = type.replace('*', '') as ColumnType;
  return { name, heading: HEADINGS[name], type: bare, required: type.endsWith('*') };
}

export function series(type: ColumnType | `${ColumnType}*`, name: 'Year' | 'Target' | 'Actual'): ColumnLayout {
  return { ...column(type, name), series: true };
}

export function reference(name: ColumnWord, target: TableName, required: boolean): ColumnLayout {
  return { ...column(required ? 'ref*' : 'ref', name), target };
}

export function choiceColumn(name: ColumnWord, choices: ChoiceListName, required = false): ColumnLayout {
  return { ...column(required ? 'choice*' : 'choice', name), choices };
}
