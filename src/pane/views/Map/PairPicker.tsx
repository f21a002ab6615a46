// The list of pairs, to choose one: those of the framework first, those outside of it last and marked. A search narrows it.
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Bones } from '../../parts/Bones';
import type { PairOption } from '../../../app/mapping/pairs';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import type { Draft, DraftAction } from './draft';
import { PairList } from './PairList';
import { searchPairs, SHOWN_PAIRS } from './pairSearch';
import type { Subject } from './subject';

const useStyles = makeStyles({
  picker: { padding: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', marginBottom: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0, marginRight: 'auto' },
  search: { width: '100%', minWidth: 0 },
  found: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
});

export function PairPicker({ draft, subject }: { draft: Draft; subject: Subject }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const pairs = useAnswer('pairs', null);
  const change = (action: DraftAction) => dispatch({ do: 'map', what: { type: 'draft', change: action } });
  return (
    <section className={styles.picker} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {words.text('map.pick')}
        </h3>
        {draft.parts.length > 0 && (
          <Button size="small" onClick={() => change({ type: 'picking', isPicking: false })}>
            {words.text('map.cancel')}
          </Button>
        )}
      </div>
      {pairs === undefined && <Bones heights={[32, 40, 40, 40]} label={words.text('pane.verdict.reading')} />}
      {pairs?.length === 0 && <p className={styles.found}>{words.text('map.no-pairs')}</p>}
      {pairs && pairs.length > 0 && (
        <Search pairs={pairs} draft={draft} subject={subject} onPick={(pair) => change({ type: 'add', pair })} />
      )}
    </section>
  );
}

interface SearchProps {
  readonly pairs: readonly PairOption[];
  readonly draft: Draft;
  readonly subject: Subject;
  readonly onPick: (pair: PairOption) => void;
}

function Search({ pairs, draft, subject, onPick }: SearchProps) {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const isWanted = draft.isTouched || draft.parts.length > 0;
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted]);
  const taken = draft.parts.map(({ pair }) => pair);
  const found = searchPairs(pairs, query, taken);
  const options = [...found.inside, ...found.outside];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steppedOption(event.key, active, options.length);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      const chosen = options[active] ?? (options.length === 1 ? options[0] : undefined);
      if (chosen) onPick(chosen);
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
      setActive(-1);
    }
  };
  return (
    <>
      <Input
        ref={field}
        className={styles.search}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-label={words.text('map.search')}
        placeholder={words.text('map.search')}
        contentBefore={<SearchRegular aria-hidden />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <PairList id={id} found={found} active={active} suggestion={subject.suggestion} onPick={onPick} />
      <p role="status" className={styles.found}>
        {found.count > SHOWN_PAIRS
          ? words.text('map.more-pairs', { count: found.count - SHOWN_PAIRS })
          : words.text('map.found', { count: found.count })}
      </p>
    </>
  );
}

/** The option that a key leads to; undefined for other keys. */
function steppedOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(count - 1, active + 1);
  if (key === 'ArrowUp') return Math.max(0, active - 1);
  return undefined;
}
