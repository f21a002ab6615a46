// What a grant that no profile knows is about: award, currency and years; without a sample also its title, and how many objectives
// and results it has. A field is judged when it is left, not while it is typed.
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { MAX_PAIRED, MAX_YEARS } from '../../../app/newWorkbook';
import { usePane } from '../../state/context';
import type { BadField, NewWorkbookEntry } from './form';

const useStyles = makeStyles({
  row: { display: 'grid', gap: '8px', '& > *': { minWidth: 0 } },
  money: { gridTemplateColumns: '1fr 84px' },
  counts: { gridTemplateColumns: '1fr 1fr 1fr' },
  amount: { '& input': { textAlign: 'right', minWidth: 0 } },
  short: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

const EXAMPLE = 47_500_000;
const MOST = { years: MAX_YEARS, objectives: MAX_PAIRED, results: MAX_PAIRED } as const;

interface BlankFieldsProps {
  readonly entry: NewWorkbookEntry;
  readonly bad: readonly BadField[];
  readonly onChange: (entry: NewWorkbookEntry) => void;
}

export function BlankFields({ entry, bad, onChange }: BlankFieldsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [left, setLeft] = useState<readonly BadField[]>([]);
  const judge = (field: BadField, message: string) =>
    left.includes(field) && bad.includes(field)
      ? ({ validationState: 'error', validationMessage: message } as const)
      : {};
  const leave = (field: BadField) => setLeft((fields) => [...new Set([...fields, field])]);
  const change = (changed: Partial<NewWorkbookEntry>) => onChange({ ...entry, ...changed });
  const counts = entry.sample ? (['years'] as const) : (['years', 'objectives', 'results'] as const);
  const countMessage = (field: keyof typeof MOST) =>
    field === 'years' ? words.text('start.years-bad') : words.text('start.counts-bad', { most: MOST[field] });
  return (
    <>
      {!entry.sample && (
        <Field label={words.text('start.grant-title')}>
          <Input value={entry.title} onChange={(_, { value }) => change({ title: value })} />
        </Field>
      )}
      <div className={mergeClasses(styles.row, styles.money)}>
        <Field
          label={words.text('start.award')}
          {...judge('award', words.text('start.award-bad', { example: words.formats.amount(EXAMPLE) }))}
        >
          <Input
            className={styles.amount}
            inputMode="decimal"
            value={entry.award}
            onChange={(_, { value }) => change({ award: value })}
            onBlur={() => leave('award')}
          />
        </Field>
        <Field label={words.text('start.currency')} {...judge('currency', words.text('start.currency-bad'))}>
          <Input
            className={styles.short}
            value={entry.currency}
            maxLength={3}
            onChange={(_, { value }) => change({ currency: value.toUpperCase() })}
            onBlur={() => leave('currency')}
          />
        </Field>
      </div>
      <div className={mergeClasses(styles.row, styles.counts)}>
        {counts.map((field) => (
          <Field key={field} label={words.text(`start.${field}`)} {...judge(field, countMessage(field))}>
            <Input
              className={styles.short}
              type="number"
              min={1}
              max={MOST[field]}
              value={entry[field]}
              onChange={(_, { value }) => change({ [field]: value })}
              onBlur={() => leave(field)}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
