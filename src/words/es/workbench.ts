// Spanish: texts of the workbench.
import type { workbench as en } from '../en/workbench';

export const workbench: Readonly<Record<keyof typeof en, string>> = {
  'workbench.stand-in': 'un sustituto, no Excel',
};
