// The main action of the screen. While it waits it can be focused all the same, and says what it waits for.
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: { flex: '1 1 auto', minWidth: 0 },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, width: '100%', order: 1 },
});

interface MainButtonProps {
  /** Null where nothing is waited for. */
  readonly reason: string | null;
  readonly isBusy: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function MainButton({ reason, isBusy, onPress, children }: MainButtonProps) {
  const styles = useStyles();
  const id = useId();
  const isWaiting = reason !== null || isBusy;
  return (
    <>
      <Button
        appearance="primary"
        className={styles.button}
        data-main-action
        disabledFocusable={isWaiting}
        aria-describedby={reason === null ? undefined : id}
        {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => {
          if (!isWaiting) onPress();
        }}
      >
        {children}
      </Button>
      {reason !== null && (
        <p id={id} className={styles.reason}>
          {reason}
        </p>
      )}
    </>
  );
}
