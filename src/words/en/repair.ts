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
  'repair.none':
    'Nothing shows which cell is wrong: {amount} are missing or too much. Compare the cells with the approved budget.',
  'repair.missing-row': 'The approved row of {partner}, {budgetLine} is missing; it makes up {amount}.',
  'repair.alike':
    '{count, plural, =0 {No other cell fits in this way.} one {# other cell fits in the same way.} other {# other cells fit in the same way.}}',
  'repair.total.partner': '{partner}, total',
  'repair.total.year': '{year}, all partners',
  'repair.title.approved': 'The approved value',
  'repair.title.reading': 'A text read as an amount',
  'repair.title.crossing': 'The cell where row and column meet',
  'repair.title.duplicate-row': 'A row that stands twice',
  'repair.title.swapped-digits': 'Swapped digits',
  'repair.title.missing-digit': 'A missing digit',
  'repair.title.doubled-digit': 'A digit typed twice',
  'repair.title.factor-10': 'Ten times too large or too small',
  'repair.title.factor-100': 'A hundred times too large or too small',
  'repair.title.factor-1000': 'A thousand times too large or too small',
  'repair.evidence.approved': 'It is the value in Baseline and Revisions.',
  'repair.evidence.reading': 'The text reads as this amount, and with it the sum comes out.',
  'repair.evidence.crossing': 'The typed totals of its row and of its column are off by the same amount.',
  'repair.evidence.duplicate-row': 'It equals another row to the cent and makes up the whole difference.',
  'repair.evidence.swapped-digits': 'Two neighbouring digits swapped explain the whole difference.',
  'repair.evidence.missing-digit': 'One digit left out explains the whole difference.',
  'repair.evidence.doubled-digit': 'One digit typed twice explains the whole difference.',
  'repair.evidence.factor-10': 'A factor of 10 explains the whole difference.',
  'repair.evidence.factor-100': 'A factor of 100 explains the whole difference.',
  'repair.evidence.factor-1000': 'A factor of 1,000 explains the whole difference.',
  'repair.blocked.formula': '{cell} holds a formula, which Allot does not replace. Map this expenditure in the sheet.',
  'repair.blocked.no-column':
    'The table has no column for this; its headings begin at {cell}. Add the columns Objective and Result.',
  'repair.blocked.no-shares': 'The workbook has no table Shares to write a split into.',
  'repair.blocked.no-key': 'The expenditure needs a key of its own in {cell}, so that its shares can name it.',
  'repair.blocked.amount-unread': 'The amount in {cell} can’t be read, so it can’t be split.',
  'repair.blocked.not-whole': 'The shares must make exactly 100%, each above 0%.',
  'repair.blocked.pair-twice': 'A pair stands twice in the split; give it one share.',
} as const;
