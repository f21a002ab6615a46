// The template of a grant workbook as data, in any of the languages, blank or with a sample. Writing it, to a file or
// into Excel, is left to those who have one.
import type { Language } from '../../../core/sheet/language';
import { SHEETS } from '../sheets';
import { buildContent } from './content';
import type { TemplateRequest } from './content';
import { buildMarks, buildStyles } from './look';
import type { NameModel, WorkbookModel } from './model';
import { columnReference, headingOf, quoteText } from './references';
import { GRANT_FIELDS } from '../fields';
import { buildAllocationSheet, buildCofinancingSheet } from './sheets/allocationSheet';
import { buildFrameworkSheet } from './sheets/frameworkSheet';
import { buildGrantSheet } from './sheets/grantSheet';
import { buildExpendituresSheet, buildSharesSheet } from './sheets/ledgerSheets';
import {
  buildIndicatorsSheet,
  buildPartnersSheet,
  buildRevisionsSheet,
  buildSealSheet,
  buildSignOffSheet,
} from './sheets/plainSheets';
import { buildSummarySheet } from './summary/summarySheet';
import { FOOTER } from './words';

export type { TemplateRequest } from './content';

/**
 * Every sheet of the contract with its tables, pick lists, formulas (each with its value) and marks. A sample fits any
 * award, number of years and currency. Throws a RangeError for a request that no grant can have.
 */
export function buildTemplate(request: TemplateRequest): WorkbookModel {
  const content = buildContent(request);
  const { language, exponent } = content;
  return {
    title: content.title || SHEETS.grant[language],
    footer: FOOTER[language],
    sheets: [
      buildGrantSheet(content),
      buildPartnersSheet(content),
      buildAllocationSheet(content),
      buildFrameworkSheet(content),
      buildExpendituresSheet(content),
      buildSharesSheet(content),
      buildCofinancingSheet(content),
      buildIndicatorsSheet(content),
      buildRevisionsSheet(content),
      buildSummarySheet(content),
      buildSignOffSheet(content),
      buildSealSheet(content),
    ],
    names: buildNames(language),
    styles: buildStyles(exponent),
    marks: buildMarks(exponent),
  };
}

function buildNames(language: Language): NameModel[] {
  const list = (name: string, table: Parameters<typeof columnReference>[0], column: string) => ({
    name,
    refersTo: columnReference(table, column, language),
  });
  const field = (name: string, wanted: string) => {
    const { heading } = GRANT_FIELDS.find((known) => known.name === wanted)!;
    const [value, names] = ['Value', 'Field'].map((column) => `Grant[${headingOf('Grant', column, language)}]`);
    return { name, refersTo: `INDEX(${value},MATCH(${quoteText(heading[language])},${names},0))` };
  };
  return [
    field('Allot_Award', 'Award'),
    list('Allot_Expenditures', 'Expenditures', 'Expenditure'),
    list('Allot_Lines', 'BudgetLines', 'Budget line'),
    list('Allot_Objectives', 'Objectives', 'Objective'),
    list('Allot_Partners', 'Partners', 'Partner'),
    list('Allot_Results', 'Results', 'Result'),
    list('Allot_Shared', 'Shares', 'Expenditure'),
    field('Allot_Start', 'Start date'),
  ];
}
