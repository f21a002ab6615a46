// Defined names of a book as a model has them, and what of them is said by how sheets are printed.
import { parseArea } from '../../core/sheet/cellRef';
import type { NameModel, PrintModel } from '../../workbook/layout/template/model';
import type { Book } from './book';

const PREFIX = '_xlnm.';
const PRINTED = ['Print_Area', 'Print_Titles'];

export function modelNames(book: Book): NameModel[] {
  const ids = book.sheets().map(({ id }) => id);
  return book.names().map(({ name, refersTo, sheetId, isVisible, comment }) => {
    const isPrint = sheetId !== null && PRINTED.includes(name);
    return {
      name: isPrint ? PREFIX + name : name,
      refersTo,
      ...(sheetId === null ? {} : { sheet: ids.indexOf(sheetId) }),
      ...(isVisible || isPrint ? {} : { isHidden: true }),
      ...(comment === '' ? {} : { comment }),
    };
  });
}

/** The area that is printed and the row that repeats, as far as the model has its own words for them. */
export function printedPart(names: readonly NameModel[], sheet: number): Pick<PrintModel, 'titleRow' | 'areas'> {
  const refersTo = (what: string) =>
    names.find((one) => one.sheet === sheet && one.name === PREFIX + what)?.refersTo ?? '';
  const row = /!\$?(\d+):\$?\1$/.exec(refersTo('Print_Titles'));
  const parts = refersTo('Print_Area')
    .split(',')
    .map((text) => parseArea(text.slice(text.lastIndexOf('!') + 1)));
  return { titleRow: row ? Number(row[1]) : null, areas: parts.every((area) => area !== undefined) ? parts : [] };
}

/** The names that say nothing beyond this. */
export function printedBy(names: readonly NameModel[], { titleRow, areas }: PrintModel, sheet: number): NameModel[] {
  const said = [...(titleRow === null ? [] : ['Print_Titles']), ...(areas.length === 0 ? [] : ['Print_Area'])];
  return names.filter((one) => one.sheet === sheet && said.some((what) => one.name === PREFIX + what));
}
