// Accepting one warning with a reason, for the values that it has now.
import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { AddTables } from './AddTables';
import { useDecide } from './useDecide';
import { waitFor, waitsForFigures } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface AcceptFormProps {
  /** The finding's. */
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function AcceptForm({ id, onDone, onCancel }: AcceptFormProps) {
  const { state, words, ask, dispatch } = usePane();
  const styles = useStyles();
  const view = useAnswer('acceptance', id);
  const { isBusy, carryOut } = useDecide();
  const [reason, setReason] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { name } = state.review.form;
  const missing = view?.missing ?? [];
  const waits = [
    ...waitsForFigures(state, words),
    ...(view === null ? [waitFor(words.text('review.refused.no-finding'))] : []),
    ...missing.map((table) => waitFor(words.text('review.refused.no-table', { names: table, count: 1 }))),
    ...(reason.trim() === '' ? [waitFor(words.text('review.refused.no-reason'))] : []),
    ...(name.trim() === '' ? [waitFor(words.text('review.refused.no-name'))] : []),
  ];
  const accept = () => {
    const planned = ask('exceptionToWrite', { finding: id, by: name, reason });
    void carryOut(planned, words.text('reviewing.accepted')).then((isDone) => {
      if (isDone) onDone();
    });
  };
  return (
    <div className={styles.form} role="group" aria-label={words.text('reviewing.accept')}>
      <Field label={words.text('reviewing.reason')} required>
        <Textarea ref={first} value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
      </Field>
      <Field label={words.text('reviewing.name')} required>
        <Input
          value={name}
          onChange={(_, { value }) => dispatch({ do: 'review', what: { type: 'form', change: { name: value } } })}
        />
      </Field>
      {missing.length > 0 && <AddTables />}
      <p className={styles.quiet}>{words.text('reviewing.accept-hint')}</p>
      <div className={styles.buttons}>
        <WaitingButton waits={waits} isBusy={isBusy} onPress={accept}>
          {words.text('reviewing.accept-now')}
        </WaitingButton>
        <Button onClick={onCancel}>{words.text('reviewing.cancel')}</Button>
      </div>
    </div>
  );
}
