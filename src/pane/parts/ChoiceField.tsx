// One of a few things, chosen from the browser's own list: it costs next to nothing to load, and no list is cut off by the
// pane's edge.
import { Field, Select } from '@fluentui/react-components';

export interface Choice<V extends string> {
  readonly value: V;
  readonly text: string;
  /** Of the text, where it is not the reader's language. */
  readonly lang?: string;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

/** With its label above it. */
export function ChoiceField<V extends string>({ hint, ...choice }: ChoiceProps<V> & { readonly hint?: string }) {
  return (
    <Field label={choice.label} {...(hint === undefined ? {} : { hint })}>
      <ChoiceList {...choice} />
    </Field>
  );
}

interface ChoiceListProps<V extends string> extends ChoiceProps<V> {
  readonly size?: 'small' | 'medium';
  readonly className?: string;
}

/** Without a visible label. */
export function ChoiceList<V extends string>(props: ChoiceListProps<V>) {
  const { label, choices, chosen, onChoose, size = 'medium', className } = props;
  return (
    <Select
      aria-label={label}
      size={size}
      className={className}
      value={chosen}
      onChange={(_, { value }) => {
        const choice = choices.find((candidate) => candidate.value === value);
        if (choice) onChoose(choice.value);
      }}
    >
      {choices.map(({ value, text, lang }) => (
        <option key={value} value={value} lang={lang}>
          {text}
        </option>
      ))}
    </Select>
  );
}
