// INDEX and OFFSET over a column of a table that stands on another sheet: the engine forgets the sheet of such a column on the
// way and takes the cell at the same address of the formula's own sheet, silently. So the sheet's name is put to it in time.
import { FUNCTION_NAMES_LOOKUP, IFunctionService } from '@univerjs/engine-formula';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { IRange } from '@univerjs/core';
import type { GridState } from './gridState';

interface Executor {
  createReferenceObject: (reference: BaseReferenceObject, range: IRange) => unknown;
}

/** To be called when the engine's functions are known. */
export function keepSheetsOfTables({ engine, workbook }: GridState): void {
  const functions = engine.injector.get(IFunctionService);
  for (const name of [FUNCTION_NAMES_LOOKUP.INDEX, FUNCTION_NAMES_LOOKUP.OFFSET]) {
    const executor = functions.getExecutor(name) as unknown as Executor | undefined;
    if (!executor) throw new Error(`the engine has no ${name}`);
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const sheet = workbook.getSheetBySheetId(reference.getForcedSheetId() ?? '');
      if (reference.isTable() && sheet) reference.setForcedSheetName(sheet.getName());
      return create(reference, range);
    };
  }
}
