// The screen of program officers: the queue of what is to be mapped, or one or several expenditures with their pairs and shares.
// Esc goes back one level, Ctrl+Enter does what the foot's main button does.
import type { KeyboardEvent } from 'react';
import { usePane } from '../../state/context';
import { DiscardDialog } from './DiscardDialog';
import { Editor } from './Editor';
import { Queue } from './Queue';

export function MapScreen() {
  const { state, dispatch } = usePane();
  const { editor, leaving } = state.map;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[data-main-action]')?.click();
    } else if (event.key === 'Escape' && editor !== null) {
      const { draft } = editor;
      const isAdding = draft.isPicking && draft.parts.length > 0;
      dispatch({
        do: 'map',
        what: isAdding ? { type: 'draft', change: { type: 'picking', isPicking: false } } : { type: 'close' },
      });
    }
  };
  return (
    <>
      <div onKeyDown={onKeyDown}>
        {editor === null ? <Queue /> : <Editor key={editor.ids.join('\n')} editor={editor} />}
      </div>
      <DiscardDialog isOpen={leaving !== null} />
    </>
  );
}
