// Names that a model's sheets, tables and defined names would share with what the workbook has, and free ones in their place.
// Excel compares names without case, and tables share theirs with defined names. Pure.
import type { NameClash, SheetPlan } from '../../port';
import type { WorkbookModel } from '../../layout/template/model';
import { renameInModel } from './rename';

/** The names that a workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Defined names, of the workbook and of sheets. */
  readonly names: readonly string[];
}

/** Excel's limit for the name of a sheet. */
const SHEET_NAME_LENGTH = 31;

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
  return renameInModel(model, { sheets: new Map(), tables: tablesToRename(model, taken), names: new Map() });
}

/** Every name that is taken, with a free one, and the model with the free ones: `Summary (2)`, `Results_Allot`. */
export function planNames(model: WorkbookModel, taken: TakenNames): SheetPlan {
  const clashes = findClashes(model, taken);
  const sheets = freeNames(
    clashes,
    'sheet',
    [...taken.sheets, ...model.sheets.map(({ name }) => name)],
    (name, count) => {
      const end = ` (${count})`;
      return name.slice(0, SHEET_NAME_LENGTH - end.length) + end;
    },
  );
  const used = [...taken.names, ...taken.tables, ...model.names.map(({ name }) => name)];
  const names = freeNames(clashes, 'name', used, (name, count) => `${name}_${count}`);
  const tables = tablesToRename(model, taken);
  return {
    clashes: [
      ...clashes.map((clash) => ({ ...clash, instead: (clash.kind === 'sheet' ? sheets : names).get(clash.name)! })),
      ...[...tables].map(([name, instead]) => ({ kind: 'table', name, instead }) as const),
    ],
    model: renameInModel(model, { sheets, tables, names }),
  };
}

function tablesToRename(model: WorkbookModel, taken: TakenNames): Map<string, string> {
  const used = fold([...taken.tables, ...taken.names]);
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  return new Map(
    tables.flatMap(({ name }) => (used.has(name.toLowerCase()) ? [[name, freeTableName(name, used)] as const] : [])),
  );
}

function freeTableName(name: string, used: ReadonlySet<string>): string {
  let free = `${name}_Allot`;
  for (let count = 2; used.has(free.toLowerCase()); count++) free = `${name}_Allot${count}`;
  return free;
}

function freeNames(
  clashes: readonly NameClash[],
  kind: NameClash['kind'],
  taken: readonly string[],
  numbered: (name: string, count: number) => string,
): Map<string, string> {
  const used = new Set(fold(taken));
  const free = new Map<string, string>();
  for (const { name } of clashes.filter((clash) => clash.kind === kind)) {
    let count = 2;
    while (used.has(numbered(name, count).toLowerCase())) count++;
    free.set(name, numbered(name, count));
    used.add(numbered(name, count).toLowerCase());
  }
  return free;
}

function fold(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
