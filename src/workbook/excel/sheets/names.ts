// Names that a model's sheets, tables and defined names would share with what the workbook has. Excel compares them without
// case, and tables share theirs with defined names. A table gives way with a suffix; sheets and names do not. Pure.
import type { NameClash } from '../../port';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';

/** The names that a workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Defined names, of the workbook and of sheets. */
  readonly names: readonly string[];
}

/** The sheets and defined names of the model that stand in the workbook already. */
export function findClashes(model: WorkbookModel, taken: TakenNames): NameClash[] {
  const sheets = fold(taken.sheets);
  const names = fold([...taken.names, ...taken.tables]);
  return [
    ...model.sheets.flatMap(({ name }) => (sheets.has(name.toLowerCase()) ? [{ kind: 'sheet', name } as const] : [])),
    ...model.names.flatMap(({ name }) => (names.has(name.toLowerCase()) ? [{ kind: 'name', name } as const] : [])),
  ];
}

/** The model with tables whose names are taken called `Results_Allot`, in their own right and in every formula. */
export function renameTables(model: WorkbookModel, taken: TakenNames): WorkbookModel {
  const used = fold([...taken.tables, ...taken.names]);
  const renamed = new Map<string, string>();
  for (const { name } of model.sheets.flatMap(({ tables }) => tables)) {
    if (used.has(name.toLowerCase())) renamed.set(name, freeName(name, used));
  }
  if (renamed.size === 0) return model;
  const inFormula = formulaRenamer(renamed);
  return {
    ...model,
    names: model.names.map((name) => ({ ...name, refersTo: inFormula(name.refersTo) })),
    sheets: model.sheets.map((sheet) => renameInSheet(sheet, renamed, inFormula)),
  };
}

function renameInSheet(
  sheet: SheetModel,
  renamed: ReadonlyMap<string, string>,
  inFormula: (formula: string) => string,
): SheetModel {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, name: renamed.get(table.name) ?? table.name })),
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
  };
}

/** Texts and quoted sheets are left alone. */
function formulaRenamer(renamed: ReadonlyMap<string, string>): (formula: string) => string {
  const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu;
  return (formula) => formula.replace(pieces, (piece) => renamed.get(piece) ?? piece);
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = `${name}_Allot`;
  for (let count = 2; used.has(free.toLowerCase()); count++) free = `${name}_Allot${count}`;
  return free;
}

function fold(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
