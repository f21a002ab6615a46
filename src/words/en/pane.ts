// English: texts of the task pane.

export const pane = {
  'pane.name': 'Allot',
} as const;
