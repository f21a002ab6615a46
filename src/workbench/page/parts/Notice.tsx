// A line above the grid that says why an edit was refused, or that the file is saved. It stands until it is closed or the next
// one comes.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePage } from './context';

export function Notice() {
  const { state, words, bench } = usePage();
  const { notice } = state;
  if (!notice) return null;
  const text =
    notice.kind === 'saved'
      ? words.text('workbench.saved', { file: notice.file })
      : words.text(`workbench.refused.${notice.kind}`);
  return (
    <MessageBar intent={notice.kind === 'saved' ? 'success' : 'warning'} politeness="polite">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.text('workbench.close')}
            onClick={bench.dismiss}
          />
        }
      />
    </MessageBar>
  );
}
