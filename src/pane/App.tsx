// The pane as a whole: holds the state, keeps the session with the workbook, and hands both to the screens.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { areaOfPlace, type CellPlace } from '../app/live/places';
import { problemOf } from '../app/live/problem';
import { createSession, type Session } from '../app/live/session';
import type { LiveWorkbookPort } from '../app/live/workbook';
import type { PaneDesk } from '../commands/command';
import type { Language } from '../core/sheet/language';
import type { LanguagePack } from '../words/words';
import type { EngineClient } from './engine/engineClient';
import { Frame } from './Frame';
import { Look, type FirstLook } from './parts/Look';
import { PaneContext, type Pane } from './state/context';
import { describeForPane } from './state/describeForPane';
import { reduce } from './state/reduce';
import { FIRST_STATE } from './state/state';
import { useDesk } from './state/useDesk';
import { useSelection } from './state/useSelection';
import { useSpeech } from './state/useSpeech';
import { useTabOrder } from './state/useTabOrder';
import { useWriteSheet } from './state/useWriteSheet';

export interface AppProps {
  readonly workbook: LiveWorkbookPort;
  readonly engine: EngineClient;
  /** The name of the workbook's file; '' where that is not known. */
  readonly file: string;
  /** The program's language, e.g. `es-MX`. */
  readonly locale: string;
  readonly first: { readonly language: Language; readonly pack: LanguagePack; readonly look: FirstLook };
  /** Told of the pane as the ribbon's commands use it. */
  readonly onDesk: (desk: PaneDesk) => void;
}

export function App({ workbook, engine, file, locale, first, onDesk }: AppProps) {
  const [state, dispatch] = useReducer(reduce, FIRST_STATE);
  const session = useSession({ workbook, engine, dispatch });
  const { words, chosen, setLanguage } = useSpeech({ workbook, engine, locale, first, dispatch, digest: state.digest });
  useSelection({ workbook, dispatch, words });
  const goTo = useCallback(
    (place: CellPlace) => {
      const target = areaOfPlace(place);
      if (!target) return;
      workbook.select(target).catch((error: unknown) => {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      });
    },
    [workbook, words],
  );
  const pane = useMemo<Pane>(
    () => ({
      state,
      dispatch,
      words,
      workbook,
      file,
      ask: engine.ask,
      checkNow: () => session.current?.checkNow(),
      stop: () => session.current?.stop(),
      goTo,
      language: chosen,
      setLanguage,
    }),
    [state, words, workbook, file, engine, session, goTo, chosen, setLanguage],
  );
  const onFault = useCallback((error: unknown) => dispatch({ do: 'programFailed', error }), []);
  useTabOrder();
  useDesk(pane, useWriteSheet(pane), onDesk);
  return (
    <Look first={first.look} lang={words.reader.language} onFault={onFault}>
      <PaneContext value={pane}>
        <Frame />
      </PaneContext>
    </Look>
  );
}

interface SessionProps {
  readonly workbook: LiveWorkbookPort;
  readonly engine: EngineClient;
  readonly dispatch: React.Dispatch<Parameters<typeof reduce>[1]>;
}

/** Begins with the pane and ends with it; looks for missed changes whenever the person comes back. */
function useSession({ workbook, engine, dispatch }: SessionProps): React.RefObject<Session | null> {
  const session = useRef<Session | null>(null);
  useEffect(() => {
    const onEvent = (event: Parameters<Parameters<typeof createSession>[0]['onEvent']>[0]) =>
      dispatch({ do: 'session', event, at: Date.now() });
    const live = createSession({ port: workbook, examiner: engine, onEvent });
    session.current = live;
    void live.start();
    const onFocus = () => live.reconcile();
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
      live.dispose().catch((error: unknown) => dispatch({ do: 'programFailed', error }));
    };
  }, [workbook, engine, dispatch]);
  return session;
}
