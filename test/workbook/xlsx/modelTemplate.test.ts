// The template survives a file: what was written is read again, to the last look.
import { LANGUAGES } from '../../../src/core/sheet/language';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { model, said } from './models';

const CASES = LANGUAGES.flatMap((language) =>
  (['lac-moving-to-scale', 'blank'] as const).flatMap((profile) =>
    [true, false].map((sample) => ({ language, profile, sample })),
  ),
);

test.each(CASES.map((request) => [JSON.stringify(request), request] as const))(
  '%s is read as written',
  async (_, request) => {
    const template = buildTemplate(request);
    const found = await model(writeWorkbook(template));
    expect(said(found)).toEqual(said(template));
  },
);
