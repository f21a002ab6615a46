// The colours of money: allocated, spent and mapped, for light and dark. Order, swatch, name and figure say the same.
import { createContext, useContext } from 'react';

export interface MoneyColors {
  readonly allocated: string;
  readonly expended: string;
  readonly mapped: string;
  /** From little to much. */
  readonly heat: readonly [string, string, string, string];
}

export const MONEY_COLORS: Readonly<Record<'light' | 'dark', MoneyColors>> = {
  light: {
    allocated: '#b4d6fa',
    expended: '#2886de',
    mapped: '#0f548c',
    heat: ['#ebf3fc', '#cfe4fa', '#96c6fa', '#62abf5'],
  },
  dark: {
    allocated: '#0e4775',
    expended: '#2886de',
    mapped: '#62abf5',
    heat: ['#0c2a45', '#0f3c63', '#0e4775', '#115ea3'],
  },
};

export const MoneyColorsContext = createContext<MoneyColors>(MONEY_COLORS.light);

export function useMoneyColors(): MoneyColors {
  return useContext(MoneyColorsContext);
}
