// What a decision is about: the allocation, or the ledger of a period up to a day.
import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { usePane } from '../../state/context';
import type { SignForm } from './reviewing';

const useStyles = makeStyles({
  fields: { padding: '12px 12px 0', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  date: { maxWidth: '200px' },
});

export function ScopeFields({ form: { scope, periodTo } }: { form: SignForm }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const change = (changed: Partial<SignForm>) => dispatch({ do: 'review', what: { type: 'form', change: changed } });
  return (
    <div className={styles.fields}>
      <Field label={words.text('reviewing.scope')}>
        <RadioGroup value={scope} onChange={(_, { value }) => change({ scope: value as SignForm['scope'] })}>
          <Radio value="allocation" label={words.text('reviewing.scope.allocation')} />
          <Radio value="period" label={words.text('reviewing.scope.period')} />
        </RadioGroup>
      </Field>
      {scope === 'period' && (
        <Field label={words.text('reviewing.period-to')} required className={styles.date}>
          <Input type="date" value={periodTo} onChange={(_, { value }) => change({ periodTo: value })} />
        </Field>
      )}
    </div>
  );
}
