// What a mapping will write, before it is written.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MappingPreview } from '../../../app/mapping/request';
import { usePane } from '../../state/context';
import { willWrite } from './willWriteText';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    width: '100%',
    order: 1,
    overflowWrap: 'anywhere',
  },
});

export function WillWrite({ preview }: { preview: MappingPreview }) {
  const { words } = usePane();
  const styles = useStyles();
  return <p className={styles.text}>{willWrite(preview, words)}</p>;
}
