// Portuguese: texts of the task pane.
import type { pane as en } from '../en/pane';

export const pane: Readonly<Record<keyof typeof en, string>> = {
  'pane.name': 'Allot',
};
