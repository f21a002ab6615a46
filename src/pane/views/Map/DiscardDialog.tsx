// Asks before shares that were typed are lost. Who goes on finds the focus where it was.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../../state/context';

export function DiscardDialog() {
  const { words, dispatch } = usePane();
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  const answer = (type: 'discard' | 'stay') => dispatch({ do: 'map', what: { type } });
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.text('map.discard')}</DialogTitle>
          <DialogContent>{words.text('map.discard-text')}</DialogContent>
          <DialogActions>
            <Button onClick={() => answer('discard')}>{words.text('map.discard-yes')}</Button>
            <Button appearance="primary" onClick={() => answer('stay')}>
              {words.text('map.discard-no')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
