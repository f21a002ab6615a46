// A text with two readings: what each does to the partner's year and to the total. Nothing is converted until it is decided,
// and a reading is chosen beforehand only where there is evidence for it.
import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading, Tripwire } from '../../../app/tripwire/tripwire';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useWrite } from '../../state/useWrite';

const useStyles = makeStyles({
  reading: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', flexWrap: 'wrap' },
  amount: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  effect: { ...typographyStyles.caption1, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  over: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
});

export function TripwirePanel({ tripwire, onDone }: { tripwire: Tripwire; onDone: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const { isWriting, write } = useWrite();
  const [chosen, setChosen] = useState<number | null>(tripwire.preferred);
  const [withAlike, setWithAlike] = useState(false);
  const reading = chosen === null ? undefined : tripwire.readings[chosen];
  const edits = reading ? (withAlike ? reading.editsWithAlike : reading.edits) : [];
  const convert = async () => {
    if (await write({ edits, append: null }, words.text('fixing.done', { count: edits.length }))) onDone();
  };
  return (
    <>
      <Section title={words.text('fixing.which-value')}>
        <RadioGroup
          aria-label={words.text('fixing.which-value')}
          value={chosen === null ? '' : String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {tripwire.readings.map((one, index) => (
            <Radio
              key={index}
              value={String(index)}
              disabled={one.minor === null || one.edits.length === 0}
              label={<ReadingLabel reading={one} />}
            />
          ))}
        </RadioGroup>
        <p className={styles.quiet}>
          {words.text('fixing.column', { numbers: tripwire.numbers, alike: tripwire.alike.length + 1 })}
        </p>
      </Section>
      {tripwire.alike.length > 0 && (
        <Section title={words.text('fixing.apply-to')}>
          <RadioGroup
            aria-label={words.text('fixing.apply-to')}
            value={withAlike ? 'alike' : 'own'}
            onChange={(_, { value }) => setWithAlike(value === 'alike')}
          >
            <Radio value="own" label={words.text('fixing.only', { cell: tripwire.cell })} />
            <Radio
              value="alike"
              label={words.text('fixing.with-alike', {
                cell: tripwire.cell,
                count: tripwire.alike.length,
                cells: words.formats.list(tripwire.alike.slice(0, 3).map(({ cell }) => cell)),
              })}
            />
          </RadioGroup>
        </Section>
      )}
      <Section title={words.text('fixing.convert')}>
        <Button appearance="primary" disabledFocusable={edits.length === 0 || isWriting} onClick={() => void convert()}>
          {words.text('fixing.convert-cells', { count: edits.length })}
        </Button>
        <p className={styles.quiet}>{words.text(edits.length === 0 ? 'fixing.choose-reading' : 'fixing.one-undo')}</p>
      </Section>
    </>
  );
}

function ReadingLabel({ reading }: { reading: Reading }) {
  const { words } = usePane();
  const styles = useStyles();
  const { minor, partnerYear, evidence } = reading;
  if (minor === null) return <span className={styles.detail}>{words.text('fixing.impossible-reading')}</span>;
  return (
    <span className={styles.reading}>
      <span>
        <span className={styles.amount}>{words.formats.amount(minor)}</span>
        {evidence.map(({ text }) => (
          <span key={text} className={styles.detail}>
            {' '}
            {text}
          </span>
        ))}
      </span>
      {partnerYear && (
        <span className={styles.effect}>
          {words.text('fixing.partner-year', {
            partner: partnerYear.partner,
            year: partnerYear.year,
            spent: words.formats.amount(partnerYear.spent),
            allocated: words.formats.amount(partnerYear.allocated),
          })}
          {partnerYear.variance.kind === 'overspend' && (
            <span className={styles.over}>
              {' '}
              {words.formats.amount(partnerYear.variance.amount)} {words.text('variance.overspend')}
            </span>
          )}
        </span>
      )}
    </span>
  );
}
