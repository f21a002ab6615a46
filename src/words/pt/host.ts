// Portuguese: texts about the program that holds the workbook: why it did not do what was asked.
import type { host as en } from '../en/host';

export const host: Readonly<Record<keyof typeof en, string>> = {
  'host.failed': 'O programa que tem a pasta aberta não fez o que foi pedido ({message}).',
};
