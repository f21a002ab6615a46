// How a sheet is printed: the template's way, or as the file it came from has it.
import type { PageModel } from '../../layout/template/extras';
import type { SheetModel } from '../../layout/template/model';
import { element, elementXml } from './elements';

const A4 = '9';
const MARGINS = { left: '0.59', right: '0.59', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };

/** A4, one page wide, the title and the sheet's name above, the footer below. */
export function templatePage(title: string, footer: string, orientation: string): PageModel {
  const texts = [
    element('oddHeader', {}, `&L${title.replaceAll('&', '&&')}&R&A`),
    element('oddFooter', {}, `&R${footer}`),
  ];
  const elements = [
    element('pageMargins', MARGINS),
    element('pageSetup', { paperSize: A4, orientation, fitToHeight: '0' }),
    { ...element('headerFooter'), children: texts },
  ];
  return { isFitted: true, elements };
}

/** The sheet's own page, or the template's. */
export function pageOf({ print, more }: SheetModel, title: string, footer: string): PageModel {
  return more?.page ?? templatePage(title, footer, print.orientation);
}

export function pageXml({ elements }: PageModel): string {
  return elements.map(elementXml).join('');
}
