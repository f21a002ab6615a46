// English texts of reports and of the command line, as ICU messages. The other languages hold the same keys.

import { context } from './context';
import { fixing } from './fixing';
import { host } from './host';
import { matrix } from './matrix';
import { map } from './map';
import { pane } from './pane';
import { repair } from './repair';
import { review } from './review';
import { reviewing } from './reviewing';
import { workbench } from './workbench';

export const texts = {
  ...context,
  ...fixing,
  ...host,
  ...matrix,
  ...map,
  ...pane,
  ...repair,
  ...review,
  ...reviewing,
  ...workbench,
  'verdict.valid': 'The allocation is valid',
  'verdict.invalid':
    '{errors, plural, one {# error} other {# errors}} in {rules, plural, one {# rule} other {# rules}}',
  'verdict.incomplete': 'Incomplete: {count, plural, one {# check} other {# checks}} that must hold could not run',
  'verdict.partial':
    'Only {count, plural, one {# rule was} other {# rules were}} asked for; nothing is said about the rest',
  'verdict.unreadable': 'Could not be examined',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.advice': 'Advice',
  'counts.warnings': '{count, plural, one {# warning} other {# warnings}}',
  'counts.advice': '{count, plural, one {# piece of advice} other {# pieces of advice}}',
  'totals.award': 'Award',
  'totals.allocated': 'Allocated',
  'totals.expended': 'Spent',
  'totals.mapped': 'Mapped',
  'totals.pledged': 'Co-financing pledged',
  'totals.cofinanced': 'Co-financing spent',
  'totals.unread':
    '{count, plural, one {# amount is} other {# amounts are}} written as text and counted nowhere ({amount} as {count, plural, one {it reads} other {they read}})',
  'report.title': 'Allot: report on {file}',
  'report.date': 'Checked on {today}, figures to {asOf}, rules {rules}',
  'report.examined': 'What was examined',
  'report.held': '{count, plural, one {# rule holds} other {# rules hold}}',
  'report.nothing': '{count, plural, one {# rule had} other {# rules had}} nothing to examine',
  'report.not-checked': 'Could not be checked ({count})',
  'report.all-checked': 'Every rule could be checked.',
  'report.more': '… and {count, plural, one {# more} other {# more}}',
  'report.group': '{sort} · {count, plural, one {# finding} other {# findings}} against “{title}” · {rule}',
  'report.where': 'Where',
  'report.what': 'What',
  'report.why': 'Why it matters',
  'report.fix': 'What to do',
  'report.rule': 'Rule',
  'report.basis': 'Rests on',
  'report.outcome': 'Outcome',
  'report.subjects': 'Examined',
  'report.nowhere': 'workbook',
  'report.also': 'and {count, plural, one {# more cell} other {# more cells}}',
  'report.nothing-to-fix': 'Nothing to fix.',
  'outcome.held': 'holds',
  'outcome.broken': 'broken',
  'outcome.nothing-to-examine': 'nothing to examine',
  'outcome.not-checked': 'not checked',
  'obstacle.not-a-template': 'This is not a workbook that Allot knows.',
  'obstacle.not-filled-in': 'The workbook is not filled in yet.',
  'obstacle.table-missing': 'The table {table} was not found.',
  'obstacle.table-empty': 'The table {table} holds no row yet.',
  'obstacle.column-missing': 'The table {table} has no column {column} ({where}).',
  'obstacle.field-missing': 'The grant has no value for {field} ({where}).',
  'obstacle.field-unreadable': 'The value of {field} can’t be read ({where}).',
  'obstacle.amount-unread':
    'An amount that the sum needs {has_text, select, no {has no result} other {can’t be read: “{text}”}} ({where}).',
  'obstacle.date-unread':
    'The date of an expenditure {has_text, select, no {is missing} other {can’t be read: “{text}”}}, so its grant year is unknown ({where}).',
  'obstacle.share-unread': 'A share is finer than 0.01% or can’t be read ({where}).',
  'obstacle.total-without-result': 'A total is a formula that was saved without its result ({where}).',
  'obstacle.period-impossible': 'The grant ends before it starts ({where}).',
  'obstacle.years-differ': 'The year columns of Allocation are not those of the grant’s {years} years ({where}).',
  'obstacle.not-told':
    'The program that the workbook is open in does not tell {fact, select, hiddenRows {which rows are hidden} hiddenColumns {which columns are hidden} merged {which cells are merged} externalLinks {which workbooks are linked} calculation {how the workbook calculates} other {the date system}}.',
  'obstacle.crashed': 'Allot failed here, your data did not: {error}. Please report it.',
  'obstacle.not-asked': 'Not asked for.',
  'basis.grant agreement': 'grant agreement',
  'basis.donor rule': 'donor rule',
  'basis.accounting practice': 'accounting practice',
  'basis.spreadsheet practice': 'spreadsheet practice',
  'problem.not-found': 'There is no file {file}.',
  'problem.not-permitted': 'The file {file} can’t be read: you have no permission, or it is not a file.',
  'problem.not-a-workbook':
    'This is not an Excel workbook{seems, select, text {: it seems to be text} empty {: it seems to be an empty file} html {: it seems to be a web page} xml {: it seems to be XML} pdf {: it seems to be a PDF} zip {: it seems to be a zip archive} ods {: it seems to be an OpenDocument spreadsheet} docx {: it seems to be a Word document} pptx {: it seems to be a presentation} binary {: it seems to be another kind of file} other {}}. Save it as .xlsx and try again.',
  'problem.legacy-format':
    'This workbook is in an older or binary format (.xls, .xlsb). Save it as .xlsx and try again.',
  'problem.encrypted':
    'This workbook is protected with a password to open it. Save a copy without the password and try again.',
  'problem.corrupt':
    'The file is damaged{part, select, none {} other { ({part})}}. Open it in Excel, let Excel repair it, and save it again.',
  'problem.no-cells': 'The workbook has no sheet with cells, only charts or macros.',
  'problem.unsafe': 'The file holds something that no Excel workbook needs ({part}), so it was not opened.',
  'problem.too-large':
    'The workbook is beyond a limit: more than {limit} {what, select, fileBytes {bytes in the file} entries {parts} cells {cells} pages {scattered cells} strings {texts} formulas {formulas} sheets {sheets} tables {tables} mergedAreas {merged areas} validations {pick lists} names {names} partBytes {bytes in one part} textBytes {bytes in one text} other {levels}}.',
  'problem.too-large-unpacked':
    'The workbook unpacks to more than {limit} bytes. If it really is that large, raise the limit with --max-size.',
  'problem.crashed': 'Allot failed while reading the file ({error}). This is a fault of Allot, not of your data.',
  'matrix.partner': 'Partner',
  'matrix.year': 'Year {year}',
  'matrix.grant-year': 'Year',
  'matrix.word': 'Word',
  'matrix.not-mapped': 'Not mapped',
  'matrix.no-year': 'In the total but in no grant year: {amount}',
  'matrix.no-partner': 'In the total but of no known partner: {amount}',
  'matrix.total': 'Total',
  'matrix.allocated': 'Allocated',
  'matrix.expended': 'Spent',
  'matrix.variance': 'Variance',
  'matrix.utilisation': 'Utilisation',
  'matrix.objective': 'Objective',
  'matrix.by-partner': 'Allocation and expenditure by partner and grant year',
  'matrix.by-result': 'Grant-funded expenditure by objective and result',
  'matrix.cofinanced': 'Co-financed expenditure by objective and result',
  'matrix.unmapped': 'Not mapped: {amount}',
  'variance.underspend': 'underspend',
  'variance.overspend': 'overspend',
  'variance.none': 'none',
  'rules.heading': 'Rules',
  'rules.intro':
    'Made from the rules by `npm run generate`. An error blocks sign-off; a warning is listed and can be accepted with a reason; advice informs.',
  'rules.facts': 'Facts',
  'cli.passed-over':
    'Passed over in {folder}: {count, plural, one {# file that is} other {# files that are}} no workbook.',
  'cli.no-workbooks': 'There is no workbook in {folder}.',
  'cli.no-match': 'No file matches {pattern}.',
  'cli.unknown-command': 'There is no command “{command}”.',
  'cli.unknown-option': 'There is no option {option}.',
  'cli.option-value': 'The option {option} needs a value of its own, written after it or as {option}=VALUE.',
  'cli.output-workbook': '{file} is the name of a workbook; a report never replaces one. Give the report another name.',
  'cli.xlsx-only': '{file}: a template is an .xlsx file. Give it that ending.',
  'expected.rules': 'ids of rules, with commas between them',
  'cli.bad-value': 'The value “{value}” does not fit {option}: {expected}.',
  'cli.unknown-rule': 'There is no rule “{rule}”. `allot rules` lists them.',
  'cli.missing-file': 'Say which file.',
  'cli.one-file': 'This command takes one file.',
  'cli.exists': '{file} already exists. Use --force to overwrite it.',
  'cli.cannot-write': '{file} can’t be written: {detail}',
  'cli.crashed': 'Allot failed: {error}. This is a fault of Allot, not of your data.',
  'cli.written': 'Written: {file}',
  'cli.written-sample': 'Written: {file} (filled with sample data)',
  'cli.progress': 'Checking {done} of {total}: {file}',
  'cli.see-help': 'See: allot {command} --help',
  'expected.date': 'a date such as 2026-11-23',
  'expected.count': 'a whole number of 0 or more',
  'expected.amount': 'an amount above 0 with a decimal point, such as 475000.00',
  'expected.years': 'a whole number from 1 to 10',
  'expected.currency': 'a currency of ISO 4217, such as USD',
  'expected.one-of': 'one of {list}',
  'expected.size': 'a number of bytes',
  'help.main':
    'allot <command>\n\n  new FILE.xlsx    write a template\n  check FILE…      check workbooks, folders or globs\n  matrix FILE      allocation, expenditure and results as tables\n  rules            the catalogue of rules\n  proof FILE       the allocation proof as a page to print\n  verify FILE      does the content still have a fingerprint\n\nEvery command takes --lang en|es|pt and --help. Exit codes: 0 valid, 1 invalid or incomplete, 2 could not be examined.',
  'help.new':
    'allot new FILE.xlsx [--profile lac-moving-to-scale|blank] [--sample] [--award N --years N --currency C] [--force]\n\nWrites a template in the language of --lang. --sample fills it with data labelled as a sample.\nAmounts are in main units with a decimal point. Nothing is overwritten without --force.',
  'help.check':
    'allot check FILE… [--format text|json|html] [--today YYYY-MM-DD] [--as-of YYYY-MM-DD] [--only RULE,…]\n            [--max-examples N] [--output FILE] [--max-size BYTES]\n\nRuns the rules over each workbook: files, folders (with all below), globs. Never changes them.\n--as-of reads figures up to that day and checks the allocation as it was approved on it.\n--max-examples limits text and html (default 3). --max-size is the most a workbook may unpack to (default 2 GB).',
  'help.matrix':
    'allot matrix FILE [--format text|json|csv] [--today YYYY-MM-DD]\n\nAllocation, expenditure and variance by partner and year; expenditure by objective and result.',
  'help.rules': 'allot rules [--format text|json|md]\n\nThe catalogue of rules, with the keys of each rule’s facts.',
} as const;

export type TextKey = keyof typeof texts;

export type Texts = Readonly<Record<TextKey, string>>;
