// The button of the menu beside the verdict; the menu itself is loaded when it is first opened.
import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../state/context';

const PaneMenu = lazy(() => import('./PaneMenu').then(({ PaneMenu: component }) => ({ default: component })));

export function MenuButton() {
  const { words } = usePane();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={words.text('pane.menu')}
      aria-haspopup="menu"
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <PaneMenu button={button} />
    </Suspense>
  );
}
