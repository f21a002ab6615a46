// The form for a new workbook: what does not fit is named, and what fits becomes the sheets that were asked for.
import { newWorkbook } from '../../src/app/newWorkbook';
import { badFields, firstEntry, requestOf, type NewWorkbookEntry } from '../../src/pane/views/Start/form';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { capture, examine } from '../golden/books';

const blank = (changed: Partial<NewWorkbookEntry> = {}): NewWorkbookEntry => ({
  ...firstEntry('es'),
  profile: 'blank',
  ...changed,
});

test.each<[string, Partial<NewWorkbookEntry>, readonly string[]]>([
  ['as it opens', {}, []],
  ['an award in the separators of the reader', { award: '1.200.000,00' }, []],
  ['an award of nothing', { award: '0' }, ['award']],
  ['a currency that is none', { currency: 'XYZ' }, ['currency']],
  ['the limits', { years: '10', objectives: '30', results: '1' }, []],
  ['one beyond', { years: '11', objectives: '31', results: '0' }, ['years', 'objectives', 'results']],
  ['no whole number, and nothing at all', { objectives: '2.5', results: '' }, ['objectives', 'results']],
  ['a sample, which brings its own framework', { sample: true, objectives: '31' }, []],
  ['another profile, which has its own of everything', { profile: 'lac-moving-to-scale', years: '99' }, []],
])('%s', (_, entry, bad) => {
  expect(badFields(blank(entry), ',')).toEqual(bad);
});

test('a blank profile makes a workbook with as many objectives and results, of this title, that is not filled in yet', async () => {
  const entry = blank({ title: ' Programa de barrios ', award: '1.200.000,50', objectives: '4', results: '30' });
  const model = newWorkbook(requestOf(entry, ','));
  const { grant, findings } = examine(await capture(writeWorkbook(model)));
  expect(model.title).toBe('Programa de barrios');
  expect(grant.fields.award.value).toBe(120_000_050);
  expect(grant.objectives.map(({ key }) => key)).toEqual(['O1', 'O2', 'O3', 'O4']);
  expect(grant.results).toHaveLength(30);
  expect(findings.map(({ rule }) => rule)).toEqual(['required-tables-filled']);
});
