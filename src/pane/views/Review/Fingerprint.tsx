// A fingerprint in groups of eight, whole or its beginning, and the whole of it to copy.
import { makeStyles, tokens } from '@fluentui/react-components';
import { groupsOf } from '../../../core/fingerprint/fingerprint';
import { usePane } from '../../state/context';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: '8px', flexWrap: 'wrap' },
  digits: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    flex: '1 1 0',
  },
});

/** Groups that are shown of a short one. */
const SHORT = 2;

export function Fingerprint({ text, isShort = false }: { text: string; isShort?: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const groups = groupsOf(text.replace(/\s/g, ''));
  const shown = isShort ? `${groups.split(' ').slice(0, SHORT).join(' ')} …` : groups;
  return (
    <div className={styles.line}>
      <code className={styles.digits}>{shown}</code>
      <CopyButton text={groups} label={words.text('reviewing.copy-fingerprint')} isIcon />
    </div>
  );
}
