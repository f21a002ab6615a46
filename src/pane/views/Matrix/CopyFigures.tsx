// Copies the matrix as exact figures, to be pasted into a sheet. Where the page may not use the clipboard, the figures are shown.
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MatrixView } from '../../../app/matrixView/matrixView';
import { usePane } from '../../state/context';
import { copyText } from './copyText';
import type { Measure } from './figures';

const useStyles = makeStyles({ byHand: { flexBasis: '100%', order: 2 } });

export function CopyFigures({ view, measure }: { view: MatrixView; measure: Measure }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = copyText(view, measure, words);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isRefused: boolean } | null>(null);
  const isCurrent = copied?.text === text;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, isRefused: false }),
      () => setCopied({ text, isRefused: true }),
    );
  };
  return (
    <>
      <Button appearance="subtle" onClick={copy}>
        {words.text(isCurrent && !copied.isRefused ? 'pane.copied' : 'matrix.copy')}
      </Button>
      {isCurrent && copied.isRefused && (
        <Field className={styles.byHand} label={words.text('matrix.copy-by-hand')}>
          <Textarea readOnly value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}
