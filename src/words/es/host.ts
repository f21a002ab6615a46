// Spanish: texts about the program that holds the workbook: why it did not do what was asked.
import type { host as en } from '../en/host';

export const host: Readonly<Record<keyof typeof en, string>> = {
  'host.failed': 'El programa que tiene abierto el libro no hizo lo que se le pidió ({message}).',
};
