// A host for a page: messages between its window and the add-in's frame, as office.js exchanges them with Excel on the web.
// Needs a window to listen to; frames and dialogs are shown by whoever uses it.
import type { Host, HostNotice } from '../host';
import { openDialogs } from './dialogs';
import type { ShowDialog } from './dialogs';
import { entryOf } from './entries';
import { appContext, frameAttributes } from './frame';
import type { FrameAttributes, FrameIds, FramePlace } from './frame';
import { ActionType, ErrorCode, PaneAction, eventFor, readRequest, replyTo, sendTo } from './messages';
import type { IncomingMessage, ListeningWindow, Peer, Request } from './messages';
import { performMethod } from './methods';

export interface PageOptions extends FramePlace {
  readonly window: ListeningWindow;
  /** New for each frame; random where absent. */
  readonly ids?: FrameIds;
  /** Shows a dialog that the add-in opens in a frame of the host; without it dialogs are refused. */
  readonly showDialog?: ShowDialog;
  /** The add-in has been loaded and has asked for its context: the first time, or anew. */
  readonly onLoaded?: (isAgain: boolean) => void;
  /** The person leaves the pane: with Tab, Shift+Tab or Esc. */
  readonly onExit?: (key: 'Tab' | 'Esc') => void;
  readonly onCommandCompleted?: () => void;
  /** A message for this conversation came from an origin that is not the add-in's; it was refused. */
  readonly onRefused?: (origin: string) => void;
}

export interface PageTransport {
  /** For the frame; its name must be set before it is inserted. */
  readonly frame: FrameAttributes;
  /** Presses a ribbon button; false while the add-in does not listen to commands. */
  readonly invokeCommand: (functionName: string, controlId: string) => boolean;
  /** Moves the keyboard's focus into the pane; false while nothing is loaded there. */
  readonly focusPane: () => boolean;
  readonly stop: () => void;
}

/** A registered event: who asked, and with which request. */
interface Registration {
  readonly peer: Peer;
  readonly request: Request;
}

interface PageState {
  readonly events: Map<string, Registration>;
  pane: Peer | undefined;
}

const COMMAND_EVENT = 'appCommandInvoked';
const RICH_EVENT = 'richApiMessage';
const SELECTION_EVENT = 'documentSelectionChanged';
const DIALOG_EVENT = 'dialogMessageReceived';

/** Joins a host with the frame whose attributes it gives. */
export function joinPage(host: Host, options: PageOptions): PageTransport {
  const ids = options.ids ?? { conversation: crypto.randomUUID(), control: crypto.randomUUID() };
  const state: PageState = { events: new Map(), pane: undefined };
  const fire = (name: string, data: unknown): boolean => {
    const registration = state.events.get(name);
    if (registration) sendTo(registration.peer, options.origin, eventFor(registration.request, data));
    return registration !== undefined;
  };
  const dialogs = openDialogs(host, options, ids, (data) => fire(DIALOG_EVENT, data));
  const listen = (event: IncomingMessage) => {
    const request = readRequest(event);
    if (!request || dialogs.receive(event, request) || request._conversationId !== ids.conversation) return;
    const peer = { window: event.source as Peer['window'], origin: event.origin };
    void answer(host, { options, ids, state, dialogs }, peer, request);
  };
  options.window.addEventListener('message', listen);
  const stopNotices = host.onNotice((notice) => passOn(notice, fire));
  return {
    frame: frameAttributes(ids, options),
    invokeCommand: (name, controlId) =>
      fire(COMMAND_EVENT, [crypto.randomUUID(), name, JSON.stringify({ source: { id: controlId } })]),
    focusPane: () => focusPane(state, options, ids),
    stop: () => {
      options.window.removeEventListener('message', listen);
      dialogs.close();
      stopNotices();
    },
  };
}

interface Page {
  readonly options: PageOptions;
  readonly ids: FrameIds;
  readonly state: PageState;
  readonly dialogs: ReturnType<typeof openDialogs>;
}

async function answer(host: Host, page: Page, peer: Peer, request: Request): Promise<void> {
  const { options, state, dialogs } = page;
  const reply = (data: unknown, errorCode?: number) => sendTo(peer, options.origin, replyTo(request, data, errorCode));
  if (peer.origin !== new URL(options.url).origin) {
    options.onRefused?.(peer.origin);
    return reply(null, ErrorCode.AccessDenied);
  }
  const name = request._actionName;
  if (request._actionType === ActionType.Register) {
    if (name === DIALOG_EVENT && !dialogs.open(request._data)) return reply({ Error: DIALOG_REFUSED });
    state.events.set(name, { peer, request });
    return reply({ Error: 0 });
  }
  if (request._actionType === ActionType.Unregister) {
    if (name === DIALOG_EVENT) dialogs.close();
    state.events.delete(name);
    return reply({ Error: 0 });
  }
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      return reply(startAnew(host, page, peer));
    case 'ContextActivationManager_notifyHost':
      heed(options, request._data);
      return reply(null);
    case 'executeMethod':
      return reply(
        await performMethod(host, request._data, {
          onCommandCompleted: () => options.onCommandCompleted?.(),
          onMessageToParent: () => undefined,
        }),
      );
    default:
      host.noteMissing({ className: 'Office', member: name, reason: 'unknown' });
      return reply(null, ErrorCode.Handling);
  }
}

/** A dialog that the host does not show. */
const DIALOG_REFUSED = 12_011;

/** A page that asks again has been loaded anew: what it had asked for before is gone with it. */
function startAnew(host: Host, { options, ids, state, dialogs }: Page, peer: Peer): object {
  const isAgain = state.pane !== undefined;
  if (isAgain) {
    state.events.clear();
    dialogs.close();
    host.restart();
  }
  state.pane = peer;
  options.onLoaded?.(isAgain);
  return appContext(host, ids, options);
}

function heed({ onExit }: PageOptions, data: unknown): void {
  const action = Array.isArray(data) ? (data as unknown[])[1] : undefined;
  if (action === PaneAction.TabExit) onExit?.('Tab');
  if (action === PaneAction.EscExit) onExit?.('Esc');
}

function passOn(notice: HostNotice, fire: (name: string, data: unknown) => boolean): void {
  if (notice.type === 'entries') fire(RICH_EVENT, { ArrayData: notice.entries.map(entryOf) });
  if (notice.type === 'selection') fire(SELECTION_EVENT, {});
}

/** A request of the host's own goes to the conversation's service in the pane. */
function focusPane({ pane }: PageState, { origin }: PageOptions, { conversation }: FrameIds): boolean {
  if (!pane) return false;
  sendTo(pane, origin, {
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: ActionType.Invoke,
    _conversationId: `${conversation}_ntf`,
    _correlationId: -1,
    _data: [PaneAction.TabIn],
  });
  return true;
}
