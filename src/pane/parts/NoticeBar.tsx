// The notice of the pane, where it happened: what was done or not done, and the details for a report.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../state/context';
import type { Notice } from '../state/state';

const useStyles = makeStyles({
  bar: { margin: '8px 12px' },
  body: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export function NoticeBar() {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (!notice) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.tone}
      layout="multiline"
      politeness={notice.tone === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.text('pane.close')}
            onClick={() => dispatch({ do: 'tell', notice: null })}
          />
        }
      >
        {notice.details !== undefined && <CopyDetails notice={notice} />}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where the clipboard is refused, the details are shown to be copied by hand. */
export function CopyDetails({ notice }: { notice: Notice }) {
  const { words } = usePane();
  const [copy, setCopy] = useState<'no' | 'copied' | 'shown'>('no');
  if (copy === 'shown') return <code>{notice.details}</code>;
  const copyDetails = () => {
    navigator.clipboard.writeText(notice.details ?? '').then(
      () => setCopy('copied'),
      () => setCopy('shown'),
    );
  };
  return (
    <Button size="small" onClick={copyDetails}>
      {words.text(copy === 'copied' ? 'pane.copied' : 'pane.copy-details')}
    </Button>
  );
}
