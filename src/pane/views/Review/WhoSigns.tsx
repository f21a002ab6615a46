// Who decides, and what: role, name, approve or return, and the reason or comment.
import { Field, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import type { SignForm } from './reviewing';
import { RoleAndName } from './RoleAndName';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: '12px',
    '& > *': { minWidth: 0 },
    '& input': { minWidth: 0, width: '100%' },
  },
  decisions: { display: 'flex', flexWrap: 'wrap' },
});

export function WhoSigns({ form }: { form: SignForm }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const { decision, comment } = form;
  const change = (changed: Partial<SignForm>) => dispatch({ do: 'review', what: { type: 'form', change: changed } });
  const isReturn = decision === 'return';
  return (
    <Section title={words.text('reviewing.who-signs')}>
      <div className={styles.fields}>
        <div className={styles.two}>
          <RoleAndName />
        </div>
        <Field label={words.text('reviewing.decision')}>
          <RadioGroup
            layout="horizontal"
            className={styles.decisions}
            value={decision}
            onChange={(_, { value }) => change({ decision: value as SignForm['decision'] })}
          >
            <Radio value="approve" label={words.text('reviewing.decision.approve')} />
            <Radio value="return" label={words.text('reviewing.decision.return')} />
          </RadioGroup>
        </Field>
        <Field label={words.text(isReturn ? 'reviewing.reason' : 'reviewing.comment')} required={isReturn}>
          <Textarea value={comment} resize="vertical" onChange={(_, { value }) => change({ comment: value })} />
        </Field>
      </div>
    </Section>
  );
}
