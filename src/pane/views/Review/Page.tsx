// A page of Review beside its overview: the way back, and its heading, which takes the focus.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '32px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginLeft: 'auto',
    textAlign: 'right',
    ':focus-visible': { outline: 'none' },
  },
});

export function Page({ title, children }: { title: string; children: ReactNode }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={styles.bar}>
        <Link
          as="button"
          className={styles.back}
          onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'overview' } })}
        >
          <ArrowLeftRegular aria-hidden />
          {words.text('pane.tab.review')}
        </Link>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </>
  );
}
