// The add-in's own keyboard shortcuts, as its shortcuts.json names them: pressed in the grid or in the pane, they do what Excel does.
import type { Bench } from './bench';
import { listenToKeys } from './paneKeys';

/** As the add-in's file has them, the parts that matter here. */
export interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The action that opens the pane: Excel does that itself when its button is clicked. */
const OPEN_PANE = 'openAllot';

/** Listens until the answer is called. */
export function listenForShortcuts(bench: Bench, { shortcuts }: ShortcutsFile): () => void {
  const actions = new Map(shortcuts.map(({ action, key }) => [key.default.toUpperCase(), action]));
  return listenToKeys((event) => {
    const action = actions.get(nameOf(event));
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === OPEN_PANE) bench.showPane(true);
    else bench.command(action, action);
  });
}

/** `CTRL+ALT+SHIFT+C`: by the key's place, for Alt may change its letter. */
function nameOf({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && 'CTRL', altKey && 'ALT', shiftKey && 'SHIFT'].filter((name) => name !== false);
  return [...held, code.replace(/^(Key|Digit)/, '').toUpperCase()].join('+');
}
