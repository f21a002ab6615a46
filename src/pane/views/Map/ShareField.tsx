// A share or an amount to type. What is typed stands as it is until the field is left; then as it was understood.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { BalancedPart } from '../../../app/mapping/balance';
import { usePane } from '../../state/context';
import { pairName, type DraftPart, type Entered, type Unit } from './draft';
import { readTyped, steppedShare } from './typedShare';

const useStyles = makeStyles({
  field: { width: '120px' },
  input: {
    width: '100%',
    minWidth: 0,
    '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  },
});

/** Two numbers that show how a share and an amount are typed. */
const [EXAMPLE_SHARE, EXAMPLE_AMOUNT] = [3333, 142_502];

interface ShareFieldProps {
  readonly part: DraftPart;
  readonly balanced: BalancedPart;
  readonly unit: Unit;
  readonly amount: number;
  readonly onEnter: (entered: Entered | null) => void;
}

export function ShareField({ part: { pair, entered }, balanced, unit, amount, onEnter }: ShareFieldProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { formats } = words;
  const isUnread = entered !== null && 'unread' in entered;
  const understood = isUnread ? entered.unread : shownValue(entered, balanced, unit, words);
  const name = pairName(pair);
  const exponent = state.digest?.exponent ?? 2;
  const onKeyDown = (event: KeyboardEvent) => {
    const share = unit === 'share' ? steppedShare(balanced.share, event.key, event.shiftKey) : undefined;
    if (share === undefined) return;
    event.preventDefault();
    setTyped(null);
    onEnter({ share });
  };
  const error =
    unit === 'share'
      ? words.text('map.unread-share', { example: formats.percent(EXAMPLE_SHARE, 2) })
      : words.text('map.unread-amount', { example: formats.amount(EXAMPLE_AMOUNT) });
  const keys = useId();
  return (
    <Field
      className={styles.field}
      validationState={isUnread && typed === null ? 'error' : 'none'}
      {...(isUnread && typed === null ? { validationMessage: error } : {})}
    >
      <Input
        className={styles.input}
        data-share
        inputMode="decimal"
        value={typed ?? understood}
        aria-label={words.text(unit === 'share' ? 'map.share-of' : 'map.amount-of', { pair: name })}
        aria-description={unit === 'share' ? words.text('map.share-keys') : undefined}
        id={keys}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, { value }) => {
          setTyped(value);
          onEnter(readTyped(value, { unit, decimal: formats.decimal, exponent, amount }));
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

function shownValue(
  entered: Entered | null,
  balanced: BalancedPart,
  unit: Unit,
  { formats }: ReturnType<typeof usePane>['words'],
): string {
  if (unit === 'share') return formats.percent(balanced.share, 2);
  if (entered !== null && 'amount' in entered) return formats.amount(entered.amount);
  return balanced.amount === null ? '' : formats.amount(balanced.amount);
}
