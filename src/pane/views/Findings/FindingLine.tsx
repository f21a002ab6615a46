// One finding in a list: its cell, its row, its money, its sentence. The cell leads to the sheet, the sentence to the finding.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingLine as Line } from '../../../app/views/findings';
import { PlaceLink } from '../../parts/PlaceLink';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  line: { padding: '4px 0', ...typographyStyles.caption1 },
  head: { display: 'flex', columnGap: '10px' },
  row: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0, flex: '1 1 auto' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  message: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
  },
});

/** `among`: the severity of the group that it stands in; a line of another says which. */
export function FindingLine({ line, among }: { line: Line; among: Line['severity'] }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        {line.severity !== among && (
          <SeverityIcon sign={line.severity} label={words.text(`severity.${line.severity}`)} isSmall />
        )}
        <PlaceLink place={line.place} />
        <span className={styles.row}>{line.row}</span>
        {line.amount !== null && <span className={styles.amount}>{words.formats.amount(line.amount)}</span>}
      </div>
      <Link
        as="button"
        appearance="subtle"
        className={styles.message}
        data-finding={line.id}
        onClick={() => dispatch({ do: 'openFinding', id: line.id })}
      >
        {line.message}
      </Link>
    </div>
  );
}
