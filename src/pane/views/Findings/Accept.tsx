// Accepting a warning with a reason, from its detail: the form is loaded when it is asked for.
import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';

const AcceptForm = lazy(() => import('../Review/AcceptForm').then((part) => ({ default: part.AcceptForm })));

const useStyles = makeStyles({ accept: { padding: '0 12px 12px' } });

/** Nothing for what can't be accepted, or is accepted for the values of today. */
export function Accept({ id }: { id: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const acceptance = useAnswer('acceptance', id);
  if (!acceptance || acceptance.before?.state === 'holds') return null;
  return (
    <div className={styles.accept}>
      {isOpen ? (
        <Suspense fallback={null}>
          <AcceptForm id={id} onDone={() => setIsOpen(false)} onCancel={() => setIsOpen(false)} />
        </Suspense>
      ) : (
        <Button onClick={() => setIsOpen(true)}>{words.text('reviewing.accept')}</Button>
      )}
    </div>
  );
}
