// Back on the overview the focus goes to what opens the page that was left; to the screen where that is gone.
import { useEffect } from 'react';
import { usePane } from '../../state/context';
import type { ReviewPage } from './reviewing';

/** For what shows the openers of `pages`, once they are drawn. */
export function useReturn(pages: readonly ReviewPage[], isDrawn: boolean): void {
  const { state, dispatch } = usePane();
  const { left } = state.review;
  const isMine = left !== null && pages.includes(left);
  useEffect(() => {
    if (!isDrawn || !isMine) return;
    const opener = document.querySelector<HTMLElement>(`[data-opens="${left}"]`) ?? document.getElementById('screen');
    opener?.focus();
    dispatch({ do: 'review', what: { type: 'arrived' } });
  }, [isDrawn, isMine, left, dispatch]);
}
