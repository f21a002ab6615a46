// The pane as the ribbon's commands use it, kept current.
import { useEffect } from 'react';
import type { PaneDesk } from '../../commands/command';
import type { Pane } from './context';

/** Hands the desk over whenever it changes. */
export function useDesk(pane: Pane, write: PaneDesk['write'], onDesk: (desk: PaneDesk) => void): void {
  useEffect(() => {
    const { state, dispatch, words, ask, goTo, checkNow } = pane;
    onDesk({
      digest: state.digest,
      filter: state.filter,
      finding: state.finding ?? state.lastFinding,
      selection: state.selection,
      ask,
      goTo,
      checkNow,
      write,
      show: (screen) => dispatch({ do: 'show', screen }),
      openFinding: (id) => dispatch({ do: 'openFinding', id }),
      openExpenditure: (id) => {
        dispatch({ do: 'show', screen: 'map' });
        dispatch({ do: 'map', what: { type: 'open', ids: [id] } });
      },
      explain: (text) =>
        dispatch({
          do: 'tell',
          notice: { tone: 'info', title: words.text('command.nothing-done'), text: words.text(text) },
        }),
    });
  }, [pane, write, onDesk]);
}
