// Opens the next finding and selects its cell; after the last one it begins again.
import { hasGrant, type Command } from './command';

export const nextFinding: Command = {
  id: 'nextFinding',
  perform: async (desk) => {
    if (!hasGrant(desk)) return;
    const { filter, finding, ask } = desk;
    const found =
      (await ask('stepFinding', { id: finding, step: 1, filter })) ??
      (await ask('stepFinding', { id: null, step: 1, filter }));
    if (!found) {
      desk.show('findings');
      return;
    }
    desk.openFinding(found.id);
    desk.goTo(found.place);
  },
};
