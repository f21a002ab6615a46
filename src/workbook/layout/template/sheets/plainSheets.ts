// The sheets that hold tables and little else: partners, indicators, revisions, sign-off, and the hidden seal.
import type { CellValue } from '../../../../core/sheet/cellEdit';
import { choiceLabel } from '../../choices';
import { SEAL_COLUMNS, SEAL_TABLE } from '../../seal';
import type { Content } from '../content';
import { finishSheet, put, putTitle, startSheet } from '../draft';
import type { SheetModel } from '../model';
import type { IndicatorLine } from '../sample/sample';
import { SAMPLE_PARTNERS } from '../sample/texts';
import { putTable } from '../tableBlock';
import { SUBTITLES } from '../words';

const HEADER_ROW = 4;
const BLANK_ROWS = 10;
const AT = { row: HEADER_ROW, column: 1 };
const END = { frozenRows: HEADER_ROW, frozenColumns: 1, print: { titleRow: HEADER_ROW } };

export function buildPartnersSheet(content: Content): SheetModel {
  const { language, sample } = content;
  const draft = startSheet('partners', 'input', content, [16, 34, 19, 16, 34]);
  putTitle(draft, SUBTITLES.partners[language], sample ? 5 : null);
  const records = SAMPLE_PARTNERS.map(({ key, name, country }) => ({
    Partner: key,
    Name: name,
    Role: choiceLabel('role', 'Implementing')[language],
    Country: country[language],
  }));
  const shown = sample ? records : [];
  putTable(draft, {
    ...AT,
    table: 'Partners',
    years: 0,
    records: shown,
    minimumRows: sample ? 0 : BLANK_ROWS,
    hasFilter: true,
  });
  return finishSheet(draft, END);
}

export function buildIndicatorsSheet(content: Content): SheetModel {
  const { language, sample, years } = content;
  const series = Array.from({ length: 2 * years }, () => 14);
  const draft = startSheet('indicators', 'input', content, [14, 14, 42, 18, 18, 16, ...series]);
  putTitle(draft, SUBTITLES.indicators[language], sample ? 5 : null);
  const records = (sample?.indicators ?? []).map((line, index) => indicatorRecord(content, line, index));
  putTable(draft, {
    ...AT,
    table: 'Indicators',
    years,
    records,
    minimumRows: sample ? 0 : BLANK_ROWS,
    hasFilter: true,
  });
  return finishSheet(draft, END);
}

function indicatorRecord({ language }: Content, line: IndicatorLine, index: number): Record<string, CellValue> {
  const yearly = (name: string, values: readonly number[]) =>
    Object.fromEntries(values.map((value, year) => [`${name} ${year + 1}`, value]));
  return {
    Indicator: `I${index + 1}`,
    Result: `R${line.result + 1}`,
    Text: line.text[language],
    Measure: choiceLabel('measure', line.measure)[language],
    Unit: line.unit[language],
    Baseline: line.baseline,
    ...yearly('Target', line.targets),
    ...yearly('Actual', line.actuals),
  };
}

export function buildRevisionsSheet(content: Content): SheetModel {
  const { language, budgetLines } = content;
  const draft = startSheet('revisions', 'input', content, [13, 13, 20, 24, 15, 22, 10, 17, 40]);
  putTitle(draft, SUBTITLES.revisions[language], null);
  const isLineStrict = budgetLines.length > 0;
  putTable(draft, {
    ...AT,
    table: 'Revisions',
    years: 0,
    records: [],
    minimumRows: BLANK_ROWS,
    hasFilter: true,
    isLineStrict,
  });
  return finishSheet(draft, END);
}

/** Three tables side by side, without filter buttons, so that each can grow downwards. */
export function buildSignOffSheet(content: Content): SheetModel {
  const { language, years } = content;
  const signOff = [18, 24, 13, 13, 14, 16, 24, 12, 19, 30];
  const exceptions = [24, 28, 30, 20, 13, 30];
  const baseline = [17, 21, ...Array.from({ length: years + 1 }, () => 16), 15, 20];
  const draft = startSheet('signOff', 'written', content, [...signOff, 2.3, ...exceptions, 2.3, ...baseline]);
  putTitle(draft, SUBTITLES.signOff[language], null);
  const place = { row: HEADER_ROW, years, records: [], minimumRows: 1, hasFilter: false };
  putTable(draft, { ...place, table: 'SignOff', column: 1 });
  putTable(draft, { ...place, table: 'Exceptions', column: signOff.length + 2 });
  const isLineStrict = content.budgetLines.length > 0;
  putTable(draft, { ...place, table: 'Baseline', column: signOff.length + exceptions.length + 3, isLineStrict });
  return finishSheet(draft, { frozenRows: HEADER_ROW, print: { titleRow: HEADER_ROW } });
}

/** Where sign-off keeps the values it signed; read by Allot only, so its headings are not translated. */
export function buildSealSheet(content: Content): SheetModel {
  const draft = startSheet('seal', 'written', content, [14, 14, 10, 60]);
  SEAL_COLUMNS.forEach((name, index) => {
    put(draft, 1, index + 1, name, 'header');
    put(draft, 2, index + 1, null, 'computed');
  });
  const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: SEAL_COLUMNS.length };
  draft.tables.push({
    name: SEAL_TABLE,
    area,
    hasTotals: false,
    hasFilter: false,
    columns: SEAL_COLUMNS.map((name) => ({ name })),
  });
  return finishSheet(draft, { visibility: 'veryHidden' });
}
