// The three looks of Fluent, each loaded when it is needed.
import type { Theme } from '@fluentui/react-components';

export type Look = 'light' | 'dark' | 'forced';

const THEMES: Readonly<Record<Look, () => Promise<Theme>>> = {
  light: async () => (await import('./themes/light')).theme,
  dark: async () => (await import('./themes/dark')).theme,
  forced: async () => (await import('./themes/forced')).theme,
};

/** Rejects where the page can't fetch it. */
export function loadTheme(look: Look): Promise<Theme> {
  return THEMES[look]();
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The look that the computer asks for: Excel on the web tells add-ins no theme of its own. */
export function wantedLook(): Look {
  if (window.matchMedia(FORCED).matches) return 'forced';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Tells when the computer asks for another look; the answer ends it. */
export function watchLook(onChange: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
