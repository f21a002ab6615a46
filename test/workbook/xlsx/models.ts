// Models of whole workbooks for tests: read, and compared by what they say, whatever their looks are called.
import { nodeInflate } from '../../../src/workbook/xlsx/node';
import type { WorkbookModel } from '../../../src/workbook/layout/template/model';
import { readModel } from '../../../src/workbook/xlsx/model/readModel';
import { readWorkbook } from '../../../src/workbook/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { ERROR_CODES, Kind } from '../../../src/workbook/cells';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { copiedFormula } from '../../../src/core/sheet/formulaReferences';

export function model(bytes: Uint8Array): Promise<WorkbookModel> {
  return readModel(bytes, { inflate: nodeInflate });
}

export async function rewritten(bytes: Uint8Array): Promise<Uint8Array> {
  return writeWorkbook(await model(bytes));
}

export function snapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return readWorkbook(bytes, { inflate: nodeInflate });
}

/** The model with looks and marks in place of their names, and cells that are blank and plain left out. */
export function said({ styles, marks, sheets, ...others }: WorkbookModel): unknown {
  return {
    ...others,
    sheets: sheets.map(({ grid, cells, formats, ...sheet }) => ({
      ...pick(sheet, SHEET),
      heights: [...sheet.heights].sort(([a], [b]) => a - b),
      cells: [...(grid ?? cells)]
        .map(({ style, ...cell }) => ({ ...cell, look: styles[style]! }))
        .filter(({ value, look, ...cell }) => value !== null || 'formula' in cell || Object.keys(look).length > 0),
      formats: formats.map((format) => ('mark' in format ? { ...format, mark: marks[format.mark] } : format)),
    })),
  };
}

const SHEET = [
  ...['name', 'tab', 'visibility', 'widths', 'frozenRows', 'frozenColumns', 'print', 'tables', 'validations', 'notes'],
  ...['links', 'chart', 'more'],
];

function pick(
  data: object,
  names: readonly string[],
): Record<string, unknown> & { heights: ReadonlyMap<number, number> } {
  return Object.fromEntries(Object.entries(data).filter(([name]) => [...names, 'heights'].includes(name))) as never;
}

/** A sheet's name in quotes that it does not need; they mean nothing. */
const PLAIN_NAME = /'([\p{L}_][\p{L}\p{N}_.]*)'!/gu;

/** A snapshot as plain data that does not depend on the order in which texts and formulas are met. */
export function content({ strings, formulas, sheets, names, tables, ...facts }: WorkbookSnapshot): unknown {
  return {
    ...facts,
    tables,
    names: names
      .map((name) => ({ ...name, refersTo: name.refersTo.replace(PLAIN_NAME, '$1!') }))
      .sort((a, b) => `${a.name} ${a.sheet}`.localeCompare(`${b.name} ${b.sheet}`)),
    sheets: sheets.map(({ columns, validations, ...sheet }) => ({
      ...sheet,
      validations: validations.known && validations.value.map((one) => JSON.stringify(one)).sort(),
      columns: columns.map((column, at) =>
        Array.from({ length: column?.lastRow ?? 0 }, (_, index) => {
          const row = index + 1;
          const [kind, value, formula] = [column!.kind(row), column!.value(row), column!.formula(row)];
          const shown = kind === Kind.Text ? strings[value] : kind === Kind.Error ? ERROR_CODES[value] : value;
          const shared = formulas[formula];
          const text = shared && copiedFormula(shared.text, row - shared.row, at - shared.column);
          return kind === Kind.Blank ? null : [kind, shown, text ?? null];
        }),
      ),
    })),
  };
}
