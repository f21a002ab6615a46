// The pairs that an expenditure is split over, with a share for each in percent or money.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { ChoiceList } from '../../parts/ChoiceList';
import { usePane } from '../../state/context';
import { balanceOf, type Draft, type DraftAction } from './draft';
import { EachGets } from './EachGets';
import { ShareRow } from './ShareRow';
import { Spoken } from './Spoken';
import type { Subject } from './subject';

const useStyles = makeStyles({
  split: { padding: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '4px' },
  title: { ...typographyStyles.body1Strong, margin: 0, marginRight: 'auto' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

export function Split({ draft, subject }: { draft: Draft; subject: Subject }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const [last, setLast] = useState<number | null>(null);
  useFocusAfterChange(draft, list);
  const balance = balanceOf(draft, subject.amount ?? 0);
  const change = (action: DraftAction) => dispatch({ do: 'map', what: { type: 'draft', change: action } });
  const hasShares = draft.parts.length > 1;
  const spoken = last === null ? undefined : draft.parts[last];
  return (
    <section ref={list} className={styles.split} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {words.text('map.split', { count: draft.parts.length })}
        </h3>
        {hasShares && (
          <Button size="small" onClick={() => change({ type: 'equal' })}>
            {words.text('map.equal')}
          </Button>
        )}
        <Button
          size="small"
          icon={<AddRegular />}
          data-add
          aria-label={words.text('map.add-pair-name')}
          onClick={() => change({ type: 'picking', isPicking: true })}
        >
          {words.text('map.add-pair')}
        </Button>
        {hasShares && subject.mapping && subject.amount !== null && <UnitChoice draft={draft} onChange={change} />}
      </div>
      <ul className={styles.list}>
        {draft.parts.map((part, index) => (
          <li key={`${part.pair.objectiveKey} ${part.pair.resultKey}`}>
            <ShareRow
              part={part}
              balanced={balance.parts[index]!}
              unit={draft.unit}
              amount={subject.amount}
              isOnly={!hasShares}
              onRemove={() => change({ type: 'remove', index })}
              onEnter={(entered) => {
                setLast(index);
                change({ type: 'enter', index, entered });
              }}
            />
          </li>
        ))}
      </ul>
      {!subject.mapping && balance.isReady && <EachGets draft={draft} balance={balance} ids={subject.ids} />}
      {spoken && last !== null && hasShares && (
        <Spoken
          text={words.text('map.said.share', {
            objective: spoken.pair.objectiveKey,
            result: spoken.pair.resultKey,
            percent: words.formats.number(balance.parts[last]!.share / 100),
            amount: words.formats.amount(balance.parts[last]!.amount ?? 0),
            total: words.formats.number(balance.total / 100),
          })}
        />
      )}
    </section>
  );
}

function UnitChoice({ draft, onChange }: { draft: Draft; onChange: (action: DraftAction) => void }) {
  const { state, words } = usePane();
  return (
    <ChoiceList
      size="small"
      label={words.text('map.unit')}
      choices={[
        { value: 'share', text: words.text('map.unit.share') },
        { value: 'amount', text: words.text('map.unit.amount', { currency: state.digest?.currency ?? '' }) },
      ]}
      chosen={draft.unit}
      onChoose={(unit) => onChange({ type: 'unit', unit })}
    />
  );
}

/** After a pair came, the first share that nobody typed; after one went, or none was added, the way to add one. */
function useFocusAfterChange({ parts, isPicking }: Draft, list: React.RefObject<HTMLElement | null>): void {
  const before = useRef({ count: parts.length, isPicking });
  const untouched = parts.findIndex(({ entered }) => entered === null);
  useEffect(() => {
    const { count, isPicking: wasPicking } = before.current;
    before.current = { count: parts.length, isPicking };
    const find = (selector: string) => list.current?.querySelectorAll<HTMLElement>(selector);
    if (parts.length > count) find('[data-share]')?.[Math.max(0, untouched)]?.focus();
    else if (parts.length < count || (wasPicking && !isPicking)) find('[data-add]')?.[0]?.focus();
  }, [parts.length, isPicking, untouched, list]);
}
