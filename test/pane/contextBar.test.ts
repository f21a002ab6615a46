// The context bar: an amount that is tried, the gauges, what is left in words, and which rules are shown first.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explainCell, type ReadingRule } from '../../src/app/explain/explainCell';
import * as FIGURES from '../../src/app/engine/questions/figures';
import type { LeftLine } from '../../src/app/whatIf/left';
import { gaugeParts } from '../../src/pane/views/Context/gauge';
import { leavesText, leftText } from '../../src/pane/views/Context/leftText';
import { countsText, foldRules, outcomeText, signOf } from '../../src/pane/views/Context/readingRules';
import { missedAward, readTyped } from '../../src/pane/views/Context/tried';
import { example, rowsOf } from '../../src/rules/examples';
import { openExample, wordsFor } from '../app/support';

const words = wordsFor();

describe('what is typed', () => {
  test.each<[string, string, string, number | null]>([
    ['', '.', 'nothing', null],
    ['  ', '.', 'nothing', null],
    ['2,500.00', '.', 'amount', 250_000],
    ['2.500,00', ',', 'amount', 250_000],
    ['2.500', ',', 'amount', 250_000],
    ['2.500', '.', 'amount', 250],
    ['2.505', '.', 'unreadable', null],
    ['2.50', '.', 'amount', 250],
    ['(12.00)', '.', 'amount', -1_200],
    ['1,000.00', '.', 'same', 100_000],
    ['two', '.', 'unreadable', null],
    ['0', '.', 'amount', 0],
  ])('“%s” with “%s” is: %s', (text, decimal, kind, amount) => {
    expect(readTyped(text, 2, decimal, 100_000)).toEqual({ kind, amount });
  });

  test('a currency without decimals takes whole amounts only', () => {
    expect(readTyped('2500', 0, '.', null)).toEqual({ kind: 'amount', amount: 2_500 });
    expect(readTyped('2500.5', 0, '.', null)).toEqual({ kind: 'unreadable', amount: null });
  });
});

describe('a gauge', () => {
  test.each<[string, number, number, number, number, number, boolean]>([
    ['half used, a quarter by this row', 50, 25, 100, 50, 25, false],
    ['up to the limit', 50, 50, 100, 50, 50, false],
    ['one unit beyond', 50, 51, 100, 49.5, 50.5, true],
    ['a refund gives back', 50, -25, 100, 25, 25, false],
    ['nothing set aside', 0, 10, 0, 0, 100, true],
    ['nothing at all', 0, 0, 0, 0, 0, false],
    ['refunds beyond what was spent', 10, -30, 100, 0, 10, false],
  ])('%s', (_, used, line, limit, first, second, isOver) => {
    const parts = gaugeParts({ used, line, limit });
    expect(parts.used).toBeCloseTo(first, 1);
    expect(parts.line).toBeCloseTo(second, 1);
    expect(parts.isOver).toBe(isOver);
  });

  test('never leaves its place', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (used, line, limit) => {
        const parts = gaugeParts({ used, line, limit });
        expect(parts.used).toBeGreaterThanOrEqual(0);
        expect(parts.line).toBeGreaterThanOrEqual(0);
        expect(parts.used + parts.line).toBeLessThanOrEqual(100.0001);
      }),
    );
  });
});

describe('what is left', () => {
  const line = (left: number, unit: LeftLine['unit'] = 'money'): LeftLine => ({
    ...{ scope: 'partner-year', label: 'Ceiba, Year 1', unit, used: 0, line: 0, limit: left, left },
  });
  test('is an amount or a share, and never a bare minus', () => {
    expect(leavesText(line(1_592_275), words)).toBe('leaves 15,922.75');
    expect(leavesText(line(-87_010), words)).toBe('over by 870.10');
    expect(leavesText(line(7_500, 'share'), words)).toBe('leaves 75%');
    expect(leftText(line(0), words)).toBe('0.00');
    expect(leavesText(line(-87_010), wordsFor('es'))).toBe('excede en 870,10');
  });
});

describe('with the workbook', () => {
  const desk = (workbook = example({})) => ({ ...openExample(workbook), words });
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

  test('the answer names the cell and what a write expects to find there', () => {
    expect(FIGURES.whatIf(desk(), { at: at('Expenditures', 2, 6), tried: 500 })).toMatchObject({
      cell: 'F2',
      at: { sheet: 'Expenditures', row: 2, column: 6 },
      holds: 240,
      tried: 500,
    });
    const text = example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 'ten' } }) } });
    expect(FIGURES.whatIf(desk(text), { at: at('Expenditures', 2, 6), tried: null })).toMatchObject({
      holds: 'ten',
      current: null,
    });
    expect(FIGURES.whatIf(desk(), { at: at('Partners', 2, 1), tried: null })).toBeNull();
  });

  test('an allocation that misses the award says by how much, to the cent', () => {
    const linesWith = (tried: number | null) => FIGURES.whatIf(desk(), { at: at('Allocation', 2, 3), tried })!.lines;
    expect(missedAward(linesWith(null))).toBeNull();
    expect(missedAward(linesWith(30_000))).toBeNull();
    expect(missedAward(linesWith(29_999))).toBe(1);
    expect(missedAward(linesWith(30_001))).toBe(-1);
    expect(missedAward(FIGURES.whatIf(desk(), { at: at('Expenditures', 2, 6), tried: 1 })!.lines)).toBeNull();
  });

  test('broken rules come first with what they found here; most that held are folded', () => {
    const unmapped = example({
      tables: { Expenditures: rowsOf('Expenditures', { 1: { Objective: null, Result: null } }) },
    });
    const view = explainCell(openExample(unmapped).examination, at('Expenditures', 3, 7), words)!;
    const { shown, folded } = foldRules(view);
    expect([shown[0]!.rule, signOf(shown[0]!)]).toEqual(['expenditures-mapped', shown[0]!.severity]);
    expect(shown.filter(({ outcome }) => outcome === 'held')).toHaveLength(2);
    expect(folded.every(({ outcome }) => outcome === 'held' || outcome === 'nothing-to-examine')).toBe(true);
    expect(shown.length + folded.length).toBe(view.rules.length);
  });
});

describe('an outcome in words', () => {
  const rule = (more: Partial<ReadingRule>): ReadingRule => ({
    ...{
      rule: 'a-rule',
      title: 'A rule',
      severity: 'warning',
      outcome: 'held',
      obstacle: null,
      here: [],
      elsewhere: 0,
    },
    ...{ basis: 'grant agreement', basisText: 'grant agreement', why: '' },
    ...more,
  });
  const found = { finding: 'f-1', text: 'E-2 is not mapped.' };

  test.each<[string, Partial<ReadingRule>, string | null, string]>([
    ['held', {}, 'holds', 'held'],
    ['nothing', { outcome: 'nothing-to-examine' }, 'nothing to examine', 'nothing'],
    ['not checked', { outcome: 'not-checked', obstacle: 'No award.' }, 'No award.', 'unchecked'],
    ['here alone', { outcome: 'broken', here: [found] }, null, 'warning'],
    ['here and elsewhere', { outcome: 'broken', here: [found], elsewhere: 1 }, 'and 1 finding elsewhere', 'warning'],
    ['elsewhere', { outcome: 'broken', severity: 'error', elsewhere: 4 }, '4 findings elsewhere, none here', 'error'],
  ])('%s', (_, more, text, sign) => {
    expect([outcomeText(rule(more), words), signOf(rule(more))]).toEqual([text, sign]);
  });

  test('folded rules are said to have held only where all did', () => {
    const held = Array.from({ length: 4 }, () => rule({}));
    expect(foldRules({ rules: held })).toMatchObject({ areFoldedHeld: true });
    expect(foldRules({ rules: [...held, rule({ outcome: 'nothing-to-examine' })] })).toMatchObject({
      areFoldedHeld: false,
    });
  });

  test('counts leave out what there is not', () => {
    const counts = { broken: 1, 'not-checked': 0, held: 9, 'nothing-to-examine': 2 };
    expect(countsText({ counts }, words)).toBe('1 broken · 9 held · 2 with nothing to examine');
  });
});
