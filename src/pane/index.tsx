// The composition root of the task pane: joins Excel, the worker and the screens once Office.js is ready.
import { createRoot, type Root } from 'react-dom/client';
import type { PaneDesk } from '../commands/command';
import { COMMANDS } from '../commands/registry';
import { openExcelWorkbook } from '../workbook/excel/excelWorkbook';
import { runningExcel } from '../workbook/excel/host';
import { loadTexts } from '../words/loadTexts';
import { App } from './App';
import { connectEngine } from './engine/engineClient';
import { PlainPage } from './parts/PlainPage';
import { loadTheme, wantedLook } from './parts/themes';
import { fileNameOf } from './state/fileName';
import { chosenLanguage, languageOf } from './state/language';

/** The shortcut of the button that opens the pane, which Office does itself when it is clicked. */
const OPEN_PANE = 'openAllot';

/** The day of the person at the screen, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function open(root: Root): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    const { texts } = await loadTexts(languageOf(navigator.language));
    root.render(<PlainPage text={texts['pane.outside']} />);
    return;
  }
  const locale = Office.context.displayLanguage;
  const language = chosenLanguage() ?? languageOf(locale);
  const engine = connectEngine(new Worker(new URL('./engine/worker.ts', import.meta.url)), today);
  const look = wantedLook();
  const [pack, theme] = await Promise.all([loadTexts(language), loadTheme(look), engine.readFor({ language, locale })]);
  const workbook = openExcelWorkbook(runningExcel());
  const first = { language, pack, look: { look, theme } };
  const file = fileNameOf(Office.context.document.url);
  root.render(
    <App workbook={workbook} engine={engine} file={file} locale={locale} first={first} onDesk={listenToRibbon()} />,
  );
}

/** Joins the ribbon's buttons and the shortcuts to their commands; each opens the pane at its result. Gives what must be told of
 *  the pane. A shortcut comes without an event. */
function listenToRibbon(): (desk: PaneDesk) => void {
  let desk: PaneDesk | undefined;
  for (const { id, perform } of COMMANDS) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      if (desk) await perform(desk);
      event?.completed();
    });
  }
  Office.actions.associate(OPEN_PANE, () => Office.addin.showAsTaskpane());
  return (latest) => {
    desk = latest;
  };
}

const root = createRoot(document.getElementById('root')!);
open(root).catch((error: unknown) => root.render(<PlainPage text={String(error)} />));
