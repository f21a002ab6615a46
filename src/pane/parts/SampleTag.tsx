// Stands on every heading over invented figures.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 6px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Nothing where the figures are a person's own. */
export function SampleTag() {
  const { state, words } = usePane();
  const styles = useStyles();
  return state.digest?.isSample === true ? <span className={styles.tag}>{words.text('pane.sample')}</span> : null;
}
