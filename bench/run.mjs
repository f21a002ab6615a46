// npm run bench: makes ledgers, then times `check` against the floor, whole process against whole process, turn by turn in
// one run. Sizes can be named: `npm run bench -- 10000 100000`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeLedger } from './makeLedger.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];
const LARGE = 500_000;

execFileSync(
  process.execPath,
  [here('../node_modules/webpack/bin/webpack.js'), '--config', here('../webpack.cli.mjs'), '--env', 'bench'],
  { stdio: 'inherit', cwd: here('..') },
);
mkdirSync(here('out'), { recursive: true });

for (const size of SIZES) {
  const file = here(`out/ledger-${size}.xlsx`);
  if (!existsSync(file)) {
    process.stdout.write(`making a ledger of ${size} expenditures …\n`);
    await makeLedger(file, size);
  }
  report(size, file, size >= LARGE ? 1 : 5);
}

function report(size, file, runs) {
  const floors = [];
  const checks = [];
  run(here('floor.mjs'), [file]);
  for (let i = 0; i < runs; i++) {
    floors.push(run(here('floor.mjs'), [file]));
    checks.push(run(here('../dist/allot.cjs'), ['check', file, '--today', '2026-11-23', '--lang', 'en']));
  }
  const floor = median(floors.map(({ seconds }) => seconds));
  const check = median(checks.map(({ seconds }) => seconds));
  const peak = Math.max(...checks.map((one) => one.peak));
  console.log(
    `\n${size} expenditures, ${(statSync(file).size / 1e6).toFixed(1)} MB, exit ${checks[0].exit}: ${checks[0].firstLine}`,
  );
  console.log(`  floor   ${floor.toFixed(2)} s   (${floors.map(({ seconds }) => seconds.toFixed(2)).join(' ')})`);
  console.log(
    `  check   ${check.toFixed(2)} s   (${checks.map(({ seconds }) => seconds.toFixed(2)).join(' ')}), peak ${peak} MB`,
  );
  console.log(`  ratio   ${(check / floor).toFixed(2)} x the floor`);
  const { phases } = JSON.parse(execFileSync(process.execPath, [here('out/phases.cjs'), file], { maxBuffer: 1e8 }));
  for (const { phase, seconds, peak: at } of phases)
    console.log(`  ${phase.padEnd(8)}${seconds.toFixed(2)} s, peak ${at} MB`);
}

function run(script, args) {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-r', here('peak.cjs'), script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? NaN);
  return { seconds, peak, exit: status, firstLine: stdout.split('\n')[0] };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
