// A workbook without a grant: what was found in it, and the form that makes the sheets. Made of two parts, so that an empty
// workbook shows the form alone.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { NewWorkbookForm } from './NewWorkbookForm';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: '0 0 6px',
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 8;

export function Start() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { digest } = state;
  if (!digest) return null;
  const { sheets, headings } = digest.found;
  if (digest.state === 'blank') return <NewWorkbookForm title={words.text('start.title')} />;
  return (
    <>
      <Section title={words.text('other.found')}>
        <p className={styles.text}>
          {words.text('other.sheets', { names: words.formats.list(sheets.slice(0, SHOWN)) })}
          {sheets.length > SHOWN ? ' …' : ''}
        </p>
        {headings.length > 0 && (
          <p className={styles.text}>
            {words.text('other.headings', { names: words.formats.list(headings.slice(0, SHOWN)) })}
          </p>
        )}
        <p className={styles.text}>{words.text('other.missing')}</p>
      </Section>
      <Section title={words.text('other.open')}>
        <p className={styles.text}>{words.text('other.open-hint')}</p>
      </Section>
      <NewWorkbookForm title={words.text('other.add')} />
    </>
  );
}
