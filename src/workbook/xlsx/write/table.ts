// xl/tables/tableN.xml. Borders and fills are mostly the cells' own: a table names a style only where the model has one.
import { areaText } from '../../../core/sheet/cellRef';
import type { Attributes } from '../../layout/template/extras';
import type { TableColumnModel, TableModel } from '../../layout/template/model';
import { attributesXml, elementXml } from './elements';
import { escapeXml, MAIN, XML_HEAD } from './xml';

/** What the template's tables say of their style: none. */
export const TEMPLATE_STYLE: Attributes = {
  showFirstColumn: '0',
  showLastColumn: '0',
  showRowStripes: '0',
  showColumnStripes: '0',
};

/** `id` is unique across the workbook. */
export function writeTable({ name, area, hasTotals, hasFilter, columns, more }: TableModel, id: number): string {
  const body = hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
  const header = more?.hasHeader === false ? ' headerRowCount="0"' : '';
  const totals = hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const criteria = (more?.filter ?? []).map(elementXml).join('');
  const filter =
    criteria === ''
      ? `<autoFilter ref="${areaText(body)}"/>`
      : `<autoFilter ref="${areaText(body)}">${criteria}</autoFilter>`;
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ` +
    `ref="${areaText(area)}"${header}${totals}>${hasFilter ? filter : ''}` +
    `<tableColumns count="${columns.length}">${columns.map(columnXml).join('')}</tableColumns>` +
    `<tableStyleInfo${attributesXml(more?.style ?? TEMPLATE_STYLE)}/></table>`
  );
}

function columnXml(
  { name, formula, totalLabel, totalFormula, totalFunction }: TableColumnModel,
  index: number,
): string {
  const label = totalLabel === undefined ? '' : ` totalsRowLabel="${escapeXml(totalLabel)}"`;
  const total = totalFormula === undefined ? totalFunction : 'custom';
  const inner =
    (formula === undefined ? '' : `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`) +
    (totalFormula === undefined ? '' : `<totalsRowFormula>${escapeXml(totalFormula)}</totalsRowFormula>`);
  const heading = escapeXml(escapeLines(name));
  const open = `<tableColumn id="${index + 1}" name="${heading}"${label}${total === undefined ? '' : ` totalsRowFunction="${total}"`}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</tableColumn>`;
}

/** Line breaks in the name of a column are escaped as in texts. */
function escapeLines(name: string): string {
  return name
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000d_')
    .replaceAll('\n', '_x000a_');
}
