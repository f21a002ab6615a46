// The one big figure, the bar under it, and a move that is tried: nothing is written.
import { Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MeterView, NamedUnit } from '../../../app/review/meter';
import { typedAmount } from '../../../core/money/typedAmount';
import type { Words } from '../../../words/words';
import { SampleTag } from '../../parts/SampleTag';
import { usePane } from '../../state/context';
import { leavesText } from './leaves';

const useStyles = makeStyles({
  part: { padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    columnGap: '8px',
    alignItems: 'flex-start',
  },
  tag: { flexShrink: 0, marginLeft: 'auto' },
  figure: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  past: { color: tokens.colorStatusWarningForeground1 },
  bar: {
    height: '12px',
    marginTop: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    overflow: 'hidden',
  },
  fill: {
    height: '100%',
    background: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { background: 'Highlight' },
  },
  fillPast: { background: tokens.colorStatusWarningForeground1 },
  ends: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    fontVariantNumeric: 'tabular-nums',
  },
  try: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px', marginTop: '12px' },
  input: { width: '132px', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 } },
  leaves: { ...typographyStyles.body1, marginLeft: 'auto', paddingBottom: '6px', fontVariantNumeric: 'tabular-nums' },
});

export function MeterFigure({ meter }: { meter: MeterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const unit = meter.tightest;
  if (!unit) return null;
  const { money, amount, share } = words.formats;
  const isPast = unit.left < 0;
  const filled = unit.limit > 0 ? Math.min(100, (100 * unit.moved) / unit.limit) : unit.moved > 0 ? 100 : 0;
  const limit = words.text('reviewing.limit', {
    limit: amount(unit.limit),
    share: share(meter.share),
    of: ofWhat(unit, words),
  });
  return (
    <section className={styles.part} aria-label={words.text('reviewing.meter')}>
      <div className={styles.label}>
        {words.text(isPast ? 'reviewing.past-label' : 'reviewing.left-label', { where: unitName(unit) || 'none' })}
        <span className={styles.tag}>
          <SampleTag />
        </span>
      </div>
      <p className={mergeClasses(styles.figure, isPast && styles.past)}>{money(Math.abs(unit.left))}</p>
      <div className={styles.bar} aria-hidden>
        <div className={mergeClasses(styles.fill, isPast && styles.fillPast)} style={{ width: `${filled}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{words.text('reviewing.moved', { amount: amount(unit.moved) })}</span>
        <span>{limit}</span>
      </div>
      <TryMove left={unit.left} />
    </section>
  );
}

function TryMove({ left }: { left: number }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { decimal, amount } = words.formats;
  const tried = typedAmount(typed, state.digest?.exponent ?? 2, decimal);
  const isUnread = typed.trim() !== '' && (tried === undefined || tried < 0);
  const message = words.text('map.unread-amount', { example: amount(100_000) });
  return (
    <div className={styles.try}>
      <Field
        label={words.text('reviewing.try')}
        validationState={isUnread ? 'error' : 'none'}
        {...(isUnread ? { validationMessage: message } : {})}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={typed}
          aria-describedby={id}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <span id={id} role="status" className={mergeClasses(styles.leaves, isPastAfter(left, tried) && styles.past)}>
        {tried === undefined || isUnread ? '' : leavesText(left - tried, words)}
      </span>
    </div>
  );
}

function isPastAfter(left: number, tried: number | undefined): boolean {
  return tried !== undefined && left - tried < 0;
}

function unitName({ partner, budgetLine }: NamedUnit): string {
  return [partner, budgetLine].filter((name) => name !== null).join(', ');
}

function ofWhat(unit: NamedUnit, words: Words): string {
  const name = unitName(unit);
  return name === '' ? words.text('reviewing.of-award') : name;
}
