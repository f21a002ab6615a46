// English: texts of repairs, fixes, mapping and what is written to the workbook on request.

export const repair = {
  'repair.none': 'There is no evidence for one repair.',
} as const;
