// Award, currency and years of a grant that no profile knows. A field is judged when it is left, not while it is typed.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../state/context';
import type { BadField, NewWorkbookEntry } from './form';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr 84px 72px', gap: '8px' },
  amount: { '& input': { textAlign: 'right', minWidth: 0 } },
  short: { minWidth: 0, '& input': { minWidth: 0 } },
});

const EXAMPLE = 47_500_000;

interface BlankFieldsProps {
  readonly entry: NewWorkbookEntry;
  readonly bad: readonly BadField[];
  readonly onChange: (entry: NewWorkbookEntry) => void;
}

export function BlankFields({ entry, bad, onChange }: BlankFieldsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [left, setLeft] = useState<readonly BadField[]>([]);
  const messages: Readonly<Record<BadField, string>> = {
    award: words.text('start.award-bad', { example: words.formats.amount(EXAMPLE) }),
    currency: words.text('start.currency-bad'),
    years: words.text('start.years-bad'),
  };
  const judge = (field: BadField) =>
    left.includes(field) && bad.includes(field)
      ? ({ validationState: 'error', validationMessage: messages[field] } as const)
      : {};
  const leave = (field: BadField) => setLeft((fields) => [...new Set([...fields, field])]);
  return (
    <div className={styles.row}>
      <Field label={words.text('start.award')} {...judge('award')}>
        <Input
          className={styles.amount}
          inputMode="decimal"
          value={entry.award}
          onChange={(_, { value }) => onChange({ ...entry, award: value })}
          onBlur={() => leave('award')}
        />
      </Field>
      <Field label={words.text('start.currency')} {...judge('currency')}>
        <Input
          className={styles.short}
          value={entry.currency}
          maxLength={3}
          onChange={(_, { value }) => onChange({ ...entry, currency: value.toUpperCase() })}
          onBlur={() => leave('currency')}
        />
      </Field>
      <Field label={words.text('start.years')} {...judge('years')}>
        <Input
          className={styles.short}
          type="number"
          min={1}
          max={10}
          value={entry.years}
          onChange={(_, { value }) => onChange({ ...entry, years: value })}
          onBlur={() => leave('years')}
        />
      </Field>
    </div>
  );
}
