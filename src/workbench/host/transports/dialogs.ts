// Dialogs that an add-in opens in a frame of the host: a second page with a conversation of its own, which may say things to
// the pane that opened it. One at a time, as in Excel.
import type { Host } from '../host';
import { appContext, frameAttributes } from './frame';
import type { FrameAttributes, FrameIds, FramePlace } from './frame';
import { ActionType, ErrorCode, replyTo, sendTo } from './messages';
import type { IncomingMessage, Peer, Request } from './messages';
import { performMethod } from './methods';

/** Width and height are percent of the window. */
export interface DialogFrame extends FrameAttributes {
  readonly width: number;
  readonly height: number;
}

/** Shows a dialog and answers how to take it away; `onClosed` is for when the person closes it. */
export type ShowDialog = (frame: DialogFrame, onClosed: () => void) => () => void;

interface DialogOptions extends FramePlace {
  readonly showDialog?: ShowDialog;
}

export interface Dialogs {
  /** Opens the dialog that was asked for; false where it can't be shown or one is open already. */
  readonly open: (data: unknown) => boolean;
  readonly close: () => void;
  /** Whether a request is a dialog's; it gets its answer. */
  readonly receive: (event: IncomingMessage, request: Request) => boolean;
}

const CLOSED_BY_PERSON = 12_006;

interface OpenDialog {
  readonly ids: FrameIds;
  readonly place: FramePlace;
  readonly takeAway: () => void;
}

/** `tell` passes something on to the pane. */
export function openDialogs(
  host: Host,
  options: DialogOptions,
  { control }: FrameIds,
  tell: (data: unknown) => void,
): Dialogs {
  let dialog: OpenDialog | undefined;
  const close = () => {
    dialog?.takeAway();
    dialog = undefined;
  };
  return {
    open: (data) => {
      const wanted = wantedDialog(data);
      if (!options.showDialog || !wanted || dialog) return false;
      const ids = { conversation: crypto.randomUUID(), control };
      const place = { origin: options.origin, locale: options.locale, url: wanted.url, isDialog: true };
      const frame = { ...frameAttributes(ids, place), width: wanted.width, height: wanted.height };
      const takeAway = options.showDialog(frame, () => {
        close();
        tell({ messageType: CLOSED_BY_PERSON });
      });
      dialog = { ids, place, takeAway };
      return true;
    },
    close,
    receive: (event, request) => {
      if (!dialog || request._conversationId !== dialog.ids.conversation) return false;
      void answer(host, dialog, { window: event.source as Peer['window'], origin: event.origin }, request, tell);
      return true;
    },
  };
}

function wantedDialog(data: unknown): { url: string; width: number; height: number } | undefined {
  const { targetId } = data as { readonly targetId?: unknown };
  if (typeof targetId !== 'string') return undefined;
  const { url, width, height } = JSON.parse(targetId) as Readonly<Record<string, unknown>>;
  if (typeof url !== 'string') return undefined;
  return { url, width: Number(width ?? 50), height: Number(height ?? 50) };
}

async function answer(
  host: Host,
  { ids, place }: OpenDialog,
  peer: Peer,
  request: Request,
  tell: (data: unknown) => void,
): Promise<void> {
  const reply = (data: unknown, errorCode?: number) => sendTo(peer, place.origin, replyTo(request, data, errorCode));
  if (peer.origin !== new URL(place.url).origin) return reply(null, ErrorCode.AccessDenied);
  if (request._actionType !== ActionType.Invoke) return reply({ Error: 0 });
  if (request._actionName === 'ContextActivationManager_getAppContextAsync') return reply(appContext(host, ids, place));
  if (request._actionName !== 'executeMethod') return reply(null);
  const onMessageToParent = (message: unknown) =>
    tell({ messageType: 0, messageContent: message, messageOrigin: peer.origin });
  return reply(await performMethod(host, request._data, { onCommandCompleted: () => undefined, onMessageToParent }));
}
