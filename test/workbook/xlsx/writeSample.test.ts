// A sample that breaks a rule would teach people that findings are normal.
import { dayOf } from '../../../src/core/calendar/day';
import { LANGUAGES } from '../../../src/core/sheet/language';
import { examineSnapshot } from '../../../src/app/examine';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import type { TemplateRequest } from '../../../src/workbook/layout/template/buildTemplate';
import { nodeInflate } from '../../../src/workbook/xlsx/node';
import { readWorkbook } from '../../../src/workbook/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';

async function examine(request: TemplateRequest) {
  const snapshot = await readWorkbook(writeWorkbook(buildTemplate(request)), { inflate: nodeInflate });
  return examineSnapshot(snapshot, { today: dayOf(2026, 11, 23) });
}

const SAMPLES: readonly TemplateRequest[] = [
  ...LANGUAGES.flatMap((language) =>
    (['lac-moving-to-scale', 'blank'] as const).map((profile) => ({ language, profile, sample: true })),
  ),
  ...[1, 2, 10].map((years) => ({ language: 'en' as const, profile: 'blank' as const, sample: true, years })),
  { language: 'pt', profile: 'lac-moving-to-scale', sample: true, currency: 'CLP', award: 450_000_001 },
];

test.each(SAMPLES.map((request) => [JSON.stringify(request), request] as const))('valid: %s', async (_, request) => {
  const { verdict, findings, totals } = await examine(request);
  expect(findings.filter(({ severity }) => severity !== 'advice').map(({ rule, at }) => [rule, at.cell])).toEqual([]);
  expect(verdict).toBe('valid');
  expect(totals.allocated).toBe(totals.award);
  expect(totals.mapped).toBe(totals.expended);
});

test.each(LANGUAGES)('%s: a template that nobody filled in has one finding', async (language) => {
  const { findings } = await examine({ language, profile: 'blank', sample: false });
  expect(findings.map(({ rule }) => rule)).toEqual(['required-tables-filled']);
});
