// One expenditure, or several that get the same shares: how it is mapped now, or the pairs and shares that are put together.
import { makeStyles } from '@fluentui/react-components';
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { EditorBar } from './EditorBar';
import type { MapEditor } from './mapState';
import { SelectedRow } from './SelectedRow';
import { subjectOfMany, subjectOfOne } from './subject';
import { Work } from './Work';

const useStyles = makeStyles({ gone: { padding: '24px 12px', margin: 0, textAlign: 'center' } });

export function Editor({ editor }: { editor: MapEditor }) {
  const { state } = usePane();
  const { ids } = editor;
  return (
    <>
      <EditorBar ids={ids} />
      {state.selection !== null && <SelectedRow cell={state.selection} open={ids.length === 1 ? ids[0]! : ''} />}
      {ids.length === 1 ? <One id={ids[0]!} editor={editor} /> : <Several editor={editor} />}
    </>
  );
}

function One({ id, editor }: { id: string; editor: MapEditor }) {
  const mapping = useAnswer('mapping', id);
  if (mapping === undefined) return <Waiting />;
  return mapping === null ? <Gone text="map.gone" /> : <Work subject={subjectOfOne(mapping)} editor={editor} />;
}

function Several({ editor }: { editor: MapEditor }) {
  const chosen = useAnswer('chosenRows', editor.ids);
  if (!chosen) return <Waiting />;
  return chosen.ids.length === 0 ? (
    <Gone text="map.gone-several" />
  ) : (
    <Work subject={subjectOfMany(chosen)} editor={editor} />
  );
}

function Waiting() {
  const { words } = usePane();
  return <Bones heights={[24, 16, 64, 48, 48]} label={words.text('pane.verdict.reading')} />;
}

function Gone({ text }: { text: 'map.gone' | 'map.gone-several' }) {
  const { words } = usePane();
  const styles = useStyles();
  return <p className={styles.gone}>{words.text(text)}</p>;
}
