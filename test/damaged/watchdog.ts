// Ends the test run when one workbook never ends: a loop without end would otherwise hide its seed. A thread of its own
// looks on, as the looping one no longer can.
import { Worker } from 'node:worker_threads';

const HANGS_MS = 60_000;

const WATCH = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const state = new Int32Array(workerData.state);
let last = -1, since = Date.now();
setInterval(() => {
  const seed = Atomics.load(state, 0);
  if (seed !== last) { last = seed; since = Date.now(); }
  else if (Date.now() - since > workerData.limit) {
    writeSync(2, 'The damaged workbook of seed ' + seed + ' never ends.\\n');
    process.kill(workerData.process, 'SIGKILL');
  }
}, 500);
`;

export interface Watchdog {
  /** Tells which seed is being examined. */
  now(seed: number): void;
  stop(): Promise<void>;
}

export function startWatchdog(): Watchdog {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { state: state.buffer, limit: HANGS_MS, process: process.pid };
  const worker = new Worker(WATCH, { eval: true, workerData });
  worker.unref();
  return {
    now: (seed) => {
      Atomics.store(state, 0, seed);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
