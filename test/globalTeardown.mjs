// Ends the development server, if a test has started it, and clears away what the run shared.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default function tearDown() {
  const folder = process.env.ALLOT_TEST_RUN;
  const pid = join(folder, 'pid');
  if (existsSync(pid)) {
    try {
      process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
