// Defined names as the model has them, and how a sheet is printed as far as names tell it.
import { parseArea } from '../../../core/sheet/cellRef';
import type { ElementModel } from '../../layout/template/extras';
import type { NameModel, PrintModel, SheetModel } from '../../layout/template/model';
import { printNames } from '../write/workbook';
import { isSame } from './same';
import { childOf, childrenOf } from './tree';

/** Names in the order of the file; `isThere` tells by sheet whether the model has it. Names of others go with them. */
export function modelNames(root: ElementModel, isThere: readonly boolean[]): NameModel[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').flatMap(({ attributes, text }): NameModel[] => {
    const { name = '', localSheetId, hidden, comment } = attributes;
    const place = localSheetId === undefined ? undefined : Number(localSheetId);
    if (place !== undefined && !isThere[place]) return [];
    const sheet = place === undefined ? {} : { sheet: isThere.slice(0, place).filter(Boolean).length };
    const isHidden = hidden === '1' || hidden === 'true';
    return [{ name, refersTo: text, ...sheet, ...(isHidden ? { isHidden } : {}), ...(comment ? { comment } : {}) }];
  });
}

/** The print area and the row that repeats, where writing them would give the very names that are there. */
export function printOf(sheet: SheetModel, index: number, names: readonly NameModel[]): PrintModel {
  const refersTo = (what: string) =>
    names.find(({ name, sheet: own }) => own === index && name === `_xlnm.${what}`)?.refersTo;
  const row = /!\$(\d+):\$\1$/.exec(refersTo('Print_Titles') ?? '');
  const places = (refersTo('Print_Area') ?? '')
    .split(',')
    .map((text) => parseArea(text.slice(text.lastIndexOf('!') + 1)));
  const print: PrintModel = {
    ...sheet.print,
    titleRow: row ? Number(row[1]) : null,
    areas: places.every((area) => area !== undefined) ? places : [],
  };
  const isSaid = (name: NameModel) => names.some((own) => isSame(own, name));
  const said = printNames({ ...sheet, print }, index)
    .filter(isSaid)
    .map(({ name }) => name);
  return {
    ...print,
    titleRow: said.includes('_xlnm.Print_Titles') ? print.titleRow : null,
    areas: said.includes('_xlnm.Print_Area') ? print.areas : [],
  };
}
