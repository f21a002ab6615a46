// The mapping of the selected row of the ledger, or the queue where no such row is selected.
import { hasGrant, type Command } from './command';

export const mapSelection: Command = {
  id: 'mapSelection',
  perform: (desk) => {
    if (hasGrant(desk)) desk.show('map');
  },
};
