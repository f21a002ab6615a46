// One process that reads, takes in and judges a workbook, and tells the time and the peak memory after each phase as JSON.
import { readGrant } from '../src/workbook/intake/intake';
import { measureGrant } from '../src/core/measures/measures';
import { dayOfIso } from '../src/core/calendar/day';
import { CATALOGUE } from '../src/rules/catalogue';
import { runCatalogue } from '../src/rules/runCatalogue';
import { openWorkbookFile } from '../src/workbook/xlsx/node';

async function measurePhases(file: string): Promise<void> {
  const phases: { phase: string; seconds: number; peak: number }[] = [];
  let last = performance.now();
  const mark = (phase: string) => {
    const now = performance.now();
    phases.push({ phase, seconds: (now - last) / 1000, peak: Math.round(process.resourceUsage().maxRSS / 1024) });
    last = now;
  };
  const snapshot = await openWorkbookFile(file, {}).capture();
  mark('reading');
  const { grant, facts } = readGrant(snapshot);
  mark('intake');
  const today = dayOfIso('2026-11-23')!;
  runCatalogue(CATALOGUE, { grant, facts, measures: measureGrant(grant), today, asOf: today, isAsOfGiven: false });
  mark('rules');
  process.stdout.write(JSON.stringify({ phases, expenditures: grant.expenditures.count }));
}

void measurePhases(process.argv[2]!);
