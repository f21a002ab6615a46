// A column chart: the drawing that anchors it and the chart part, with its values, so that it shows before calculation.
import type { ChartModel, SeriesCells } from '../../layout/template/model';
import { DRAWING, escapeXml, numberText, RELATIONS, XML_HEAD } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The drawing's chart is its relationship rId1. */
export function writeDrawing({ area, description }: ChartModel): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor>` +
    corner('from', area.firstColumn - 1, area.firstRow - 1) +
    corner('to', area.lastColumn, area.lastRow) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${escapeXml(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId1"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

export function writeChart(chart: ChartModel): string {
  const series = chart.series.map(({ name, values, color }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${nameXml(name)}</c:tx>`,
      `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${texts(chart.categories)}</c:cat><c:val>${numbers(values, chart.format)}</c:val></c:ser>`,
    ].join(''),
  );
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...series,
    '<c:gapWidth val="80"/><c:axId val="111"/><c:axId val="112"/></c:barChart>',
    CATEGORY_AXIS,
    VALUE_AXIS,
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>',
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function titleXml(title: string): string {
  const properties = 'sz="1200" b="1"';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${properties}/></a:pPr><a:r><a:rPr lang="en-US" ${properties}/>` +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** A name that stands in no cell is only a text. */
function nameXml(name: SeriesCells<string>): string {
  return name.reference === '' ? `<c:v>${escapeXml(name.values[0] ?? '')}</c:v>` : texts(name);
}

function texts({ reference, values }: SeriesCells<string>): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`);
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f>${cache}</c:strRef>`;
}

function numbers({ reference, values }: SeriesCells<number | null>, format: string): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${numberText(value)}</c:v></c:pt>`,
  );
  const cache =
    `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f>${cache}</c:numRef>`;
}

function line(color: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

const CATEGORY_AXIS =
  '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
  '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  `<c:tickLblPos val="low"/>${line('8A96A3')}<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
  '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';

const VALUE_AXIS =
  '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  `<c:majorGridlines>${line('D9DEE3')}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="111"/><c:crosses val="autoZero"/>' +
  '<c:crossBetween val="between"/></c:valAx>';
