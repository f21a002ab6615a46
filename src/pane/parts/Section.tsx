// A part of a screen under its heading, divided from the next by a hairline.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  aside: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
  },
});

interface SectionProps {
  readonly title: string;
  /** Before the title: an icon. After it: a tag. At the end of the line: a remark or a menu. */
  readonly icon?: ReactNode;
  readonly tag?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, icon, tag, aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        {icon}
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {tag}
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
