// What every part of the page needs: the bench, what it shows, and the words of the surface's language.
import { createContext, useContext } from 'react';
import type { Words } from '../../../words/wordsOf';
import type { Bench } from '../bench/bench';
import type { FileActions } from '../bench/fileActions';
import type { Ribbon } from '../bench/manifest';
import type { BenchState } from '../bench/state';

export interface PageContext {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly words: Words;
  readonly ribbon: Ribbon | { readonly trouble: string };
  readonly files: FileActions;
}

export const PageContext = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const context = useContext(PageContext);
  if (!context) throw new Error('a part stands outside the page');
  return context;
}
