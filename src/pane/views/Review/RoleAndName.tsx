// Who decides: role and name, kept in the form of the screen so that nobody types them twice.
import { Field, Input } from '@fluentui/react-components';
import { ChoiceField } from '../../parts/ChoiceField';
import { usePane } from '../../state/context';
import { roleChoices } from './roleChoices';

export function RoleAndName() {
  const { state, words, dispatch } = usePane();
  const { role, name } = state.review.form;
  return (
    <>
      <ChoiceField
        label={words.text('reviewing.role')}
        choices={roleChoices(words)}
        chosen={role}
        onChoose={(value) => dispatch({ do: 'review', what: { type: 'form', change: { role: value } } })}
      />
      <Field label={words.text('reviewing.name')} required>
        <Input
          value={name}
          autoComplete="name"
          onChange={(_, { value }) => dispatch({ do: 'review', what: { type: 'form', change: { name: value } } })}
        />
      </Field>
    </>
  );
}
