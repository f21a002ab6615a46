// English: texts of the workbench.

export const workbench = {
  'workbench.stand-in': 'a stand-in, not Excel',
} as const;
