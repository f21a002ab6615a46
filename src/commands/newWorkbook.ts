// The form for a new grant workbook; in a workbook that holds a grant already it says so.
import type { Command } from './command';

export const newWorkbook: Command = {
  id: 'newWorkbook',
  perform: ({ digest, explain }) => {
    if (digest?.state === 'grant' || digest?.state === 'not-filled-in') explain('command.has-grant');
  },
};
