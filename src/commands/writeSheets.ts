// Sheets that Allot writes when asked: the findings, and the summary.
import { hasGrant, type Command } from './command';

export const writeFindings: Command = {
  id: 'writeFindings',
  perform: async (desk) => {
    if (hasGrant(desk)) await desk.write('findings');
  },
};

export const writeSummary: Command = {
  id: 'writeSummary',
  perform: async (desk) => {
    if (hasGrant(desk)) await desk.write('summary');
  },
};
