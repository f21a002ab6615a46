// The fix of a finding, and the safe fixes of a whole rule, as a screen shows them before anything is written.
import { a1 } from '../../core/sheet/cellRef';
import { isoOf } from '../../core/calendar/day';
import { readBasisPoints, readMinorUnits } from '../../core/money/readNumber';
import type { CellValue } from '../../core/sheet/cellEdit';
import type { ColumnType } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../words/words';
import { cellKey, isDone, type OpenWorkbook } from '../openWorkbook';
import { mergeEffects } from './effects';
import type { CellPreview, Change, Fix, FixDraft, RawEffect, RuleFixes, TotalEffect } from './fix';
import { FIX_MAKERS } from './makers';

/** The fix of a finding; null where there is none, or where a cell that it needs holds a formula. */
export function fixOf(finding: Finding, open: OpenWorkbook, words: Words): Fix | null {
  const draft = draftOf(finding, open);
  if (!draft) return null;
  const { id, rule } = finding;
  return { finding: id, rule, kind: draft.kind, ...shown([draft], open, words) };
}

/** All safe fixes of a rule's findings in one list, each cell once; null where none is safe. */
export function safeFixesOf(rule: string, open: OpenWorkbook, words: Words): RuleFixes | null {
  const findings: string[] = [];
  const drafts: FixDraft[] = [];
  for (const finding of open.examination.findings) {
    const draft = finding.rule === rule ? draftOf(finding, open) : undefined;
    if (draft?.kind !== 'safe') continue;
    findings.push(finding.id);
    drafts.push(draft);
  }
  return drafts.length > 0 ? { rule, findings, ...shown(drafts, open, words) } : null;
}

function draftOf(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const draft = FIX_MAKERS.get(finding.rule)?.(finding, open);
  const changes = draft?.changes.filter(({ edit }) => !isDone(edit)) ?? [];
  return draft && changes.length > 0 ? { ...draft, changes } : undefined;
}

function shown(drafts: readonly FixDraft[], { examination }: OpenWorkbook, words: Words) {
  const changes = onceEach(drafts.flatMap((draft) => draft.changes));
  const effects = mergeEffects(drafts.flatMap((draft) => draft.effects));
  return {
    edits: changes.map(({ edit }) => edit),
    preview: changes.map((change) => previewOf(change, examination.grant.exponent, words)),
    effects: effects.map((effect) => inWords(effect, words)),
  };
}

function onceEach(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [cellKey(change.edit.at), change])).values()];
}

function inWords(effect: RawEffect, words: Words): TotalEffect {
  const text = words.text(`repair.effect.${effect.figure}`, {
    partner: effect.partner ?? '',
    scope: effect.partner === null ? 'all' : 'partner',
    amount: words.formats.money(Math.abs(effect.amount)),
    sign: effect.amount < 0 ? 'falls' : 'rises',
  });
  return { ...effect, text };
}

/** What a cell shows before and after an edit. */
export function previewOf({ edit, type }: Change, exponent: number, words: Words): CellPreview {
  const { at, expected, value } = edit;
  const show = (one: CellValue) => showValue(one, type, exponent, words);
  return { sheet: at.sheet, cell: a1(at.row, at.column), before: show(expected), after: show(value) };
}

/** Texts as they stand; a number as its column means it and as the reader writes it. */
export function showValue(value: CellValue, type: ColumnType, exponent: number, { formats }: Words): string {
  if (typeof value !== 'number')
    return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (type === 'money') {
    const reading = readMinorUnits(value, exponent);
    return reading.kind === 'whole' ? formats.amount(reading.value) : formats.number(value);
  }
  if (type === 'share') {
    const reading = readBasisPoints(value);
    return reading.kind === 'whole' ? formats.share(reading.value) : `${formats.number(value * 100)}%`;
  }
  return type === 'date' && Number.isInteger(value) && value > 0 ? formats.date(isoOf(value)) : formats.number(value);
}
