// Damaged workbooks, each from a seed: ten thousand in all, half of them in each of two files that run side by side. Whatever
// stands in a file, it ends in a report: refused with a reason, or read with findings; never in a crash of ours, and within
// bounds of time and memory. One failure again: DAMAGE_SEED=1234 DAMAGE_COUNT=1 npx jest test/damaged/first
import { examineWorkbook, type Examination, type Unreadable } from '../../src/app/examine';
import { jsonReport, type ExaminedFile } from '../../src/app/jsonReport';
import { wordsForFile } from '../../src/cli/context';
import { htmlReport } from '../../src/cli/formats/html';
import { textReport } from '../../src/cli/formats/text';
import { dayOf } from '../../src/core/calendar/day';
import { LANGUAGES } from '../../src/core/sheet/language';
import { nodeInflate } from '../../src/workbook/xlsx/node';
import { readWorkbook } from '../../src/workbook/xlsx/read/readWorkbook';
import { readerOf } from '../../src/words/reader';
import { bases } from './bases';
import { damagedWorkbook } from './damage';
import { startWatchdog } from './watchdog';

const SLOW_MS = 10_000;
/** Bytes above what the tests before have left behind: they run in the same process. */
const MAX_GROWTH = 768 * 1024 ** 2;
const SHOWN = 20;

interface Failure {
  readonly seed: number;
  readonly done: readonly string[];
  readonly problem: string;
}

/** What is wrong with the end of an examination; nothing where it ended as it should. */
function crashesIn(result: Examination | Unreadable): string[] {
  if (result.verdict === 'unreadable') {
    return result.problem.code === 'crashed' ? [`reading: ${result.problem.detail['error']}`] : [];
  }
  return result.outcomes
    .filter(({ obstacle }) => obstacle?.kind === 'crashed')
    .map(({ rule, obstacle }) => `${rule}: ${String(obstacle!.facts['error'])}`);
}

/** Every report in one language; they must not throw, and must say something. */
function makeReports(file: ExaminedFile, seed: number): void {
  const wordsFor = wordsForFile(readerOf(LANGUAGES[seed % LANGUAGES.length]!));
  const reports = [
    JSON.stringify(jsonReport([file], '2026-11-23', wordsFor)),
    textReport([file], wordsFor, 3),
    htmlReport([file], wordsFor, 3),
  ];
  for (const report of reports) if (!report.includes('damaged.xlsx')) throw new Error('a report without its file');
}

/** How the examination of one damaged workbook ended; what should not be goes to `fail`. */
async function examineOne(bytes: Uint8Array, seed: number, fail: (problem: string) => void): Promise<string> {
  const start = performance.now();
  const port = { capture: () => readWorkbook(bytes, { inflate: nodeInflate }) };
  const result = await examineWorkbook(port, { today: dayOf(2026, 11, 23) });
  crashesIn(result).forEach(fail);
  try {
    makeReports({ file: 'damaged.xlsx', result }, seed);
  } catch (error) {
    fail(`reports: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = Math.round(performance.now() - start);
  if (took > SLOW_MS) fail(`took ${took} ms`);
  return result.verdict === 'unreadable' ? result.problem.code : result.verdict;
}

/** The test of the workbooks from so many seeds on; the environment may ask for others. */
export function testDamaged(firstSeed: number, seeds: number): void {
  const first = Number(process.env['DAMAGE_SEED'] ?? firstSeed);
  const count = Number(process.env['DAMAGE_COUNT'] ?? seeds);
  test(`${count} damaged workbooks end in a report`, () => examineAll(first, count), 600_000);
}

async function examineAll(first: number, count: number): Promise<void> {
  const sound = bases();
  const watchdog = startWatchdog();
  const failures: Failure[] = [];
  const ends = new Map<string, number>();
  const before = process.memoryUsage.rss();
  let growth = 0;
  try {
    for (let seed = first; seed < first + count; seed++) {
      watchdog.now(seed);
      const { bytes, done } = damagedWorkbook(sound, seed);
      const end = await examineOne(bytes, seed, (problem) => failures.push({ seed, done, problem }));
      ends.set(end, (ends.get(end) ?? 0) + 1);
      growth = Math.max(growth, process.memoryUsage.rss() - before);
    }
  } finally {
    await watchdog.stop();
  }
  expect(failures.slice(0, SHOWN)).toEqual([]);
  expect(growth).toBeLessThan(MAX_GROWTH);
  // Damage of which all is refused, or nothing, would prove little.
  if (count < 1_000) return;
  for (const end of ['corrupt', 'invalid', 'valid']) expect(ends.get(end)).toBeGreaterThan(count / 50);
}
