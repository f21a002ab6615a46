// The button that signs or returns, with all that it waits for.
import { Button, makeStyles } from '@fluentui/react-components';
import type { SigningView } from '../../../app/reviewing/signing';
import type { SignedScope } from '../../../app/review/signOff';
import { usePane } from '../../state/context';
import { Foot } from '../Map/Foot';
import type { SignForm } from './reviewing';
import { useDecide } from './useDecide';
import { waitsForFigures, waitsOfForm } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface SignFootProps {
  readonly form: SignForm;
  /** Null until it is known what would be signed. */
  readonly view: SigningView | null;
  readonly scope: SignedScope | null;
}

export function SignFoot({ form, view, scope }: SignFootProps) {
  const { state, words, ask, dispatch } = usePane();
  const styles = useStyles();
  const { isBusy, carryOut } = useDecide();
  const { role, name, decision, comment } = form;
  const isReturn = decision === 'return';
  const waits = [...waitsForFigures(state, words), ...waitsOfForm(form, view, scope, words)];
  const sign = () => {
    const request = { role, name, decision, scope: scope!, comment };
    const planned = ask('signToWrite', { request, seen: view!.fingerprint });
    const done = words.text(isReturn ? 'reviewing.returned' : 'reviewing.signed', { name: name.trim() });
    void carryOut(planned, done).then((isDone) => {
      if (isDone) dispatch({ do: 'review', what: { type: 'signed' } });
    });
  };
  const who = name.trim() === '' ? 'none' : name.trim();
  return (
    <Foot>
      <div className={styles.buttons}>
        <WaitingButton waits={waits} isBusy={isBusy} isMain onPress={sign}>
          {words.text(isReturn ? 'reviewing.return-as' : 'reviewing.sign-as', { name: who })}
        </WaitingButton>
        <Button onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'overview' } })}>
          {words.text('reviewing.cancel')}
        </Button>
      </div>
    </Foot>
  );
}
