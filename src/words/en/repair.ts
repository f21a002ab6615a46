// English: texts of repairs, fixes, mapping and what is written to the workbook on request.

export const repair = {
  'repair.effect.award': 'The award {sign, select, falls {falls} other {rises}} by {amount}.',
  'repair.effect.allocated':
    'The allocation {scope, select, all {} other {of {partner} }}{sign, select, falls {falls} other {rises}} by {amount}.',
  'repair.effect.spent':
    'Spending {scope, select, all {} other {of {partner} }}{sign, select, falls {falls} other {rises}} by {amount}.',
  'repair.effect.cofinanced':
    'Co-financing spent {scope, select, all {} other {by {partner} }}{sign, select, falls {falls} other {rises}} by {amount}.',
  'repair.effect.pledged':
    'Co-financing pledged {scope, select, all {} other {by {partner} }}{sign, select, falls {falls} other {rises}} by {amount}.',
} as const;
