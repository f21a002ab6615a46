// Whether the pane has room for whole amounts in the matrix.
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 400px)';

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(WIDE);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(WIDE).matches,
  );
}
