// What is being mapped, with its money and its cell. Takes the focus when it is opened.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../parts/PlaceLink';
import { usePane } from '../../state/context';
import { expenditureDetail } from './expenditureDetail';
import type { Subject } from './subject';

const useStyles = makeStyles({
  head: { padding: '12px' },
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: 'none' },
  },
  amount: {
    ...typographyStyles.subtitle2,
    marginLeft: 'auto',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  detail: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

export function Head({ subject: { ids, mapping, amount } }: { subject: Subject }) {
  const { words } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = mapping
    ? mapping.description || words.text('map.no-description')
    : words.text('map.several', { count: ids.length });
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <span className={styles.amount}>{amount === null ? '–' : words.formats.amount(amount)}</span>
      </div>
      <div className={styles.detail}>
        {mapping ? (
          <>
            <span>{expenditureDetail(mapping, words, true)}</span>
            <PlaceLink place={mapping.at} />
          </>
        ) : (
          words.text('map.several-detail')
        )}
      </div>
    </div>
  );
}
