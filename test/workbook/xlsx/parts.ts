// Tiny workbooks for the reader's tests, from parts written by hand. Not a writer: what a test needs is said in XML.
import { crc32 } from 'node:zlib';
import { inflateSync, strToU8, zipSync } from 'fflate';
import { columnNumber } from '../../../src/core/sheet/cellRef';
import { ERROR_CODES, Kind } from '../../../src/workbook/cells';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Inflate } from '../../../src/workbook/xlsx/inflate';
import { nodeInflate } from '../../../src/workbook/xlsx/node';
import type { ReadLimits } from '../../../src/workbook/xlsx/read/limits';
import { readWorkbook } from '../../../src/workbook/xlsx/read/readWorkbook';
import type { ReadOptions } from '../../../src/workbook/xlsx/read/readWorkbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface BookSpec {
  /** Each the whole sheet part, or rows only (then wrapped). */
  readonly sheets?: readonly string[];
  /** Attributes of `<sheet>` besides name and id, by sheet. */
  readonly states?: readonly string[];
  /** Inside `<workbook>` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Items of the shared strings part. */
  readonly strings?: string;
  readonly styles?: string;
  /** Relationships of the workbook besides sheets, strings and styles. */
  readonly links?: string;
  /** More parts, or replaced ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function relationships(items: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE_REL}">${items}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}" ${more}/>`;
}

/** A sheet part around rows. */
export function sheetPart(rows: string, before = '', after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function bookParts(spec: BookSpec): Record<string, string | Uint8Array> {
  const sheets = spec.sheets ?? [''];
  const entries = sheets.map(
    (_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}" ${spec.states?.[i] ?? ''}/>`,
  );
  const rels = sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  if (spec.strings !== undefined) rels.push(relationship('rs', 'sharedStrings', 'sharedStrings.xml'));
  if (spec.styles !== undefined) rels.push(relationship('ry', 'styles', 'styles.xml'));
  return {
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${spec.before ?? ''}<sheets>${entries.join('')}</sheets>${spec.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(rels.join('') + (spec.links ?? '')),
    ...(spec.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${spec.strings}</sst>` }),
    ...(spec.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml.includes('sheetData') ? xml : sheetPart(xml)]),
    ),
    ...spec.parts,
  };
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 1 });
}

export function book(spec: BookSpec): Uint8Array {
  return zipParts(bookParts(spec));
}

export function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<WorkbookSnapshot> {
  return readWorkbook(bytes, { inflate: nodeInflate, ...options });
}

/** The snapshot of one sheet with these rows. */
export function readRows(rows: string, spec: Omit<BookSpec, 'sheets'> = {}): Promise<WorkbookSnapshot> {
  return read(book({ ...spec, sheets: [rows] }));
}

/** Inflates at once and hands over pieces of a fixed size, in one buffer that is used again and again. */
export function inflateInPieces(size: number): Inflate {
  return {
    crc32,
    async inflateRaw(compressed, onChunk) {
      const whole = inflateSync(compressed);
      const piece = new Uint8Array(size);
      for (let at = 0; at < whole.length; at += size) {
        const next = whole.subarray(at, at + size);
        piece.set(next);
        onChunk(piece.subarray(0, next.length));
      }
      piece.fill(0x3f);
    },
  };
}

/** What stands in a cell, as a test likes to say it: a text, a number, `date 45658`, `true`, `#N/A`, `no result`, null. */
export function cell(snapshot: WorkbookSnapshot, address: string, sheet = 0): string | number | boolean | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = snapshot.sheets[sheet]!.columns[columnNumber(letters!)];
  const value = column?.value(Number(digits)) ?? 0;
  switch (column?.kind(Number(digits)) ?? Kind.Blank) {
    case Kind.Blank:
      return null;
    case Kind.Number:
      return value;
    case Kind.Date:
      return `date ${value}`;
    case Kind.Text:
      return snapshot.strings[value]!;
    case Kind.Boolean:
      return value === 1;
    case Kind.Error:
      return ERROR_CODES[value]!;
    default:
      return 'no result';
  }
}

/** The formula of a cell with its anchor, or undefined. */
export function formula(snapshot: WorkbookSnapshot, address: string, sheet = 0) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const index = snapshot.sheets[sheet]!.columns[columnNumber(letters!)]?.formula(Number(digits)) ?? -1;
  return index < 0 ? undefined : snapshot.formulas[index];
}

/** A snapshot as plain data, every cell of it. */
export function plain(snapshot: WorkbookSnapshot): unknown {
  const sheets = snapshot.sheets.map(({ columns, ...rest }) => {
    const cells: unknown[] = [];
    columns.forEach((column, at) => {
      for (let row = 1; row <= (column?.lastRow ?? 0); row++) {
        if (column!.kind(row) !== Kind.Blank)
          cells.push([at, row, column!.kind(row), column!.value(row), column!.formula(row)]);
      }
    });
    return { ...rest, cells };
  });
  return { ...snapshot, sheets };
}

/** The code and detail with which a workbook is refused; anything but a refusal fails the test. */
export async function refusal(
  bytes: Uint8Array,
  limits?: Partial<ReadLimits>,
): Promise<{ code: string; detail: object }> {
  const error = (await read(bytes, { limits }).then(
    () => new Error('was read'),
    (reason: unknown) => reason,
  )) as Error & { code: string; detail: object };
  if (error.name !== 'UnreadableWorkbook') throw error;
  return { code: error.code, detail: error.detail };
}
