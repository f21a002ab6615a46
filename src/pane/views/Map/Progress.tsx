// How much of the money spent is mapped, and what is left to do. Its heading takes the focus when the queue comes back.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MappingQueue } from '../../../app/mapping/queue';
import { useMoneyColors } from '../../parts/moneyColors';
import { SampleTag } from '../../parts/SampleTag';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  progress: { padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus-visible': { outline: 'none' } },
  amount: { ...typographyStyles.body1Strong, marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '8px',
    margin: '6px 0',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: { height: '100%', forcedColorAdjust: 'none' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  end: { marginLeft: 'auto' },
});

/** Whether there was anything to map. */
export function isSpent({ expended, mapped }: MappingQueue): boolean {
  return expended !== 0 || mapped !== 0;
}

export function Progress({ queue }: { queue: MappingQueue }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const colors = useMoneyColors();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAwaited = state.map.returnTo === 'heading';
  useEffect(() => {
    if (!isAwaited) return;
    heading.current?.focus();
    dispatch({ do: 'map', what: { type: 'arrived' } });
  }, [isAwaited, dispatch]);
  const { count, unmapped, mapped, expended, mappedShare } = queue;
  const share = Math.min(10_000, Math.max(0, mappedShare ?? 0));
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {count > 0
            ? words.text('map.to-map', { count })
            : words.text(isSpent(queue) ? 'map.nothing' : 'map.nothing-spent')}
        </h2>
        <SampleTag />
        {count > 0 && <span className={styles.amount}>{words.formats.money(unmapped)}</span>}
      </div>
      {mappedShare !== null && (
        <>
          <div className={styles.bar} aria-hidden>
            <div className={styles.part} style={{ width: `${share / 100}%`, background: colors.mapped }} />
          </div>
          <div className={`${styles.line} ${styles.detail}`}>
            <span>{words.text('map.progress', { percent: words.formats.percent(mappedShare, 1) })}</span>
            <span className={styles.end}>
              {words.text('map.mapped-of', {
                mapped: words.formats.amount(mapped),
                spent: words.formats.amount(expended),
              })}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
