// The bar when it is open: an amount to try where the cell holds one, what the row leaves with it, the rules that read the cell.
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnswer } from '../../state/useAnswer';
import type { ContextView } from './contextView';
import { Leaves } from './Leaves';
import { Rules } from './Rules';
import { TryAmount } from './TryAmount';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '4px 12px 12px' },
});

export function OpenContext({ view }: { view: ContextView }) {
  const styles = useStyles();
  const [tried, setTried] = useState<number | null>(null);
  const then = useAnswer('whatIf', { at: view.at, tried });
  return (
    <div className={styles.panel}>
      {view.canTry && <TryAmount view={view} onTry={setTried} />}
      <Leaves view={then ?? view} />
      <Rules at={view.at} />
    </div>
  );
}
