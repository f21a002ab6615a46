// What a file holds that the model has no place for: counted by kind and sheet, so that it can be said before saving.
import type { ElementModel, Loss, LossKind } from '../../layout/template/extras';
import { allOf, childrenOf } from './tree';

/** By the last word of a relationship's type. */
const BY_RELATIONSHIP: Readonly<Record<string, LossKind>> = {
  pivotTable: 'pivot-table',
  slicer: 'slicer',
  timeline: 'timeline',
  threadedComment: 'comment-thread',
  image: 'picture',
  queryTable: 'query',
  oleObject: 'embedded-object',
  package: 'embedded-object',
  ctrlProp: 'control',
  control: 'control',
  vbaProject: 'macro',
  connections: 'connection',
  customXml: 'custom-xml',
  chartsheet: 'chart-sheet',
  dialogsheet: 'macro-sheet',
  xlMacrosheet: 'macro-sheet',
  xlIntlMacrosheet: 'macro-sheet',
  rdRichValue: 'rich-value',
};

const BY_ELEMENT: Readonly<Record<string, LossKind>> = {
  protectedRange: 'protected-range',
  scenario: 'scenario',
  legacyDrawingHF: 'header-picture',
  sparkline: 'sparkline',
};

/** Counts up to the list that the model carries. */
export interface Losses {
  readonly add: (kind: LossKind, sheet: string | null, count?: number) => void;
  readonly list: () => Loss[];
}

export function startLosses(): Losses {
  const counts = new Map<string, Loss>();
  return {
    add(kind, sheet, count = 1) {
      if (count === 0) return;
      const key = `${kind} ${sheet ?? ''}`;
      counts.set(key, { kind, sheet, count: (counts.get(key)?.count ?? 0) + count });
    },
    list: () => [...counts.values()],
  };
}

export function countRelationships(losses: Losses, sheet: string | null, types: readonly string[]): void {
  for (const type of types) {
    const kind = BY_RELATIONSHIP[type];
    if (kind) losses.add(kind, sheet);
  }
}

export function countElements(losses: Losses, sheet: string | null, root: ElementModel): void {
  for (const [name, kind] of Object.entries(BY_ELEMENT)) losses.add(kind, sheet, allOf(root, name).length);
}

/** Rules that stand only among the extensions: none of the sheet's own names them. */
export function countExtendedFormats(losses: Losses, sheet: string, root: ElementModel): void {
  const own = new Set(
    childrenOf(root, 'conditionalFormatting').flatMap((format) => allOf(format, 'id').map(({ text }) => text.trim())),
  );
  const extended = allOf(root, 'conditionalFormattings').flatMap((list) => allOf(list, 'cfRule'));
  losses.add('conditional-format', sheet, extended.filter(({ attributes }) => !own.has(attributes['id'] ?? '')).length);
}
