// Portuguese: texts of the workbench.
import type { workbench as en } from '../en/workbench';

export const workbench: Readonly<Record<keyof typeof en, string>> = {
  'workbench.stand-in': 'um substituto, não o Excel',
};
