// How sheets are printed and protected, between a model and a book, which has both as the add-in sets them.
import type { Attributes, ElementModel, PageModel } from '../../workbook/layout/template/extras';
import type { PrintModel, SheetModel } from '../../workbook/layout/template/model';
import type { BookSheet } from './book';

type Fields = Readonly<Record<string, unknown>>;

/** What the texts of all sheets' headers and footers come from. */
export interface PrintTexts {
  readonly title: string;
  readonly footer: string;
}

const PAPERS: Readonly<Record<string, string>> = { Letter: '1', Legal: '5', A3: '8', A4: '9', A5: '11' };
const CORNERS = { Header: 'oddHeader', Footer: 'oddFooter' } as const;
const MARGINS = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };

/** As the add-in lays out a sheet; a page from elsewhere stands whole under `kept`. */
export function bookPrint({ print, more }: SheetModel, { title, footer }: PrintTexts): Fields {
  const orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  if (more?.page) return { orientation, kept: more.page };
  return {
    orientation,
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    leftHeader: title.replaceAll('&', '&&'),
    rightHeader: '&A',
    rightFooter: footer,
  };
}

/** The texts that the first sheet laid out by the add-in has. */
export function printTexts(sheets: readonly BookSheet[]): PrintTexts {
  const ours = sheets.find(({ print }) => print['kept'] === undefined && print['rightHeader'] === '&A');
  const text = (name: string) => (typeof ours?.print[name] === 'string' ? ours.print[name] : '');
  return { title: text('leftHeader').replaceAll('&&', '&'), footer: text('rightFooter') };
}

export function modelOrientation(print: Fields): PrintModel['orientation'] {
  return print['orientation'] === 'Landscape' ? 'landscape' : 'portrait';
}

/** The page of a sheet, undefined where it is the template's. */
export function modelPage(print: Fields, { title, footer }: PrintTexts): PageModel | undefined {
  const kept = print['kept'] as PageModel | undefined;
  if (kept) return turned(kept, modelOrientation(print));
  const zoom = (print['zoom'] ?? {}) as Fields;
  const isOurs =
    print['paperSize'] === 'A4' &&
    zoom['horizontalFitToPages'] === 1 &&
    zoom['verticalFitToPages'] === undefined &&
    print['leftHeader'] === title.replaceAll('&', '&&') &&
    print['rightHeader'] === '&A' &&
    print['rightFooter'] === footer;
  return isOurs ? undefined : ownPage(print, zoom);
}

/** A kept page in the direction that the sheet has now. */
function turned(page: PageModel, orientation: string): PageModel {
  const elements = page.elements.map((element) => {
    const before = element.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait';
    if (element.name !== 'pageSetup' || before === orientation) return element;
    return { ...element, attributes: { ...element.attributes, orientation } };
  });
  return { ...page, elements };
}

function ownPage(print: Fields, zoom: Fields): PageModel {
  if (Object.keys(print).length === 0) return { isFitted: false, elements: [] };
  const flag = (name: string, value: unknown) => (value === true ? { [name]: '1' } : {});
  const number = (name: string, value: unknown) => (typeof value === 'number' ? { [name]: String(value) } : {});
  const isFitted = typeof zoom['horizontalFitToPages'] === 'number' || typeof zoom['verticalFitToPages'] === 'number';
  const options = {
    ...flag('horizontalCentered', print['centerHorizontally']),
    ...flag('verticalCentered', print['centerVertically']),
    ...flag('gridLines', print['printGridlines']),
  };
  const paper = PAPERS[String(print['paperSize'] ?? '')];
  const setup = {
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...number('scale', isFitted ? undefined : zoom['scale']),
    ...(isFitted
      ? { fitToWidth: String(zoom['horizontalFitToPages'] ?? 0), fitToHeight: String(zoom['verticalFitToPages'] ?? 0) }
      : {}),
    orientation: modelOrientation(print),
  };
  const texts = (['Header', 'Footer'] as const).flatMap((part) => cornersOf(print, part));
  return {
    isFitted,
    elements: [
      ...(Object.keys(options).length === 0 ? [] : [element('printOptions', options)]),
      element('pageMargins', MARGINS),
      element('pageSetup', setup),
      ...(texts.length === 0 ? [] : [{ ...element('headerFooter', {}), children: texts }]),
    ],
  };
}

/** The left, middle and right text of a header or footer as one. */
function cornersOf(print: Fields, part: 'Header' | 'Footer'): ElementModel[] {
  const text = (['left', 'center', 'right'] as const)
    .map((side) => [side.charAt(0).toUpperCase(), print[side + part]] as const)
    .flatMap(([letter, value]) => (typeof value === 'string' && value !== '' ? [`&${letter}${value}`] : []))
    .join('');
  return text === '' ? [] : [{ ...element(CORNERS[part], {}), text }];
}

function element(name: string, attributes: Attributes): ElementModel {
  return { name, attributes, children: [], text: '' };
}

/** By option of Excel: the attribute, which says what is *not* allowed, and what it says where it is absent. */
const OPTIONS: readonly (readonly [option: string, attribute: string, isForbidden: boolean])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];

/** The attributes of a file stand under `kept`, so that a password's hash is not lost. */
export function bookProtection(attributes: Attributes | undefined): Fields | null {
  if (!attributes) return null;
  const options = OPTIONS.map(([option, name, isForbidden]) => [option, !isOn(attributes[name], isForbidden)]);
  return { ...Object.fromEntries(options), kept: attributes };
}

export function modelProtection(protection: Fields | null): Attributes | undefined {
  if (!protection) return undefined;
  const kept = protection['kept'] as Attributes | undefined;
  if (kept) return kept;
  const said = OPTIONS.map(([option, name, standard]) => {
    const isForbidden = protection[option] !== true;
    return isForbidden === standard ? [] : [[name, isForbidden ? '1' : '0'] as const];
  });
  return { sheet: '1', ...Object.fromEntries(said.flat()) };
}

function isOn(value: string | undefined, standard: boolean): boolean {
  return value === undefined ? standard : value === '1' || value === 'true';
}
