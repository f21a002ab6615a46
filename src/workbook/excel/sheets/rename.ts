// A model with other names for its sheets, tables and defined names, wherever they stand: in formulas, lists, links, charts.
// Pure.
import { quoteSheet } from '../../../core/sheet/cellRef';
import type { ChartModel, SheetModel, WorkbookModel } from '../../layout/template/model';

/** Old names to new ones, as the model spells them. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

type InFormula = (formula: string) => string;

export function renameInModel(model: WorkbookModel, renaming: Renaming): WorkbookModel {
  const { sheets, tables, names } = renaming;
  if (sheets.size + tables.size + names.size === 0) return model;
  const inFormula = formulaRenamer(renaming);
  return {
    ...model,
    names: model.names.map((name) => ({
      ...name,
      name: names.get(name.name) ?? name.name,
      refersTo: inFormula(name.refersTo),
    })),
    sheets: model.sheets.map((sheet) => renameInSheet(sheet, renaming, inFormula)),
  };
}

function renameInSheet(sheet: SheetModel, { sheets, tables }: Renaming, inFormula: InFormula): SheetModel {
  return {
    ...sheet,
    name: sheets.get(sheet.name) ?? sheet.name,
    tables: sheet.tables.map((table) => ({ ...table, name: tables.get(table.name) ?? table.name })),
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) },
    ),
    formats: sheet.formats.map((format) =>
      'mark' in format ? { ...format, formula: inFormula(format.formula) } : format,
    ),
    validations: sheet.validations.map((validation) =>
      validation.rule.type === 'list'
        ? { ...validation, rule: { type: 'list', source: inFormula(validation.rule.source) } }
        : validation,
    ),
    links: sheet.links.map((link) => ({ ...link, target: inFormula(link.target) })),
    chart: sheet.chart && renameInChart(sheet.chart, inFormula),
  };
}

function renameInChart(chart: ChartModel, inFormula: InFormula): ChartModel {
  const moved = <C extends { readonly reference: string }>(cells: C): C => ({
    ...cells,
    reference: inFormula(cells.reference),
  });
  return {
    ...chart,
    categories: moved(chart.categories),
    series: chart.series.map((one) => ({ ...one, name: moved(one.name), values: moved(one.values) })),
  };
}

/** Texts; quoted sheets; words with what follows them: `!` after a sheet, `[` after a table, `(` after a function. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!|\[(?:[^[\]]|\[[^\]]*\])*\]|\(|)/gu;

function formulaRenamer({ sheets, tables, names }: Renaming): InFormula {
  const sheet = (name: string, piece: string) => {
    const renamed = sheets.get(name);
    return renamed === undefined ? piece : `${quoteSheet(renamed)}!`;
  };
  return (formula) =>
    formula.replace(PIECES, (piece: string, quoted: string | undefined, word: string | undefined, end: string) => {
      if (quoted !== undefined) return sheet(quoted.replaceAll("''", "'"), piece);
      if (word === undefined || end === '(') return piece;
      if (end === '!') return sheet(word, piece);
      return (end === '' ? (names.get(word) ?? word) : (tables.get(word) ?? word)) + end;
    });
}
