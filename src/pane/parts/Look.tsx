// The look of the whole pane: light, dark or forced colours, as the computer has it now.
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { MONEY_COLORS, MoneyColorsContext } from './moneyColors';
import { loadTheme, wantedLook, watchLook, type Look as LookName } from './themes';

const FILL = { minHeight: '100vh' };

/** A look with what Fluent needs for it. */
export interface FirstLook {
  readonly look: LookName;
  readonly theme: Theme;
}

interface LookProps {
  readonly first: FirstLook;
  readonly lang: string;
  readonly onFault: (error: unknown) => void;
  readonly children: ReactNode;
}

export function Look({ first, lang, onFault, children }: LookProps) {
  const [{ look, theme }, setLook] = useState(first);
  useEffect(
    () =>
      watchLook(() => {
        const wanted = wantedLook();
        loadTheme(wanted).then((loaded) => setLook({ look: wanted, theme: loaded }), onFault);
      }),
    [onFault],
  );
  return (
    <FluentProvider theme={theme} style={FILL} lang={lang}>
      <MoneyColorsContext value={MONEY_COLORS[look === 'light' ? 'light' : 'dark']}>{children}</MoneyColorsContext>
    </FluentProvider>
  );
}
