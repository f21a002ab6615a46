// What the shares add up to, and the button that writes the mapping, with what it will write; or what it waits for.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MappingRequest } from '../../../app/mapping/request';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { askedParts, balanceOf, pairName, type Draft } from './draft';
import { Foot } from './Foot';
import { MainButton } from './MainButton';
import { isJustWritten } from './mapState';
import type { Subject } from './subject';
import { SumLine } from './SumLine';
import { useMapping } from './useMapping';
import { waitsFor } from './waitsFor';
import { WillWrite } from './WillWrite';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export function EditorFoot({ draft, subject }: { draft: Draft; subject: Subject }) {
  const { words } = usePane();
  const styles = useStyles();
  const foot = useRef<HTMLDivElement>(null);
  const count = draft.parts.length;
  const before = useRef(count);
  useEffect(() => {
    if (before.current === 0 && count === 1) foot.current?.querySelector<HTMLElement>('[data-main-action]')?.focus();
    before.current = count;
  }, [count]);
  const balance = balanceOf(draft, subject.amount ?? 0);
  const reason = waitsFor(draft, balance, words);
  const request = { ids: subject.ids, parts: askedParts(draft, balance) };
  const label = labelOf(draft, subject, words);
  return (
    <Foot>
      {count > 1 && balance.unread === null && <SumLine balance={balance} amount={subject.amount} />}
      <div ref={foot} className={styles.buttons}>
        {reason === null ? (
          <Ready request={request} draft={draft} subject={subject} label={label} />
        ) : (
          <MainButton reason={reason} isBusy={false} onPress={() => undefined}>
            {label}
          </MainButton>
        )}
      </div>
    </Foot>
  );
}

interface ReadyProps {
  readonly request: MappingRequest;
  readonly draft: Draft;
  readonly subject: Subject;
  readonly label: string;
}

function Ready({ request, draft, subject, label }: ReadyProps) {
  const { state, words, dispatch } = usePane();
  const { isBusy, map } = useMapping();
  const { order, partner } = state.map;
  const { ids, mapping } = subject;
  const preview = useAnswer('previewMapping', request);
  const place = useAnswer('queuePlace', { ids, order, partner });
  const isWritten = isJustWritten(state.map, ids, state.revision);
  const key = mapping?.key || words.text('map.no-key');
  const [first] = draft.parts;
  const done =
    draft.parts.length === 1
      ? words.text('map.done.pair', { count: ids.length, key, pair: pairName(first!.pair) })
      : words.text('map.done.split', { count: ids.length, key, pairs: draft.parts.length });
  const onPress = () => {
    void map(request, done).then((isMapped) => {
      const next = place?.after ?? null;
      if (isMapped) dispatch({ do: 'map', what: { type: 'mapped', ids, next, revision: state.revision } });
    });
  };
  return (
    <>
      <MainButton reason={reasonOf(preview, isWritten, words)} isBusy={isBusy} onPress={onPress}>
        {label}
      </MainButton>
      {preview?.outcome === 'planned' && preview.steps > 0 && !isWritten && <WillWrite preview={preview} />}
    </>
  );
}

type Previewed = ReturnType<typeof useAnswer<'previewMapping'>>;

function reasonOf(
  preview: Previewed,
  isWritten: boolean,
  { text }: ReturnType<typeof usePane>['words'],
): string | null {
  if (isWritten) return text('map.waits.checking');
  if (preview?.outcome === 'gone') return text('map.waits.gone');
  if (preview?.outcome === 'blocked') return preview.text;
  return preview?.steps === 0 ? text('map.waits.same') : null;
}

function labelOf({ parts }: Draft, { ids }: Subject, { text }: ReturnType<typeof usePane>['words']): string {
  const [first] = parts;
  if (!first) return text('pane.tab.map');
  if (parts.length === 1) return text('map.write-pair', { count: ids.length, pair: pairName(first.pair) });
  return text('map.write-split', { rows: ids.length * parts.length });
}
