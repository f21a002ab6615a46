// Puts the workbench together and shows it. The composition root of the stand-in.
import { createRoot } from 'react-dom/client';
import { createBench } from './bench/bench';
import { fileActions } from './bench/fileActions';
import { showHook } from './bench/hook';
import { parametersOf } from './bench/locales';
import { listenForRegions } from './bench/regions';
import { listenForShortcuts, type ShortcutsFile } from './bench/shortcuts';
import './page.css';
import { Page } from './parts/Page';

const PANE_URL = new URL('/taskpane.html', location.origin).href;

async function start(): Promise<void> {
  const parameters = parametersOf(location.search, navigator.language);
  const place = document.createElement('div');
  place.className = 'grid-place';
  const bench = createBench({
    ...parameters,
    container: place,
    paneUrl: PANE_URL,
    onPaneExit: () => bench.desk()?.book.focus(),
  });
  const files = fileActions(bench);
  listenForRegions(bench);
  showHook(bench);
  addEventListener('beforeunload', (event) => {
    if (bench.store.read().file?.isEdited) event.preventDefault();
  });
  const manifest = await (await fetch('/manifest.xml')).text();
  listenForShortcuts(bench, (await (await fetch('/shortcuts.json')).json()) as ShortcutsFile);
  const open = () => void files.openFirst(parameters);
  createRoot(document.getElementById('root')!).render(
    <Page bench={bench} files={files} manifest={manifest} place={place} onStanding={open} />,
  );
}

void start();
