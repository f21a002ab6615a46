// All tests: those without a browser side by side, then those with one, which wants the computer for itself. The second part
// runs whatever the first one finds. `npx jest FILE` runs a file alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const JEST = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const WITH_BROWSER = '/test/(browser|workbench/(grid|page))/';

const run = (...args) => spawnSync(process.execPath, [JEST, ...args], { stdio: 'inherit' }).status === 0;

const parts = [run('--testPathIgnorePatterns', WITH_BROWSER, '--maxWorkers', '2'), run(WITH_BROWSER)];
process.exit(parts.every(Boolean) ? 0 : 1);
