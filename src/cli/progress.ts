// Progress on a terminal: one line on stderr that is rewritten, and gone when the work is done.
import type { Context } from './context';

export interface Progress {
  /** What to call while one file is read; undefined where nobody watches. */
  of(file: string, done: number): ((bytes: number, total: number) => void) | undefined;
  end(): void;
}

const CLEAR_LINE = '\r\u001b[K';

export function showProgress(total: number, { isTerminal, err, words }: Context): Progress {
  if (!isTerminal) return { of: () => undefined, end: () => undefined };
  let shown = '';
  const show = (line: string) => {
    if (line !== shown) err(CLEAR_LINE + line);
    shown = line;
  };
  return {
    of: (file, done) => {
      const line = words.text('cli.progress', { done: done + 1, total, file });
      show(line);
      return (bytes, all) =>
        show(`${line} · ${words.formats.share(Math.floor((bytes / Math.max(all, 1)) * 100) * 100)}`);
    },
    end: () => show(''),
  };
}
