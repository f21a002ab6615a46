import { examineWorkbook } from '../../src/app/examine';
import { jsonReport } from '../../src/app/jsonReport';
import { wordsForFile } from '../../src/cli/context';
import { htmlReport } from '../../src/cli/formats/html';
import { textReport } from '../../src/cli/formats/text';
import { nodeInflate } from '../../src/workbook/xlsx/node';
import { readWorkbook } from '../../src/workbook/xlsx/read/readWorkbook';
import { readerOf } from '../../src/words/reader';
import { bases } from './bases';
import { damagedWorkbook } from './damage';
test('x', async () => {
  const sound = bases();
  const by = new Map<string, number>();
  const t = { damage: 0, read: 0, examine: 0, words: 0, json: 0, text: 0, html: 0 };
  const slow: unknown[] = [];
  for (let seed = 0; seed < 1500; seed++) {
    let t0 = performance.now();
    const lap = (k: keyof typeof t) => { const n = performance.now(); t[k] += n - t0; t0 = n; };
    const begin = t0;
    const { bytes, done } = damagedWorkbook(sound, seed);
    lap('damage');
    let snap: any, err: any;
    try { snap = await readWorkbook(bytes, { inflate: nodeInflate }); } catch (e) { err = e; }
    lap('read');
    const result = await examineWorkbook({ capture: async () => { if (err) throw err; return snap; } }, { today: 46349 });
    lap('examine');
    const file = { file: 'd', result };
    const w = wordsForFile(readerOf((['en','es','pt'] as const)[seed % 3]!));
    w(file); lap('words');
    JSON.stringify(jsonReport([file], '2026-11-23', w)); lap('json');
    textReport([file], w, 3); lap('text');
    htmlReport([file], w, 3); lap('html');
    const total = performance.now() - begin;
    if (total > 150) slow.push([seed, Math.round(total), done, 'findings' in result ? result.findings.length : 0]);
    const k = result.verdict === 'unreadable' ? result.problem.code + ' ' + (result.problem.detail['reason'] ?? result.problem.detail['what'] ?? result.problem.detail['seems'] ?? JSON.stringify(result.problem.detail)) : result.verdict + ' ' + result.findings.length;
    by.set(k, (by.get(k) ?? 0) + 1);
  }
  console.log(t, slow, [...by].sort((a, b) => b[1] - a[1]).slice(0, 60), sound.map((b) => b.file.length));
}, 600000);
