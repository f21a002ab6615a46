// English: texts about the program that holds the workbook: why it did not do what was asked.

export const host = {
  'host.failed': 'The program that holds the workbook did not do what was asked ({message}).',
} as const;
