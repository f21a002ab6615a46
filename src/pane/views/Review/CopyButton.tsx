// Copies a text. Where the clipboard is refused, the text is shown, selected, to be copied by hand.
import { Button, Textarea } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../../state/context';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly isIcon?: boolean;
  readonly isMain?: boolean;
}

export function CopyButton({ text, label, isIcon = false, isMain = false }: CopyButtonProps) {
  const { words } = usePane();
  const [copied, setCopied] = useState<string | null>(null);
  const [isShown, setIsShown] = useState(false);
  if (isShown) {
    return (
      <Textarea
        readOnly
        autoFocus
        value={text}
        aria-label={words.text('reviewing.copy-by-hand')}
        onFocus={(event) => event.currentTarget.select()}
      />
    );
  }
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setIsShown(true),
    );
  };
  const isCopied = copied === text;
  const name = isCopied ? words.text('pane.copied') : label;
  const icon = isCopied ? <CheckmarkRegular /> : <CopyRegular />;
  if (isIcon)
    return <Button size="small" appearance="subtle" icon={icon} aria-label={name} title={name} onClick={copy} />;
  return (
    <Button
      appearance={isMain ? 'primary' : 'secondary'}
      icon={icon}
      {...(isMain ? { 'data-main-action': true } : {})}
      onClick={copy}
    >
      {name}
    </Button>
  );
}
