import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runOn, placesOf } from './support';
const rules = ['identity','period','allocation','hygiene'].flatMap((d) => readdirSync(join(__dirname,'../../src/rules',d)).map((f) => Object.values(require(join(__dirname,'../../src/rules',d,f)))[0] as any));
describe.each(rules.map((r) => [r.id, r]))('%s', (_, rule) => {
  it('holds', () => { const r = runOn(rule, rule.examples.holds); expect([r.findings, r.outcome]).toEqual([[], expect.anything()]); });
  it('breaks', () => { const w = rule.examples.breaks; const r = runOn(rule, w.workbook); expect([placesOf(rule, w.workbook), r.outcome.obstacle?.facts]).toEqual([[w.at], undefined]); for (const f of r.findings) expect(Object.keys(f.facts).sort()).toEqual(Object.keys(rule.facts).sort());
   for (const other of rules) { const o = runOn(other, w.workbook); if (other !== rule) for (const f of o.findings) console.log(rule.id, '=>', other.id, f.severity, f.at.cell); } });
});
