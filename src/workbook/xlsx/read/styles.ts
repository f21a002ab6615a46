// Which cell styles show a date: all that the reader wants of the styles part.
import { isDateFormat } from '../../dateFormat';
import { isDateFormatId } from './numberFormat';
import type { ReadLimits } from './limits';
import { readXml } from './xml';

/** By index of a cell style (`s` of a cell): 1 where its number format shows a date or a time. */
export function readDateStyles(part: string, bytes: Uint8Array, limits: ReadLimits): Uint8Array {
  const formats = new Map<number, boolean>();
  const styles: number[] = [];
  readXml(part, bytes, limits, {
    open(name, attributes, path) {
      if (name === 'numFmt' && path.at(-1) === 'numFmts') {
        formats.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''));
      } else if (name === 'xf' && path.at(-1) === 'cellXfs') styles.push(Number(attributes['numFmtId'] ?? 0));
    },
  });
  return Uint8Array.from(styles, (id) => ((formats.get(id) ?? isDateFormatId(id)) ? 1 : 0));
}
