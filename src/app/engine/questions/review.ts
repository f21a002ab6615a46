// What was decided, what has changed since, and what is to be written for the next decision.
import { acceptedList } from '../../reviewing/acceptance';
import { meterScreen } from '../../reviewing/meterScreen';
import { missingTablesModel } from '../../reviewing/missingTables';
import { reviewView } from '../../reviewing/reviewView';
import { revisionView } from '../../reviewing/revisionView';
import type { Desk } from '../../views/desk';

export { acceptanceView as acceptance } from '../../reviewing/acceptance';
export { signingView as signing } from '../../reviewing/signing';
export { exceptionToWrite, reopenToWrite, revisionToWrite, signToWrite } from '../../reviewing/toWrite';
export { verifyTyped as verify } from '../../reviewing/verifyTyped';
export { versionView as version } from '../../reviewing/versionView';

export function review(...[desk]: [Desk, null]) {
  return reviewView(desk);
}

export function revision(...[desk]: [Desk, null]) {
  return revisionView(desk);
}

export function meter(...[desk]: [Desk, null]) {
  return meterScreen(desk);
}

export function accepted(...[desk]: [Desk, null]) {
  return acceptedList(desk);
}

/** The sheets of the tables of decisions that the workbook lacks; null where it lacks none. */
export function missingTables(...[desk]: [Desk, null]) {
  return missingTablesModel(desk.examination) ?? null;
}
