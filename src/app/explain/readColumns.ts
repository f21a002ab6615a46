// Which columns each rule reads: by table, without the numbers of years; of the table Grant the fields; `*` for every cell. Noted while
// the rules run over their examples and the template's sample; a test notes again and compares, so that it stays true.

const READS: Readonly<Record<string, string>> = {
  'actuals-when-due': 'Grant: Closing days, End date, Reporting date, Start date, Years; Indicators: Actual, Target',
  'allocation-adds-up-to-award': 'Allocation: Budget line, Partner, Year; Grant: Award, Years',
  'allocation-rows-unique': 'Allocation: Budget line, Partner',
  'amounts-are-numbers':
    'Allocation: Year; Cofinancing: Year; Expenditures: Amount, Document total, Exchange rate, Local amount; Grant: Award, Burn high, Burn low, Closing days, Minimum co-financing share, Template version, Years; Indicators: Actual, Baseline, Target; Shares: Amount',
  'amounts-have-one-reading':
    'Allocation: Year; Cofinancing: Year; Expenditures: Amount, Document total; Grant: Award; Shares: Amount',
  'amounts-in-whole-cents':
    'Allocation: Year; Cofinancing: Year; Expenditures: Amount, Document total; Grant: Award; Shares: Amount',
  'amounts-not-outlying': 'Expenditures: Amount, Document, Partner, Supplier',
  'amounts-present': 'Allocation: Year; Baseline: Year; Expenditures: Amount; Grant: Award; Revisions: Change',
  'burn-rate-in-range':
    'Allocation: Budget line, Partner, Year; Expenditures: Amount, Date, Funding, Partner; Grant: Burn high, Burn low, Closing days, End date, Reporting date, Start date, Years',
  'calculation-current': 'Allocation: Total, Year; Cofinancing: Total, Year',
  'cofinancing-share-met':
    'Cofinancing: Funding, Partner, Year; Expenditures: Amount, Funding, Partner; Grant: Award, Minimum co-financing share, Years',
  'cofinancing-spent-as-pledged':
    'Cofinancing: Funding, Partner, Year; Expenditures: Amount, Date, Funding, Partner; Grant: Closing days, End date, Reporting date, Start date, Years',
  'column-totals-foot': 'Allocation: Total, Year; Cofinancing: Total, Year',
  'columns-present': 'Grant: Award, Currency, Profile, Start date, Template version, Title, Years',
  'cumulative-spending-within-allocation':
    'Allocation: Budget line, Partner, Year; Expenditures: Amount, Budget line, Date, Funding, Partner; Grant: Closing days, End date, Reporting date, Start date, Years',
  'data-inside-tables': '',
  'dates-are-dates': 'Expenditures: Date, Document date; Grant: End date, Reporting date, Start date',
  'dates-plausible': 'Expenditures: Date, Document date; Grant: End date, Reporting date, Start date',
  'document-counted-once': 'Expenditures: Amount, Corrects, Date, Document, Funding, Partner, Supplier',
  'errors-not-hidden': 'Allocation: Total, Year; Cofinancing: Total, Year',
  'every-partner-has-allocation':
    'Allocation: Partner; BudgetLines: Budget line; Expenditures: Expenditure; Grant: Field; Indicators: Indicator; Objectives: Objective; Partners: Partner, Role; Results: Result',
  'exceptions-current': '',
  'expenditure-in-allocated-year':
    'Allocation: Budget line, Partner, Year; Expenditures: Amount, Funding, Partner; Grant: End date, Start date, Years',
  'expenditure-not-in-future': 'Expenditures: Date; Grant: Reporting date',
  'expenditure-within-grant-period': 'Expenditures: Amount, Date; Grant: Closing days, End date, Start date, Years',
  'expenditures-mapped': 'Expenditures: Amount, Corrects, Funding, Objective, Result, Type; Shares: Expenditure',
  'formulas-consistent-in-column': 'Allocation: Total; Cofinancing: Total',
  'grant-period-complete': 'Grant: Closing days, End date, Start date, Years',
  'headings-recognised': '',
  'headings-unique': '',
  'indicators-measurable': 'Indicators: Actual, Baseline, Measure, Target',
  'keys-present-and-unique':
    'BudgetLines: Budget line; Expenditures: Expenditure; Grant: Field; Indicators: Indicator; Objectives: Objective; Partners: Partner; Results: Result',
  'local-amount-agrees': 'Expenditures: Amount, Exchange rate, Local amount, Local currency',
  'mapped-one-way': 'Expenditures: Objective, Result; Shares: Expenditure',
  'money-and-progress-agree':
    'Expenditures: Amount, Corrects, Funding, Objective, Result; Grant: Award; Indicators: Actual, Baseline, Measure, Result, Target; Results: Text; Shares: Expenditure, Objective, Result, Share',
  'names-not-nearly-equal': 'Partners: Name, Partner',
  'names-unique': 'BudgetLines: Budget line; Objectives: Objective; Partners: Name, Partner; Results: Result',
  'negative-amounts-explained': 'Allocation: Year; Expenditures: Amount, Corrects, Type',
  'no-constants-over-formulas': 'Allocation: Total, Year; Cofinancing: Total, Year',
  'no-error-values': '*',
  'no-external-links': '*',
  'no-hidden-money': 'Allocation: Year',
  'no-look-alike-letters':
    'BudgetLines: Budget line; Expenditures: Document, Expenditure, Supplier; Indicators: Indicator; Objectives: Objective; Partners: Name, Partner; Results: Result',
  'no-merged-cells-in-tables': '',
  'no-stray-spaces':
    'BudgetLines: Budget line; Expenditures: Document, Expenditure, Supplier; Indicators: Indicator; Objectives: Objective; Partners: Name, Partner; Results: Result',
  'objectives-and-results-funded':
    'Expenditures: Amount, Corrects, Funding, Objective, Result; Grant: Closing days, End date, Reporting date, Start date, Years; Objectives: Text; Results: Text; Shares: Expenditure, Objective, Result, Share',
  'one-source-per-cost': 'Expenditures: Amount, Corrects, Date, Document, Document total, Funding, Partner, Supplier',
  'pairs-in-framework':
    'Expenditures: Objective, Result; Links: Objective, Result; Shares: Expenditure, Objective, Result',
  'partner-and-year-totals-not-zero': 'Allocation: Budget line, Partner, Year; Grant: Years',
  'reallocation-within-limit':
    'Allocation: Budget line, Partner, Year; Baseline: Approved by, Approved on, Budget line, Partner, Year; Grant: Reallocation limit, Reallocation profile, Years; Revisions: Budget line, Change, Date, Kind, Partner, Revision, Year',
  'references-exist':
    'Allocation: Budget line, Partner; Baseline: Budget line, Partner; BudgetLines: Budget line; Cofinancing: Partner; Expenditures: Amount, Budget line, Corrects, Expenditure, Objective, Partner, Result; Grant: Field; Indicators: Indicator, Result; Links: Objective, Result; Objectives: Objective; Partners: Partner; Results: Result; Revisions: Budget line, Partner; Shares: Expenditure, Objective, Result',
  'required-tables-filled': '',
  'results-have-indicators': 'Indicators: Result; Results: Text',
  'revisions-explain-current-allocation':
    'Allocation: Budget line, Partner, Year; Baseline: Approved by, Approved on, Budget line, Partner, Year; Grant: Years',
  'revisions-net-to-zero':
    'Baseline: Approved by, Approved on, Budget line, Partner, Year; Grant: Award; Revisions: Change, Date, Kind, Revision',
  'row-totals-foot': 'Allocation: Total, Year; Cofinancing: Total, Year',
  'share-rows-unique': 'Shares: Expenditure, Objective, Result',
  'shared-amounts-re-add': 'Expenditures: Amount; Shares: Amount, Expenditure, Objective, Result, Share',
  'shares-add-to-100': 'Expenditures: Amount; Shares: Expenditure, Share',
  'shares-in-range': 'Shares: Expenditure, Share',
  'shares-one-scale': 'Shares: Share',
  'signed-by-two': 'SignOff: Date, Decision, Name, Period to, Role, Scope',
  'signed-with-current-rules': 'SignOff: Date, Decision, Name, Period to, Rules, Scope',
  'spending-within-award': 'Expenditures: Amount, Budget line, Date, Funding, Partner; Grant: Award, Years',
  'tables-present': '',
  'template-version-known': 'Grant: Template version',
  'totals-not-counted-twice':
    'Allocation: Budget line, Partner, Year; Cofinancing: Partner, Year; Expenditures: Amount, Description, Expenditure, Partner; Shares: Amount, Expenditure, Objective, Result',
  'unchanged-since-sign-off': '*',
  'values-from-lists':
    'Cofinancing: Funding; Expenditures: Funding, Type; Grant: Currency; Indicators: Measure; Partners: Role; Results: Level; Revisions: Kind',
  'workbook-is-a-template': '',
  'year-boundary-confirmed': 'Expenditures: Date, Document date; Grant: Closing days, End date, Start date, Years',
  'year-spending-within-allocation':
    'Allocation: Budget line, Partner, Year; Expenditures: Amount, Budget line, Date, Funding, Partner; Grant: Closing days, End date, Reporting date, Start date, Years',
  'years-match-grant': 'Grant: Years',
};

/** For rules that look at the cells of every table. */
export const EVERY_COLUMN = '*';

/** By rule: `Table.Column`, `Grant.Field`, or `EVERY_COLUMN` alone. */
export const READ_COLUMNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(READS).map(([rule, reads]) => [rule, columnsIn(reads)]),
);

function columnsIn(reads: string): string[] {
  if (reads === EVERY_COLUMN) return [EVERY_COLUMN];
  return reads.split('; ').flatMap((part) => {
    const [table, columns = ''] = part.split(': ');
    return columns === '' ? [] : columns.split(', ').map((column) => `${table}.${column}`);
  });
}
