// The button that adds the sheets, the names that are taken, and how far it has come.
import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import type { BadField } from './form';
import type { AddingSheets } from './useAddSheets';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  clash: { ...typographyStyles.caption1, display: 'flex', gap: '8px', margin: 0 },
});

interface AddButtonProps {
  readonly adding: AddingSheets;
  /** Of sheets. */
  readonly count: number;
  readonly bad: readonly BadField[];
}

export function AddButton({ adding, count, bad }: AddButtonProps) {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const { clashes, progress, stop } = adding;
  const isFit = bad.length === 0;
  const names = words.formats.list(bad.map((field) => words.text(`start.${field}`)));
  if (progress) {
    const { done, total } = progress;
    return (
      <>
        <ProgressBar value={total === 0 ? 0 : done / total} aria-labelledby={id} />
        <p id={id} className={styles.quiet} role="status">
          {words.text('start.adding', { done, total })}
        </p>
        <Button onClick={stop}>{words.text('pane.stop')}</Button>
      </>
    );
  }
  return (
    <>
      {clashes.map(({ name, instead }) => (
        <p key={name} className={styles.clash}>
          <SeverityIcon sign="advice" isSmall />
          {words.text('start.clash', { name, instead })}
        </p>
      ))}
      <Button type="submit" appearance="primary" disabledFocusable={!isFit} aria-describedby={id}>
        {words.text('start.add', { count })}
      </Button>
      <p id={id} className={styles.quiet}>
        {isFit ? '' : words.text('start.waits', { count: bad.length, names })}
      </p>
    </>
  );
}
