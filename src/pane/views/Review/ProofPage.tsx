// The proof: as a sheet of the workbook, or as a page to keep and to print; and whether the content has a fingerprint.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { useWriteModel } from '../../state/useWriteModel';
import { Foot } from '../Map/Foot';
import { CopyButton } from './CopyButton';
import { Fingerprint } from './Fingerprint';
import { Page } from './Page';
import { savePage } from './savePage';
import { VerifyForm } from './VerifyForm';
import { waitsForFigures } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
  save: { flex: '1 1 auto', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ProofPage() {
  const pane = usePane();
  const { state, words, ask, file, dispatch } = pane;
  const styles = useStyles();
  const writeModel = useWriteModel(pane);
  const [isBusy, setIsBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const waits = waitsForFigures(state, words);
  const name = file || words.text('reviewing.this-workbook');
  const inTurn = (act: () => Promise<void>) => {
    setIsBusy(true);
    act()
      .catch((error: unknown) => dispatch({ do: 'programFailed', error }))
      .finally(() => setIsBusy(false));
  };
  const writeSheet = () => inTurn(() => writeModel(ask('proofSheet', name)));
  const save = () =>
    inTurn(async () => {
      const html = await ask('proofPage', name);
      savePage(html, words.text('reviewing.proof-file', { name: stem(name) }));
      setSaved(html);
    });
  return (
    <Page title={words.text('reviewing.proof')}>
      <Section title={words.text('proof.title')}>
        <p className={styles.text}>{words.text('reviewing.proof-text')}</p>
        <p className={styles.quiet}>{words.text('reviewing.proof-print')}</p>
        {saved !== null && <CopyButton text={saved} label={words.text('reviewing.copy-proof')} />}
        <ContentPrint />
      </Section>
      <VerifyForm />
      <Foot>
        <div className={styles.buttons}>
          <WaitingButton waits={waits} isBusy={isBusy} isMain onPress={writeSheet}>
            {words.text('reviewing.write-proof')}
          </WaitingButton>
          <Button className={styles.save} disabledFocusable={isBusy || waits.length > 0} onClick={save}>
            {words.text('reviewing.save-proof')}
          </Button>
        </div>
      </Foot>
    </Page>
  );
}

function stem(file: string): string {
  return file.replace(/\.[^.]+$/, '');
}

function ContentPrint() {
  const { words } = usePane();
  const styles = useStyles();
  const print = useAnswer('proofPrint', null);
  if (!print) return null;
  return (
    <>
      <p className={styles.quiet}>{words.text('proof.fingerprint')}</p>
      {print.hex === null ? (
        <p className={styles.text}>{words.text('proof.no-fingerprint', { cells: print.cells.join(', ') })}</p>
      ) : (
        <Fingerprint text={print.hex} />
      )}
    </>
  );
}
