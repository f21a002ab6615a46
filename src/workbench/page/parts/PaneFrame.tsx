// The task pane: Excel's own title row and the add-in's frame. Closed, it is hidden and goes on running, as in Excel. Excel on
// the web tells an add-in nothing of its theme (`officeTheme` is undefined): a pane sees what its browser prefers. Here the
// frame's colour scheme stands for that.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePage } from './context';
import { PaneEdge } from './PaneEdge';

const useStyles = makeStyles({
  pane: { display: 'flex', flexShrink: 0, minHeight: 0 },
  closed: { display: 'none' },
  body: { display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    height: '36px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '0 6px 0 12px',
    fontSize: '14px',
  },
  frame: { flexGrow: 1, border: '0', width: '100%', minHeight: 0 },
});

export function PaneFrame() {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const { pane, switches } = state;
  const colorScheme = switches.has('dark') ? 'dark' : 'light';
  return (
    <aside
      className={mergeClasses(styles.pane, !pane.isOpen && styles.closed)}
      aria-label={words.text('workbench.pane')}
      data-region="pane"
    >
      <PaneEdge />
      <div className={styles.body} style={{ width: `${pane.width}px` }}>
        <div className={styles.title}>
          <span>Allot</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.text('workbench.close-pane')}
            onClick={() => bench.showPane(false)}
          />
        </div>
        {pane.frame ? (
          // A new name is a new conversation, and needs a new frame: the name counts only when the frame is put in.
          <iframe
            key={pane.frame.name}
            data-pane=""
            name={pane.frame.name}
            src={pane.frame.src}
            title="Allot"
            className={styles.frame}
            style={{ colorScheme }}
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
          />
        ) : null}
      </div>
    </aside>
  );
}
