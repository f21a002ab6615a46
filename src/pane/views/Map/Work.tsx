// The work on one subject: as it is mapped now with "Change", or suggestion, pairs, shares, and the foot that writes them.
import { Button, makeStyles } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { Callout } from './Callout';
import { draftOf, isUnsaved } from './draft';
import { EditorFoot } from './EditorFoot';
import { Head } from './Head';
import type { MapEditor } from './mapState';
import { MappingNow } from './MappingNow';
import { PairPicker } from './PairPicker';
import { Split } from './Split';
import type { Subject } from './subject';

const useStyles = makeStyles({ change: { marginTop: '12px' } });

export function Work({ subject, editor }: { subject: Subject; editor: MapEditor }) {
  const { words } = usePane();
  const { draft, isEditing } = editor;
  const { mapping, suggested } = subject;
  const isMapped = mapping !== null && mapping.state !== 'none' && mapping.state !== 'half';
  if (isMapped && !isEditing) return <AsMapped subject={subject} />;
  return (
    <>
      <Head subject={subject} />
      {mapping?.state === 'half' && draft.parts.length === 0 && (
        <Section title={words.text('map.state.half')}>
          <MappingNow mapping={mapping} />
        </Section>
      )}
      {suggested && !isUnsaved(draft) && draft.parts.length === 0 && <Callout subject={subject} pair={suggested} />}
      {draft.parts.length > 0 && <Split draft={draft} subject={subject} />}
      {draft.isPicking && <PairPicker draft={draft} subject={subject} />}
      <EditorFoot draft={draft} subject={subject} />
    </>
  );
}

function AsMapped({ subject }: { subject: Subject }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const mapping = subject.mapping!;
  return (
    <>
      <Head subject={subject} />
      <Section title={words.text('pane.tab.map')}>
        <MappingNow mapping={mapping} />
        <Button
          className={styles.change}
          onClick={() => dispatch({ do: 'map', what: { type: 'edit', draft: draftOf(mapping) } })}
        >
          {words.text('map.change')}
        </Button>
      </Section>
    </>
  );
}
