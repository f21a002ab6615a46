// Each button of the ribbon has its command, and each command its button.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/registry';
import { ROOT } from '../house/sources';
import { calledFunctions } from './manifestFaults';

const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

test('the functions that buttons call are the registered commands', () => {
  expect(calledFunctions(MANIFEST)).toHaveLength(6);
  expect(calledFunctions(MANIFEST).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
});

test('a button with another name would have no command', () => {
  const [called] = calledFunctions(MANIFEST.replace('<FunctionName>newWorkbook<', '<FunctionName>newBook<'));
  expect(COMMANDS.some(({ id }) => id === called)).toBe(false);
});
