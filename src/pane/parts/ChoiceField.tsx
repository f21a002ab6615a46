// A list of choices with its label above it.
import { Field } from '@fluentui/react-components';
import { ChoiceList, type ChoiceProps } from './ChoiceList';

export function ChoiceField<V extends string>({ hint, ...choice }: ChoiceProps<V> & { readonly hint?: string }) {
  return (
    <Field label={choice.label} {...(hint === undefined ? {} : { hint })}>
      <ChoiceList {...choice} />
    </Field>
  );
}
