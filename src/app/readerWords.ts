// The words for a reader of one workbook: its currency, and the contract's columns by their names in the reader's language.
import { headingName } from '../workbook/layout/headingName';
import type { Reader } from '../words/reader';
import { wordsOf, type Words } from '../words/wordsOf';
import type { Examination, Unreadable } from './examine';

/** Words for what was found in a workbook; amounts in its currency, in USD where there is none. */
export function readerWords(reader: Reader, result?: Examination | Unreadable): Words {
  const { currency, exponent } =
    result === undefined || result.verdict === 'unreadable' ? { currency: 'USD', exponent: 2 } : result.grant;
  return wordsOf(reader, currency, exponent, (name) => headingName(name, reader.language));
}
