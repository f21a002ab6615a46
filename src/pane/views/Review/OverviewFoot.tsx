// The foot of the overview: reopening while what is signed has changed, signing while it can be, returning while it can't; the
// proof always.
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReviewView } from '../../../app/reviewing/reviewView';
import { usePane } from '../../state/context';
import { Foot } from '../Map/Foot';
import { ReopenDialog } from './ReopenDialog';
import type { ReviewPage, SignForm } from './reviewing';
import { waitsOf } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '& > button': { minWidth: 0, paddingInline: '10px' },
  },
});

export function OverviewFoot({ view: { since, obstacles } }: { view: ReviewView }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const [isReopening, setIsReopening] = useState(false);
  const isSigned = since.length > 0;
  useScreenFocus(!isSigned);
  const isChanged = since.some(({ state }) => state !== 'unchanged');
  const open = (page: ReviewPage) => dispatch({ do: 'review', what: { type: 'open', page } });
  const sign = (decision: SignForm['decision']) => {
    dispatch({ do: 'review', what: { type: 'form', change: { decision } } });
    open('sign');
  };
  return (
    <Foot>
      <div className={styles.buttons}>
        {isSigned && (
          <WaitingButton waits={[]} isMain={isChanged} onPress={() => setIsReopening(true)}>
            {words.text('reviewing.reopen')}
          </WaitingButton>
        )}
        <WaitingButton
          waits={waitsOf(obstacles)}
          opens="sign"
          isMain={!isChanged && obstacles.length === 0}
          onPress={() => sign('approve')}
        >
          {words.text('reviewing.sign')}
        </WaitingButton>
        {obstacles.length > 0 && <Button onClick={() => sign('return')}>{words.text('reviewing.return')}</Button>}
        <Button data-opens="proof" onClick={() => open('proof')}>
          {words.text('reviewing.proof')}
        </Button>
      </div>
      <ReopenDialog isOpen={isReopening} since={since} onClose={() => setIsReopening(false)} />
    </Foot>
  );
}

/** Once it is reopened, the button that did it is gone: a focus that went with it goes to the screen. Never takes it from the cells. */
function useScreenFocus(isOpenerGone: boolean): void {
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isOpenerGone && isLost) document.getElementById('screen')?.focus();
  }, [isOpenerGone]);
}
