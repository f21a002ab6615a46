// Links to other workbooks: one finding a linked workbook. Where a formula of a checked column uses it, the finding points there;
// formulas elsewhere and defined names may hold links too, so that a finding without a cell is possible.
import { formulaColumns, recordsWhere } from '../../core/sheet/columnPatterns';
import type { ExternalReference, SheetFacts } from '../../core/sheet/facts';
import { cellOf, NOWHERE, plainCell, type Place } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule, WHOLE_WORKBOOK, type Breach } from '../rule';

/** Where a link is used: files write `[1]` for the first linked workbook, Excel its name in brackets. */
function placeOfLink(facts: SheetFacts, link: string, index: number): Place {
  const name = link.split(/[\\/]/).at(-1)!.toLowerCase();
  for (const { table, column, formulas } of formulaColumns(facts)) {
    const isUsing = formulas.samples.map(
      (text) => text.includes(`[${index + 1}]`) || text.toLowerCase().includes(`[${name}]`),
    );
    const [record] = isUsing.includes(true) ? recordsWhere(formulas, (id) => isUsing[id] === true) : [];
    if (record !== undefined) return cellOf(facts, table.table, column.name, record);
  }
  return NOWHERE;
}

function breachOfReference({ workbook, sheet, row, column }: ExternalReference): Breach {
  const at = sheet === null ? NOWHERE : plainCell(sheet, row, column);
  return { facts: { kind: at.cell === null ? 'somewhere' : 'cell', link: workbook, cell: at.cell ?? '' }, at };
}

export const noExternalLinks = defineRule<'workbook'>({
  id: 'no-external-links',
  severity: 'warning',
  title: 'The workbook depends on no other workbook',
  why: 'Figures from another workbook change, or stop changing, without anybody here seeing it, and reviewers cannot check them.',
  basis: 'spreadsheet practice',
  needs: [{ need: 'told', fact: 'externalLinks' }],
  facts: { kind: 'text', link: 'text', cell: 'cell' },
  subjects: () => WHOLE_WORKBOOK,
  check(_, { facts }) {
    const links = facts.externalLinks.known ? facts.externalLinks.value : [];
    const named = links.map((link) => link.split(/[\\/]/).at(-1)!.toLowerCase());
    const isListed = ({ workbook }: ExternalReference) =>
      Number(workbook) <= links.length || named.includes(workbook.toLowerCase());
    const unlisted = facts.externalReferences.filter((reference) => !isListed(reference)).map(breachOfReference);
    return [...links.map(breachOfLink), ...unlisted];

    function breachOfLink(link: string, index: number): Breach {
      const at = placeOfLink(facts, link, index);
      return { facts: { kind: at.cell === null ? 'somewhere' : 'cell', link, cell: at.cell ?? '' }, at };
    }
  },
  at: () => NOWHERE,
  group: 'The workbook depends on {count, plural, one {# other workbook} other {# other workbooks}}',
  say: '{kind, select, cell {{cell} takes its value from another workbook, {link}.} other {The workbook is linked to another one, {link}.}}',
  fix: 'Replace the link by the value itself, with a note of its source (Data, Edit Links, Break Link).',
  examples: {
    holds: example({}),
    breaks: { workbook: example({ externalLinks: ['C:\\budget\\approved.xlsx'] }), at: 'nowhere' },
  },
});
