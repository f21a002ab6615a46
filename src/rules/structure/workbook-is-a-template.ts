// For workbooks of another kind, opened by mistake: the only finding then, since every other rule would only repeat that
// its table is missing. A grant workbook that lost some of its tables is left to `tables-present`.
import { NOWHERE, plainCell } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule, WHOLE_WORKBOOK } from '../rule';

const NAMES_SHOWN = 5;

export const workbookIsATemplate = defineRule({
  id: 'workbook-is-a-template',
  severity: 'error',
  title: 'The workbook is a grant workbook',
  why: 'Nothing can be said about a grant from a workbook that holds none of its tables.',
  basis: 'spreadsheet practice',
  facts: { sheets: 'texts', sheet_count: 'count', headings: 'texts', heading_count: 'count' },
  subjects: () => WHOLE_WORKBOOK,
  check(_, { facts }) {
    if (facts.isTemplate) return undefined;
    const { sheets, headings } = facts.seemsToBe;
    return {
      facts: {
        sheets: sheets.slice(0, NAMES_SHOWN),
        sheet_count: sheets.length,
        headings: headings.slice(0, NAMES_SHOWN),
        heading_count: headings.length,
      },
    };
  },
  at(_, { facts }) {
    const first = facts.seemsToBe.sheets[0];
    return first === undefined ? NOWHERE : plainCell(first, 1, 1);
  },
  group: 'This is not a grant workbook',
  say:
    'This seems to be another kind of workbook: it holds {sheet_count, plural, one {the sheet {sheets}} ' +
    'other {# sheets ({sheets})}}{heading_count, plural, =0 {} other {, with headings such as {headings}}}, ' +
    'and none of the tables of a grant.',
  fix: 'Open the grant workbook, or make a new one from the template and paste your figures into it.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          BudgetLines: undefined,
          Partners: undefined,
          Allocation: undefined,
          Objectives: undefined,
          Results: undefined,
          Expenditures: undefined,
        },
        headings: { Grant: { Field: 'Voucher', Value: 'Balance' } },
      }),
      at: 'Grant!A1',
    },
  },
});
