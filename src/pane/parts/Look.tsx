// Light, dark or forced colours, as the computer has it: Excel on the web tells add-ins no theme of its own.
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { MONEY_COLORS, MoneyColorsContext } from './moneyColors';

const FILL = { minHeight: '100vh' };

export function Look({ children, lang }: { children: ReactNode; lang: string }) {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  const theme = isForced ? teamsHighContrastTheme : isDark ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} style={FILL} lang={lang}>
      <MoneyColorsContext value={MONEY_COLORS[isDark ? 'dark' : 'light']}>{children}</MoneyColorsContext>
    </FluentProvider>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}
