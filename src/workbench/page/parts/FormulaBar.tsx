// The name box, where one can type where to go, and the content of the active cell.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePage } from './context';

const useStyles = makeStyles({
  bar: {
    height: '28px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'stretch',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  field: {
    border: '0',
    padding: '0 8px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: '14px',
    minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { width: '96px', boxSizing: 'border-box', borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  sign: {
    padding: '4px 12px',
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  content: { flexGrow: 1 },
});

export function FormulaBar() {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { address, content } = state.cell;
  return (
    <section className={styles.bar} aria-label={words.text('workbench.formula-bar')}>
      <input
        className={`${styles.field} ${styles.name}`}
        aria-label={words.text('workbench.cell-address')}
        value={typed ?? address}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && typed !== null) bench.select(typed);
          if (key === 'Enter' || key === 'Escape') setTyped(null);
        }}
      />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={`${styles.field} ${styles.content}`}
        aria-label={words.text('workbench.cell-content')}
        value={content}
        readOnly
      />
    </section>
  );
}
