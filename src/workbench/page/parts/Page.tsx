// The page: bar, ribbon, formula bar, grid and pane side by side, status bar.
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { readerOf } from '../../../words/reader';
import { wordsOf } from '../../../words/wordsOf';
import type { Bench } from '../bench/bench';
import type { FileActions } from '../bench/fileActions';
import { languageOf } from '../bench/locales';
import { readRibbon } from '../bench/manifest';
import { PageContext, usePage } from './context';
import { FormulaBar } from './FormulaBar';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import { Questions } from './Questions';
import { RibbonBar } from './RibbonBar';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  middle: { flexGrow: 1, display: 'flex', minHeight: 0 },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', position: 'relative' },
  grid: { flexGrow: 1, minHeight: 0, position: 'relative' },
  drop: {
    position: 'absolute',
    inset: '8px',
    zIndex: 2,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: 'none',
  },
});

export interface PageProps {
  readonly bench: Bench;
  readonly files: FileActions;
  /** Text of manifest.xml. */
  readonly manifest: string;
  /** Where the grid is drawn. */
  readonly place: HTMLElement;
  /** The page stands: a workbook may be opened in it. */
  readonly onStanding: () => void;
}

export function Page({ bench, files, manifest, place, onStanding }: PageProps) {
  const state = useSyncExternalStore(bench.store.subscribe, bench.store.read);
  const { locale, switches } = state;
  const words = useMemo(() => wordsOf(readerOf(languageOf(locale), locale)), [locale]);
  const ribbon = useMemo(() => ribbonOf(manifest, locale), [manifest, locale]);
  const styles = useStyles();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.append(place);
    onStanding();
  }, [place, onStanding]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.text('workbench.title');
  }, [locale, words]);
  const context = useMemo(() => ({ bench, state, words, ribbon, files }), [bench, state, words, ribbon, files]);
  return (
    <FluentProvider theme={switches.has('dark') ? webDarkTheme : webLightTheme}>
      <PageContext.Provider value={context}>
        <div className={styles.page}>
          <TitleBar />
          <RibbonBar />
          <FormulaBar />
          <div className={styles.middle}>
            <DropPlace>
              <Notice />
              <main className={styles.grid} ref={sheet} aria-label={words.text('workbench.grid')} data-region="grid" />
            </DropPlace>
            <PaneFrame />
          </div>
          <StatusBar />
        </div>
        <Questions />
      </PageContext.Provider>
    </FluentProvider>
  );
}

function ribbonOf(manifest: string, locale: string): PageContext['ribbon'] {
  try {
    return readRibbon(manifest, locale);
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** A file that is dropped over the grid is opened. */
function DropPlace({ children }: { children: ReactNode }) {
  const { words, files } = usePage();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) files.openFile(file);
  };
  return (
    <div className={styles.sheet} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {isOver ? <div className={styles.drop}>{words.text('workbench.drop')}</div> : null}
    </div>
  );
}
