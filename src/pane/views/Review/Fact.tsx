// One line of a list of facts: a sign, a sentence with a detail under it, and at the end of the line a figure or a button.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SeverityIcon, type Sign } from '../../parts/SeverityIcon';

const useStyles = makeStyles({
  facts: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  fact: { display: 'flex', columnGap: '10px', alignItems: 'flex-start' },
  text: { ...typographyStyles.body1, flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  end: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

export function Facts({ children }: { children: ReactNode }) {
  return <ul className={useStyles().facts}>{children}</ul>;
}

interface FactProps {
  readonly sign: Sign;
  /** What the sign means, where the sentence does not say it. */
  readonly label?: string;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

export function Fact({ sign, label, detail, end, children }: FactProps) {
  const styles = useStyles();
  return (
    <li className={styles.fact}>
      <SeverityIcon sign={sign} {...(label === undefined ? {} : { label })} />
      <div className={styles.text}>
        <div>{children}</div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </li>
  );
}
