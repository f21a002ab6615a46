import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inputOf } from './support';
import { example, spent, sound, rowsOf } from '../../src/rules/examples';
import { runRule } from '../../src/rules/runCatalogue';
const rules = ['identity','period','allocation','hygiene'].flatMap((d) => readdirSync(join(__dirname,'../../src/rules',d)).map((f) => Object.values(require(join(__dirname,'../../src/rules',d,f)))[0] as any));
it('bench', () => {
  const lines: string[] = [];
  let t0 = performance.now(); inputOf(sound); lines.push(`small ${(performance.now()-t0).toFixed(1)}`);
  const n = 100000;
  const rows = Array.from({ length: n }, (_, i) => ({ ...spent(`E-${i}`, i % 2 ? '2025-03-10' : '2026-02-03', i % 3 ? 'Ceiba' : 'Sauce', 'Develop', 0.01, 'O1', 'R1'), Supplier: `Supplier ${i % 5000}`, Document: `F-${i}`, 'Document date': { day: 45730 + (i%60) } }));
  for (const [name, broken] of [['sound', false], ['broken', true]] as const) {
  const r = broken ? rows.map((x, i) => ({ ...x, Partner: i % 2 ? `Cieba${i}` : 'Ceiba ', Expenditure: `${i % 100}`, Amount: {formula: `C${i+2}+IFERROR(D${i+1},0)`, result: {error:'#N/A'}}, Date: {day: 50000}, Supplier: 'b  ' } )) : rows;
  t0 = performance.now(); const input = inputOf(example({ tables: { Expenditures: r as any, ...(broken ? {Partners: Array.from({length:1900},(_,i)=>({Partner:`Ceiba partner n${String.fromCharCode(97+i%26)}${i}`, Name:`Instituto ${String.fromCharCode(97+i%26,97+(i>>4)%26, 97+(i>>8)%26)}xxo`}))} : {}) } })); lines.push(`${name} intake ${(performance.now()-t0).toFixed(0)}`);
  let sum = 0;
  for (const rule of rules) { t0 = performance.now(); const o = runRule(rule, input); const t = performance.now()-t0; sum += t; if (t > 3 || o.outcome.obstacle) lines.push(`  ${rule.id} ${t.toFixed(1)} ${o.outcome.outcome} ${o.outcome.examined} ${o.outcome.findings} ${JSON.stringify(o.outcome.obstacle?.facts ?? '')}`); }
  lines.push(`sum ${sum.toFixed(0)}`);
  }
  console.log(lines.join('\n'));
}, 120000);
