// Reopening what was signed, with a reason. The decision before stays in the chain.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SinceView } from '../../../app/reviewing/sinceView';
import { ChoiceField } from '../../parts/ChoiceField';
import { useFocusBack } from '../../parts/useFocusBack';
import { usePane } from '../../state/context';
import { capitalised } from './capitalised';
import { RoleAndName } from './RoleAndName';
import { useDecide } from './useDecide';
import { waitFor, waitsForFigures } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  surface: { padding: '16px', width: 'calc(100vw - 24px)' },
  actions: { flexWrap: 'wrap' },
});

interface ReopenDialogProps {
  readonly isOpen: boolean;
  readonly since: readonly SinceView[];
  readonly onClose: () => void;
}

/** Closed by `isOpen`, never by no longer drawing it: only then is the pane behind it there again for screen readers. */
export function ReopenDialog({ isOpen, ...rest }: ReopenDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={rest.onClose}>
      <DialogSurface className={styles.surface}>
        <ReopenForm {...rest} />
      </DialogSurface>
    </Dialog>
  );
}

function ReopenForm({ since, onClose }: Omit<ReopenDialogProps, 'isOpen'>) {
  const { state, words, ask } = usePane();
  const styles = useStyles();
  const { isBusy, carryOut } = useDecide();
  useFocusBack();
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState('0');
  const { role, name } = state.review.form;
  const scopes = since.filter(({ scope }) => scope !== null);
  const one = scopes[Number(chosen)];
  const about = ({ periodTo }: SinceView) =>
    periodTo === null
      ? words.text('reviewing.scope.allocation')
      : capitalised(words.text('scope.Period', { to: words.formats.date(periodTo) }), words);
  const waits = [
    ...waitsForFigures(state, words),
    ...(one ? [] : [waitFor(words.text('review.refused.not-signed'))]),
    ...(reason.trim() === '' ? [waitFor(words.text('review.refused.no-reason'))] : []),
    ...(name.trim() === '' ? [waitFor(words.text('review.refused.no-name'))] : []),
  ];
  const reopen = () => {
    const planned = ask('reopenToWrite', { role, name, scope: one!.scope!, reason });
    void carryOut(planned, words.text('reviewing.reopened')).then((isDone) => {
      if (isDone) onClose();
    });
  };
  return (
    <DialogBody>
      <DialogTitle>{words.text('reviewing.reopen-title')}</DialogTitle>
      <DialogContent className={styles.fields}>
        {words.text('reviewing.reopen-text')}
        {scopes.length > 1 && (
          <ChoiceField
            label={words.text('reviewing.scope')}
            choices={scopes.map((scope, index) => ({ value: String(index), text: about(scope) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
        <Field label={words.text('reviewing.reason')} required>
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
        </Field>
        <RoleAndName />
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        <WaitingButton waits={waits} isBusy={isBusy} isMain onPress={reopen}>
          {words.text('reviewing.reopen-now')}
        </WaitingButton>
        <Button onClick={onClose}>{words.text('reviewing.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
