// xl/tables/tableN.xml. Borders and fills are the cells' own, so the table names no style.
import { areaText } from '../../../core/sheet/cellRef';
import type { TableColumnModel, TableModel } from '../../layout/template/model';
import { escapeXml, MAIN, XML_HEAD } from './xml';

/** `id` is unique across the workbook. */
export function writeTable({ name, area, hasTotals, hasFilter, columns }: TableModel, id: number): string {
  const body = hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
  const totals = hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filter = hasFilter ? `<autoFilter ref="${areaText(body)}"/>` : '';
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${areaText(area)}"${totals}>` +
    `${filter}<tableColumns count="${columns.length}">${columns.map(columnXml).join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

function columnXml({ name, formula, totalLabel, totalFormula }: TableColumnModel, index: number): string {
  const label = totalLabel === undefined ? '' : ` totalsRowLabel="${escapeXml(totalLabel)}"`;
  const custom = totalFormula === undefined ? '' : ' totalsRowFunction="custom"';
  const inner =
    (formula === undefined ? '' : `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`) +
    (totalFormula === undefined ? '' : `<totalsRowFormula>${escapeXml(totalFormula)}</totalsRowFormula>`);
  const open = `<tableColumn id="${index + 1}" name="${escapeXml(name)}"${label}${custom}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</tableColumn>`;
}
