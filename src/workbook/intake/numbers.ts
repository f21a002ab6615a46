// Columns of numbers: amounts, days, shares and plain numbers, each as its type asks. What does not read so is NaN and
// goes to the oddities; text is never counted.
import { readDateText } from '../../core/calendar/readDate';
import { namesOtherCurrency } from '../../core/money/currencyMarks';
import { readBasisPoints, readMinorUnits, type WholeReading } from '../../core/money/readNumber';
import { minorUnitsOfDecimal, provenSeparator, readAmountText, type Separator } from '../../core/money/readText';
import { Kind, type ColumnCells } from '../cells';
import { cellText } from './cellTexts';
import type { ColumnPlace, Oddities } from './oddities';

export interface NumberColumn {
  readonly place: ColumnPlace;
  readonly cells: ColumnCells;
  readonly required: boolean;
  /** Decimals of the grant's currency. */
  readonly exponent: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly strings: readonly string[];
}

/** The numbers of a column's records in the type's unit; NaN where blank or not readable. */
export function readNumbers(column: NumberColumn, rows: Int32Array, oddities: Oddities): Float64Array {
  const { cells } = column;
  const numbers = new Float64Array(rows.length);
  const texts: number[] = [];
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const kind = cells.kind(row);
    if (kind === Kind.Number || kind === Kind.Date) {
      numbers[record] = readNumber(column, cells.value(row), record, row, oddities);
      continue;
    }
    numbers[record] = NaN;
    if (kind === Kind.Text && column.strings[cells.value(row)]!.trim() !== '') texts.push(record);
    else noteOther(column, kind, record, row, oddities);
  }
  if (texts.length > 0) noteTexts(column, rows, texts, oddities);
  return numbers;
}

function readNumber(column: NumberColumn, value: number, record: number, row: number, oddities: Oddities): number {
  switch (column.place.type) {
    case 'money':
      return accept(readMinorUnits(value, column.exponent), column, record, row, oddities);
    case 'share':
      return accept(readBasisPoints(value), column, record, row, oddities);
    case 'date':
      return readDay(column, value, record, row, oddities);
    case 'formula': {
      const reading = readMinorUnits(value, column.exponent);
      return reading.kind === 'whole' ? reading.value : NaN;
    }
    default:
      return value;
  }
}

function accept(reading: WholeReading, column: NumberColumn, record: number, row: number, oddities: Oddities): number {
  if (reading.kind === 'whole') return reading.value;
  oddities.add(column.place, record, row, reading.kind, cellText(column.cells, row, column.strings));
  return NaN;
}

const LAST_SERIAL = 2_958_465;

function readDay(column: NumberColumn, value: number, record: number, row: number, oddities: Oddities): number {
  if (!(value >= 1 && value < LAST_SERIAL + 1)) {
    oddities.add(column.place, record, row, 'not-a-date', String(value));
    return NaN;
  }
  const day = Math.floor(value);
  if (value !== day) oddities.add(column.place, record, row, 'time', String(value), [day]);
  return day;
}

function noteOther(column: NumberColumn, kind: Kind, record: number, row: number, oddities: Oddities): void {
  const { place, cells, required, strings } = column;
  if (place.type === 'formula') return;
  const text = cellText(cells, row, strings);
  if (kind === Kind.Boolean) oddities.add(place, record, row, 'boolean', text);
  else if (kind === Kind.Error) oddities.add(place, record, row, 'error', text);
  else if (kind === Kind.NoResult) oddities.add(place, record, row, 'no-result');
  else if (required) oddities.add(place, record, row, 'blank');
}

function noteTexts(column: NumberColumn, rows: Int32Array, records: readonly number[], oddities: Oddities): void {
  const { place, cells, strings } = column;
  if (place.type === 'formula' || isMeasure(place)) return;
  const textAt = (record: number) => strings[cells.value(rows[record]!)]!;
  const decimal = place.type === 'date' ? undefined : columnSeparator(records.map(textAt));
  for (const record of records) {
    const text = textAt(record);
    oddities.add(place, record, rows[record]!, 'text', text, readingsOf(column, text, decimal));
  }
}

/** What indicators measure may be words; a rule decides by the kind of measure. */
function isMeasure({ table }: ColumnPlace): boolean {
  return table === 'Indicators';
}

/** The decimal separator that the texts of a column prove; undefined where they prove none or contradict each other. */
function columnSeparator(texts: readonly string[]): Separator | undefined {
  const proven = new Set(texts.map(provenSeparator).filter((separator) => separator !== undefined));
  return proven.size === 1 ? [...proven][0] : undefined;
}

function readingsOf(
  { place, exponent, currency }: NumberColumn,
  text: string,
  decimal: Separator | undefined,
): number[] {
  if (place.type === 'date') return readDateText(text);
  if (place.type === 'share') return shareReadings(text, decimal);
  if (place.type === 'money' && namesOtherCurrency(text, currency)) return [];
  const decimals = readAmountText(text, decimal);
  if (place.type !== 'money') return decimals.map(Number);
  return decimals.map((reading) => minorUnitsOfDecimal(reading, exponent) ?? Number(reading) * 10 ** exponent);
}

/** `50%` and `50 %` are a half; without the sign a text share is read as the number it shows. */
function shareReadings(text: string, decimal: Separator | undefined): number[] {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const readings = readAmountText(isPercent ? trimmed.slice(0, -1).trimEnd() : trimmed, decimal);
  return readings.map((reading) => Math.round(Number(reading) * (isPercent ? 100 : 10_000)));
}
