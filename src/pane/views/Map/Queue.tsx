// Expenditures that serve no objective and result yet, with the progress in money; several can be chosen and mapped at once.
import { makeStyles } from '@fluentui/react-components';
import { Bones } from '../../parts/Bones';
import { ChoiceList } from '../../parts/ChoiceList';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import type { MappingQueue, QueueOrder } from '../../../app/mapping/queue';
import { ChosenFoot } from './ChosenFoot';
import { NothingToMap } from './NothingToMap';
import { Progress } from './Progress';
import { QueueList } from './QueueList';
import { SelectedRow } from './SelectedRow';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px' },
  choice: { flex: '1 1 120px', minWidth: '0' },
});

export function Queue() {
  const { state, words } = usePane();
  const { order, partner, chosen } = state.map;
  const queue = useAnswer('mappingQueue', { order, partner, limit: 0 });
  if (!queue) return <Bones heights={[24, 12, 32, 56, 56, 56, 56]} label={words.text('pane.verdict.reading')} />;
  return (
    <>
      <Progress queue={queue} />
      {state.selection !== null && <SelectedRow cell={state.selection} />}
      {queue.count > 0 && <Tools queue={queue} />}
      {queue.shown > 0 ? <QueueList key={`${order} ${partner}`} count={queue.shown} /> : <NothingToMap queue={queue} />}
      {chosen.length > 0 && <ChosenFoot />}
    </>
  );
}

const ORDERS: readonly QueueOrder[] = ['largest', 'oldest', 'sheet'];
const ALL = '';

function Tools({ queue }: { queue: MappingQueue }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const { order, partner } = state.map;
  const partners = queue.partners.map(({ partner: index, key, count }) => ({
    value: String(index),
    text: words.text('map.partner-count', { name: key, count: words.formats.number(count) }),
  }));
  return (
    <div className={styles.tools}>
      <ChoiceList
        size="small"
        className={styles.choice}
        label={words.text('map.order')}
        choices={ORDERS.map((value) => ({ value, text: words.text(`map.order.${value}`) }))}
        chosen={order}
        onChoose={(value) => dispatch({ do: 'map', what: { type: 'order', order: value } })}
      />
      <ChoiceList
        size="small"
        className={styles.choice}
        label={words.text('map.partner')}
        choices={[{ value: ALL, text: words.text('map.all-partners') }, ...partners]}
        chosen={partner === null ? ALL : String(partner)}
        onChoose={(value) =>
          dispatch({ do: 'map', what: { type: 'partner', partner: value === ALL ? null : Number(value) } })
        }
      />
    </div>
  );
}
