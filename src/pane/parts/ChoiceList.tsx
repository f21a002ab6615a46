// One of a few things, chosen from the browser's own list: it costs next to nothing to load, and no list is cut off by the
// pane's edge. Without a visible label; `ChoiceField` has one.
import { Select } from '@fluentui/react-components';

export interface Choice<V extends string> {
  readonly value: V;
  readonly text: string;
  /** Of the text, where it is not the reader's language. */
  readonly lang?: string;
}

export interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

interface ChoiceListProps<V extends string> extends ChoiceProps<V> {
  readonly size?: 'small' | 'medium';
  readonly className?: string;
}

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
