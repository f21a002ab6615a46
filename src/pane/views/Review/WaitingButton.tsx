// A button that can be focused while it waits, with all that it waits for under it, and the way there.
import { Button, Link, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePane } from '../../state/context';
import type { ReviewPage } from './reviewing';
import type { Wait } from './waiting';

const useStyles = makeStyles({
  grow: { flex: '1 1 auto', minWidth: 0 },
  waits: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    width: '100%',
    order: 1,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface WaitingButtonProps {
  readonly waits: readonly Wait[];
  readonly isBusy?: boolean;
  /** The one main action of the screen: Ctrl+Enter does it. */
  readonly isMain?: boolean;
  /** The page that it opens: where the focus returns to from there. */
  readonly opens?: ReviewPage;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function WaitingButton({ waits, isBusy = false, isMain = false, opens, onPress, children }: WaitingButtonProps) {
  const styles = useStyles();
  const id = useId();
  const isWaiting = waits.length > 0 || isBusy;
  return (
    <>
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        className={styles.grow}
        {...(isMain ? { 'data-main-action': true } : {})}
        data-opens={opens}
        disabledFocusable={isWaiting}
        aria-describedby={waits.length === 0 ? undefined : id}
        {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => {
          if (!isWaiting) onPress();
        }}
      >
        {children}
      </Button>
      {waits.length > 0 && (
        <ul id={id} className={styles.waits}>
          {waits.map((wait) => (
            <li key={wait.text}>
              {wait.text}
              {wait.screen !== null && <WayThere screen={wait.screen} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function WayThere({ screen }: { screen: 'findings' | 'overview' }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  return (
    <>
      {' · '}
      <Link as="button" className={styles.link} onClick={() => dispatch({ do: 'show', screen })}>
        {words.text(screen === 'findings' ? 'reviewing.go-to-errors' : 'reviewing.go-to-unchecked')}
      </Link>
    </>
  );
}
