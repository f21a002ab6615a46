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
  'repair.reading.separator': 'Other amounts written as text in this workbook use this decimal sign.',
  'repair.reading.award': 'With it the allocation adds up to the award.',
  'repair.reading.row-total': 'With it the years add up to the Total of the row.',
  'repair.reading.column-total': 'With it the column adds up to its total.',
  'repair.reading.document-total': 'With it the rows add up to the total of the document.',
  'repair.reading.local-amount': 'It agrees with the local amount and the exchange rate.',
} as const;
