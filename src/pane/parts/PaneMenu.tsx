// What the menu beside the verdict holds: things needed seldom, on every screen. Loaded when it is first opened.
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RULES_USED, VERSION } from '../../app/version';
import { LANGUAGES, LANGUAGE_NAMES } from '../../core/sheet/language';
import { usePane } from '../state/context';

const HOST = 'host';

export function PaneMenu({ button }: { button: ReactElement }) {
  const { words, checkNow, language, setLanguage, dispatch } = usePane();
  const about = words.text('pane.about', { version: VERSION, rules: RULES_USED });
  return (
    <Menu
      defaultOpen
      checkedValues={{ language: [language ?? HOST] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = checkedItems[0];
        setLanguage(LANGUAGES.find((known) => known === chosen) ?? null);
      }}
    >
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={checkNow}>{words.text('pane.check-now')}</MenuItem>
          <MenuDivider />
          <MenuItemRadio name="language" value={HOST}>
            {words.text('pane.menu.host-language')}
          </MenuItemRadio>
          {LANGUAGES.map((code) => (
            <MenuItemRadio key={code} name="language" value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem
            onClick={() =>
              dispatch({ do: 'tell', notice: { tone: 'info', title: words.text('pane.menu.about'), text: about } })
            }
          >
            {words.text('pane.menu.about')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
