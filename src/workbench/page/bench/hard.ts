// What each switch of "Make it hard" does to the host and the workbook.
import { CULTURES } from '../../host/culture';
import type { RequestFault } from '../../host/faults';
import { noFaults } from '../../host/faults';
import type { Desk } from './desk';
import type { BenchState } from './state';
import type { SwitchName } from './switches';

const SLOW = 800;
const SMALL = 256 * 1024;
const SESSION_OVER: RequestFault = 5012;

/** Brings the host to what the switches say. `isTyping`: a person is typing into a cell. */
export function applySwitches({ book, host, places }: Desk, state: BenchState, isTyping: boolean): void {
  const { switches, culture } = state;
  const usual = noFaults();
  host.setFaults({
    isEditingCell: switches.has('editing') || isTyping,
    isReadOnly: switches.has('read-only'),
    delay: switches.has('slow') ? SLOW : usual.delay,
    payloadLimit: switches.has('small') ? SMALL : usual.payloadLimit,
    events: switches.has('lost') ? 'lost' : switches.has('twice') ? 'twice' : 'once',
    culture: CULTURES[culture],
    nextRequests: switches.has('session') ? [SESSION_OVER] : [],
  });
  book.setReadOnly(switches.has('read-only'));
  const sheet = book.sheets().find(({ id }) => id === places.protectedSheet?.id);
  const isProtected = switches.has('protected');
  if (sheet && (sheet.protection !== null) !== isProtected) {
    book.updateSheet(sheet.id, { protection: isProtected ? {} : null });
  }
}

/** The switches after one is turned; two that contradict each other are never on together. */
export function turned(switches: ReadonlySet<SwitchName>, name: SwitchName, isOn: boolean): ReadonlySet<SwitchName> {
  const next = new Set(switches);
  if (isOn) next.add(name);
  else next.delete(name);
  if (isOn && name === 'lost') next.delete('twice');
  if (isOn && name === 'twice') next.delete('lost');
  return next;
}
