// One workbook on the desk: the grid that shows it and the host that the add-in talks to.
import type { Language } from '../../../core/sheet/language';
import type { Book } from '../../book/book';
import { createUniverBook } from '../../grid/univerBook';
import type { UniverBook, UniverBookOptions } from '../../grid/univerBook';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { placesIn } from './places';
import type { Places } from './state';

export interface Desk {
  readonly book: UniverBook;
  readonly host: Host;
  readonly places: Places;
  readonly close: () => void;
}

export interface DeskOptions extends Pick<UniverBookOptions, 'onRefused' | 'onCalculating' | 'onEditing'> {
  readonly language: Language;
  readonly isDark: boolean;
}

/** Lays a workbook on the desk. */
export function openDesk(container: HTMLElement, source: Book, options: DeskOptions): Desk {
  const book = createUniverBook(container, { ...options, source });
  const host = createHost(book);
  return {
    book,
    host,
    places: placesIn(book),
    close: () => {
      host.close();
      book.dispose();
    },
  };
}
