// What readers of the screen hear: the outcome of a check, that figures changed, and progress in steps of ten percent; at most
// one sentence every two seconds, the last one wins.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../state/context';
import { judged } from '../state/verdict';
import type { PaneState } from '../state/state';
import type { Words } from '../../words/words';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const PAUSE = 2000;

export function Announcer() {
  const { state, words } = usePane();
  const styles = useStyles();
  const [told, setTold] = useState('');
  const last = useRef(0);
  const sentence = announcement(state, words);
  useEffect(() => {
    if (sentence === '') return undefined;
    const wait = Math.max(0, last.current + PAUSE - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setTold(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div role="status" className={styles.unseen}>
      {told}
    </div>
  );
}

function announcement({ activity, digest, isStale }: PaneState, words: Words): string {
  if (activity.kind === 'waiting') return words.text('pane.verdict.waiting-detail');
  if (activity.kind === 'reading' && activity.total > 0) {
    const tenths = Math.floor((10 * activity.done) / activity.total);
    return tenths === 0 ? '' : words.text('pane.announce.progress', { percent: words.formats.share(tenths * 1000) });
  }
  if (activity.kind !== 'idle' || digest === null) return '';
  if (isStale) return words.text('pane.announce.changed');
  return words.text('pane.announce.checked', { sentence: judged(digest, words).sentence });
}
