// An empty queue: everything is mapped, nothing of one partner is left, or nothing was spent yet. The heading above says which.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { MappingQueue } from '../../../app/mapping/queue';
import { usePane } from '../../state/context';
import { isSpent } from './Progress';

const useStyles = makeStyles({
  nothing: {
    padding: '32px 24px',
    textAlign: 'center',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
  },
  tick: { fontSize: '32px', color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.body1Strong, margin: '4px 0 0' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '0 0 8px' },
});

export function NothingToMap({ queue }: { queue: MappingQueue }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  if (queue.count > 0) {
    return (
      <div className={styles.nothing}>
        <h3 className={styles.title}>{words.text('map.nothing-shown')}</h3>
        <Button onClick={() => dispatch({ do: 'map', what: { type: 'partner', partner: null } })}>
          {words.text('map.all-partners')}
        </Button>
      </div>
    );
  }
  const hasMapped = isSpent(queue);
  return (
    <div className={styles.nothing}>
      {hasMapped && <CheckmarkCircleRegular className={styles.tick} aria-hidden />}
      <p className={styles.detail}>{words.text(hasMapped ? 'map.nothing-detail' : 'map.nothing-spent-detail')}</p>
      {hasMapped && (
        <Button onClick={() => dispatch({ do: 'show', screen: 'matrix' })}>{words.text('pane.tab.matrix')}</Button>
      )}
    </div>
  );
}
