// Whether the content of the workbook has a fingerprint that was kept elsewhere; if not, what differs, as far as it is known.
import { Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verified } from '../../../app/reviewing/verifyTyped';
import type { Words } from '../../../words/words';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { ChangeList } from './ChangeList';
import { Fact, Facts } from './Fact';
import { waitFor, waitsForFigures } from './waiting';
import { WaitingButton } from './WaitingButton';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  digits: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  result: { ...typographyStyles.body1, marginTop: '8px' },
});

export function VerifyForm() {
  const { state, words } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const waits = [
    ...waitsForFigures(state, words),
    ...(typed.trim() === '' ? [waitFor(words.text('reviewing.waits.fingerprint'))] : []),
  ];
  return (
    <Section title={words.text('reviewing.verify')}>
      <div className={styles.form}>
        <Field label={words.text('reviewing.fingerprint')} hint={words.text('expected.fingerprint')}>
          <Textarea
            className={styles.digits}
            value={typed}
            rows={3}
            spellCheck={false}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <div className={styles.buttons}>
          <WaitingButton waits={waits} onPress={() => setAsked(typed)}>
            {words.text('reviewing.verify-now')}
          </WaitingButton>
        </div>
        <div role="status" className={styles.result}>
          {asked !== null && asked === typed && <Answered typed={asked} />}
        </div>
      </div>
    </Section>
  );
}

function Answered({ typed }: { typed: string }) {
  const { words } = usePane();
  const verified = useAnswer('verify', typed);
  if (!verified) return null;
  if (verified.outcome === 'same') {
    return (
      <Facts>
        <Fact sign="held" detail={scopeText(verified.scope, words)}>
          {words.text('reviewing.verified.same')}
        </Fact>
      </Facts>
    );
  }
  if (verified.outcome !== 'different') {
    const cells = verified.outcome === 'not-computable' ? words.formats.list(verified.cells) : '';
    const sign = verified.outcome === 'not-computable' ? 'unchecked' : 'warning';
    return (
      <Facts>
        <Fact sign={sign} {...(cells === '' ? {} : { detail: cells })}>
          {words.text(`reviewing.verified.${verified.outcome}`)}
        </Fact>
      </Facts>
    );
  }
  return <Different verified={verified} />;
}

function Different({ verified }: { verified: Extract<Verified, { outcome: 'different' }> }) {
  const { words } = usePane();
  const { against, scope, count, changes } = verified;
  const detail = words.text(`verify.against.${against}`, {
    scope: scope === null ? '' : scopeText(scope, words),
    count: words.formats.number(count),
  });
  return (
    <>
      <Facts>
        <Fact sign="error" label={words.text('severity.error')} detail={detail}>
          {words.text('reviewing.verified.different')}
        </Fact>
      </Facts>
      {changes.length > 0 && <ChangeList changes={changes} more={count - changes.length} />}
    </>
  );
}

function scopeText(scope: string, words: Words): string {
  const [kind, to] = scope.split(' ') as ['whole' | 'allocation' | 'period', string | undefined];
  return words.text(`verify.scope.${kind}`, { to: to === undefined ? '' : words.formats.date(to) });
}
