// Conditional formats of a sheet part: marks, bars from 0 to 1, and those that the model keeps as they were.
import { areaText } from '../../../core/sheet/cellRef';
import type { ElementModel } from '../../layout/template/extras';
import type { FormatModel, SheetModel } from '../../layout/template/model';
import { elementXml } from './elements';
import type { StylesPart } from './styles';
import { escapeXml } from './xml';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** `number` is the sheet's, from 1. */
export function formatsXml({ formats, more }: SheetModel, number: number, styles: StylesPart): string {
  const own = formats.map((format, index) =>
    formatXml(format, index, more?.priorities?.[index] ?? index + 1, number, styles),
  );
  return own.join('') + (more?.formats ?? []).map((kept) => elementXml(withMarks(kept, styles))).join('');
}

export function formatXml(
  format: FormatModel,
  index: number,
  priority: number,
  number: number,
  styles: Pick<StylesPart, 'markIndex'>,
): string {
  const open = `<conditionalFormatting sqref="${areaText(format.area)}">`;
  if ('mark' in format) {
    const rule = `<cfRule type="expression" dxfId="${styles.markIndex.get(format.mark)}" priority="${priority}">`;
    return `${open}${rule}<formula>${escapeXml(format.formula)}</formula></cfRule></conditionalFormatting>`;
  }
  const ends = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
  return (
    `${open}<cfRule type="dataBar" priority="${priority}"><dataBar showValue="0">${ends}<color rgb="FF${format.barColor}"/>` +
    `</dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(number, index)}` +
    '</x14:id></ext></extLst></cfRule></conditionalFormatting>'
  );
}

/** A kept format with the index of its mark in place of the name. */
function withMarks(kept: ElementModel, { markIndex }: StylesPart): ElementModel {
  const children = kept.children.map((rule) => {
    const mark = rule.attributes['dxfId'];
    return mark === undefined
      ? rule
      : { ...rule, attributes: { ...rule.attributes, dxfId: String(markIndex.get(mark)) } };
  });
  return { ...kept, children };
}

function barId(sheet: number, index: number): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `{A1100000-${part(sheet, 4)}-4000-8000-${part(index + 1, 12)}}`;
}

/** The second half of each bar: newer Excel draws solid bars from 0 to 1 only when told here too. */
export function barsXml(formats: readonly FormatModel[], number: number): string {
  const bars = formats.flatMap((format, index) =>
    'mark' in format ? [] : [{ area: areaText(format.area), id: barId(number, index) }],
  );
  if (bars.length === 0) return '';
  const end = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const rules = bars.map(
    ({ area, id }) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(0)}${end(1)}<x14:negativeFillColor rgb="FFFF0000"/>` +
      `<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
    `${rules.join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}
