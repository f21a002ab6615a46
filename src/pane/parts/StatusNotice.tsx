// What keeps the figures from being current, with the way on: a problem of the program or the workbook, a fault of ours, a stop.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { LIVE_LIMIT } from '../../app/live/session';
import { usePane } from '../state/context';
import { describeForPane } from '../state/describeForPane';
import { CopyDetails } from './NoticeBar';

const useStyles = makeStyles({ bar: { margin: '8px 12px' } });

export function StatusNotice() {
  const { state, words, checkNow } = usePane();
  const styles = useStyles();
  const { activity } = state;
  if (activity.kind === 'failed') {
    const notice = describeForPane(activity.problem, words);
    return (
      <MessageBar className={styles.bar} intent={notice.tone} layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.text}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={checkNow}>
            {words.text('pane.try-again')}
          </Button>
          {notice.details !== undefined && <CopyDetails notice={notice} />}
        </MessageBarActions>
      </MessageBar>
    );
  }
  const isStopped = activity.kind === 'stopped';
  const limit = words.formats.number(LIVE_LIMIT);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{words.text(isStopped ? 'pane.stopped-text' : 'pane.large-text', { limit })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={checkNow}>
          {words.text('pane.check-now')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
