// How the pane speaks: the language that was chosen or the program's own, amounts as the program's cells show them.
import { useCallback, useEffect, useMemo, useState, type Dispatch } from 'react';
import { headingWords } from '../../app/engine/headings';
import type { Digest } from '../../app/views/digest';
import type { LiveWorkbookPort } from '../../app/live/workbook';
import type { Language } from '../../core/sheet/language';
import { loadTexts } from '../../words/loadTexts';
import { readerOf, type Separators } from '../../words/reader';
import { makeWords, type LanguagePack, type Words } from '../../words/words';
import type { EngineClient } from '../engine/engineClient';
import { chosenLanguage, keepLanguage, languageOf } from './language';
import type { PaneAction } from './state';

interface SpeechProps {
  readonly workbook: LiveWorkbookPort;
  readonly engine: EngineClient;
  readonly locale: string;
  readonly first: { readonly language: Language; readonly pack: LanguagePack };
  readonly dispatch: Dispatch<PaneAction>;
  readonly digest: Digest | null;
}

export interface Speech {
  readonly words: Words;
  /** Null follows the program's language. */
  readonly chosen: Language | null;
  readonly setLanguage: (language: Language | null) => void;
  readonly separators: Separators | undefined;
}

export function useSpeech({ workbook, engine, locale, first, dispatch, digest }: SpeechProps): Speech {
  const [chosen, setChosen] = useState(chosenLanguage);
  const [spoken, setSpoken] = useState(first);
  const [separators, setSeparators] = useState<Separators>();
  const fail = useCallback((error: unknown) => dispatch({ do: 'programFailed', error }), [dispatch]);
  useEffect(() => {
    workbook.culture().then(setSeparators, fail);
  }, [workbook, fail]);
  const wanted = chosen ?? languageOf(locale);
  useEffect(() => {
    let isWanted = true;
    const reader = { language: wanted, locale, ...(separators ? { separators } : {}) };
    Promise.all([loadTexts(wanted), engine.readFor(reader)]).then(([pack]) => {
      if (isWanted) setSpoken({ language: wanted, pack });
    }, fail);
    return () => {
      isWanted = false;
    };
  }, [engine, locale, separators, wanted, fail]);
  const currency = digest?.currency ?? 'USD';
  const exponent = digest?.exponent ?? 2;
  const words = useMemo(() => {
    const reader = readerOf(spoken.language, locale, separators);
    return makeWords(spoken.pack, reader, { currency, exponent, heading: headingWords(spoken.language) });
  }, [spoken, locale, separators, currency, exponent]);
  const setLanguage = useCallback((language: Language | null) => {
    keepLanguage(language);
    setChosen(language);
  }, []);
  return { words, chosen, setLanguage, separators };
}
