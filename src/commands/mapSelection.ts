// The mapping of the selected row of the ledger, or the queue where no such row is selected.
import { hasGrant, type Command } from './command';

export const mapSelection: Command = {
  id: 'mapSelection',
  perform: async (desk) => {
    if (!hasGrant(desk)) return;
    const { selection, ask } = desk;
    const selected = selection === null ? null : await ask('mappingAt', selection);
    if (selected === null) desk.show('map');
    else desk.openExpenditure(selected.id);
  },
};
