// The ribbon as manifest.xml draws it: one tab with its groups.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RibbonButton } from '../bench/manifest';
import { usePage } from './context';

const useStyles = makeStyles({
  ribbon: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3, padding: '0 8px 4px' },
  tab: {
    display: 'inline-block',
    height: '32px',
    lineHeight: '32px',
    padding: '0 10px',
    fontSize: '13px',
    fontWeight: 600,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  groups: {
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    padding: '4px 0',
    overflowX: 'auto',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    padding: '0 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderRight: '0' },
  },
  buttons: { display: 'flex', gap: '4px', flexGrow: 1 },
  label: { fontSize: '11px', lineHeight: '16px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  button: {
    width: '72px',
    minHeight: '64px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 2px 2px',
    border: '0',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { width: '24px', height: '24px' },
  trouble: { padding: '8px 12px', color: tokens.colorStatusDangerForeground1, fontSize: '12px' },
});

export function RibbonBar() {
  const { ribbon, words } = usePage();
  const styles = useStyles();
  if ('trouble' in ribbon) {
    return (
      <div className={styles.trouble} role="alert">
        {words.text('workbench.no-ribbon', { message: ribbon.trouble })}
      </div>
    );
  }
  return (
    <nav className={styles.ribbon} aria-label={words.text('workbench.ribbon')} data-region="ribbon">
      <span className={styles.tab}>{ribbon.tab}</span>
      <div className={styles.groups}>
        {ribbon.groups.map(({ id, label, buttons }) => (
          <div key={id} role="group" aria-labelledby={`group-${id}`} className={styles.group}>
            <div className={styles.buttons}>
              {buttons.map((button) => (
                <Command key={button.id} button={button} />
              ))}
            </div>
            <span id={`group-${id}`} className={styles.label}>
              {label}
            </span>
          </div>
        ))}
      </div>
    </nav>
  );
}

function Command({ button }: { button: RibbonButton }) {
  const { bench, state } = usePage();
  const styles = useStyles();
  const { id, label, tip, icon, command } = button;
  const isOpener = command === null;
  const press = () => (isOpener ? bench.showPane(true) : bench.command(command, id));
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isOpener && state.pane.isOpen && styles.pressed)}
      title={tip}
      onClick={press}
    >
      <img src={icon} alt="" className={styles.icon} />
      {label}
    </button>
  );
}
