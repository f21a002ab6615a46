// The names of the workbook's sheets. People may rename sheets; tables are found by their own names.
import { fold, foldedWords, words } from './fold';
import type { Words } from './fold';

export const SHEETS = {
  grant: words('Grant', 'Subvención', 'Subvenção'),
  partners: words('Partners', 'Socios', 'Parceiros'),
  allocation: words('Allocation', 'Asignación', 'Alocação'),
  framework: words('Framework', 'Marco', 'Quadro'),
  expenditures: words('Expenditures', 'Gastos', 'Despesas'),
  shares: words('Shares', 'Reparto', 'Rateio'),
  cofinancing: words('Co-financing', 'Cofinanciamiento', 'Cofinanciamento'),
  indicators: words('Indicators', 'Indicadores', 'Indicadores'),
  revisions: words('Revisions', 'Revisiones', 'Revisões'),
  signOff: words('Sign-off', 'Aprobación', 'Aprovação'),
  seal: words('Allot seal', 'Allot seal', 'Allot seal'),
  summary: words('Summary', 'Resumen', 'Resumo'),
  findings: words('Findings', 'Hallazgos', 'Achados'),
  proof: words('Proof', 'Prueba', 'Prova'),
} as const satisfies Record<string, Words>;

export type SheetName = keyof typeof SHEETS;

/** The contract's sheet behind a name in any language; undefined for a sheet of the user's own. */
export function matchSheet(name: string): SheetName | undefined {
  const folded = fold(name);
  return (Object.keys(SHEETS) as SheetName[]).find((key) => foldedWords(SHEETS[key]).includes(folded));
}
