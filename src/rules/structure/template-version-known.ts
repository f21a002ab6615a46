// The version that the template wrote into the workbook. A later version may mean other things by the same cells, so the
// other findings are to be read with care; a field whose row is missing is left to `columns-present`.
import type { Field } from '../../core/grant/grant';
import { cellOf } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule, NOTHING } from '../rule';

const KNOWN_VERSION = 1;

export const templateVersionKnown = defineRule<Field<number>>({
  id: 'template-version-known',
  severity: 'warning',
  title: 'The version of the template is known',
  why: 'A workbook of another version may mean something else by the same cells, and be read wrongly.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', version: 'number', known: 'number' },
  subjects: ({ grant }) => (grant.fields.templateVersion.record === null ? NOTHING : [grant.fields.templateVersion]),
  check({ value }) {
    if (value === KNOWN_VERSION) return undefined;
    return { facts: { kind: value === null ? 'none' : 'other_version', version: value, known: KNOWN_VERSION } };
  },
  at: ({ record }, { facts }) => cellOf(facts, 'Grant', 'Value', record!),
  group: 'The version of the template is not known',
  say:
    '{kind, select, none {The workbook does not say which version of the template it follows; it is read as version {known}.} ' +
    'other {The workbook follows version {version} of the template; only version {known} is known here.}}',
  fix:
    '{kind, select, none {Write {known} if the workbook was made from the template.} ' +
    'other {Check the workbook with the release of Allot that made it, or bring your rows into a new workbook.}}',
  examples: {
    holds: example({ grant: { 'Template version': 1 } }),
    breaks: { workbook: example({ grant: { 'Template version': 2 } }), at: 'Grant!B7' },
  },
});
