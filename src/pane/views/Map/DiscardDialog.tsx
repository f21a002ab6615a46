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
import { useFocusBack } from '../../parts/useFocusBack';
import { usePane } from '../../state/context';

/** Closed by `isOpen`, never by no longer drawing it: only then is the pane behind it there again for screen readers. */
export function DiscardDialog({ isOpen }: { isOpen: boolean }) {
  const { dispatch } = usePane();
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={() => dispatch({ do: 'map', what: { type: 'stay' } })}>
      <DialogSurface>
        <Question />
      </DialogSurface>
    </Dialog>
  );
}

function Question() {
  const { words, dispatch } = usePane();
  useFocusBack();
  const answer = (type: 'discard' | 'stay') => dispatch({ do: 'map', what: { type } });
  return (
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
  );
}
