// All ribbon buttons that run a function. The manifest names them by their ids.
import { checkNow } from './checkNow';
import type { Command } from './command';
import { mapSelection } from './mapSelection';
import { newWorkbook } from './newWorkbook';
import { nextFinding } from './nextFinding';
import { writeFindings, writeSummary } from './writeSheets';

export const COMMANDS: readonly Command[] = [
  newWorkbook,
  checkNow,
  nextFinding,
  mapSelection,
  writeFindings,
  writeSummary,
];
