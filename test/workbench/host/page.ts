// Two windows that post texts to each other, and the pane's half of the conversation as office.js has it, for tests of the
// page's transport without a page.
import type { IncomingMessage, ListeningWindow } from '../../../src/workbench/host/transports/messages';

export const PAGE_ORIGIN = 'https://localhost:7443';
export const PANE_ORIGIN = 'https://localhost:7444';
export const IDS = { conversation: 'conversation-1', control: 'control-1' };

type Envelope = Readonly<Record<string, unknown>>;

export interface FakePane {
  /** The workbench's window. */
  readonly window: ListeningWindow;
  /** Sends a request and waits for its reply. */
  readonly ask: (action: string, data: unknown, more?: Envelope) => Promise<Envelope>;
  readonly register: (event: string, data?: unknown, more?: Envelope) => Promise<Envelope>;
  readonly unregister: (event: string) => Promise<Envelope>;
  /** A method of the old style, by number. */
  readonly method: (dispatch: number, data?: Envelope, more?: Envelope) => Promise<Envelope>;
  /** Data of the events delivered so far. */
  readonly events: (name: string) => readonly unknown[];
  /** Requests of the host. */
  readonly requests: readonly Envelope[];
  /** Posts a text as it is. */
  readonly post: (text: unknown, origin?: string) => void;
}

export function fakePane(conversation: string = IDS.conversation, origin: string = PANE_ORIGIN): FakePane {
  const listeners = new Set<(event: IncomingMessage) => void>();
  const waiting = new Map<number, (reply: Envelope) => void>();
  const delivered: Envelope[] = [];
  const requests: Envelope[] = [];
  const paneWindow = {
    postMessage: (text: string, targetOrigin: string) => {
      if (targetOrigin !== origin && targetOrigin !== 'https://elsewhere.invalid')
        throw new Error(`sent to ${targetOrigin}`);
      const message = JSON.parse(text) as Envelope;
      if (message['_messageType'] === 0) requests.push(message);
      else if (message['_responseType'] === 1) delivered.push(message);
      else waiting.get(message['_correlationId'] as number)?.(message);
    },
  };
  let correlation = 0;
  const post = (data: unknown, from = origin) => {
    for (const listener of [...listeners]) listener({ data, origin: from, source: paneWindow });
  };
  const send = (action: string, data: unknown, type: number, more: Envelope = {}) =>
    new Promise<Envelope>((resolve) => {
      const number = correlation++;
      waiting.set(number, resolve);
      const { from, ...fields } = more;
      const envelope = {
        ...{ _messageType: 0, _actionName: action, _actionType: type, _conversationId: conversation, _data: data },
        ...{ _correlationId: number, _origin: origin, _serializerVersion: 1, ...fields },
      };
      post(JSON.stringify(envelope), from as string | undefined);
    });
  return {
    window: {
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    ask: (action, data, more) => send(action, data, 0, more),
    register: (event, data = { controlId: IDS.control, eventDispId: 33, targetId: '' }, more = {}) =>
      send(event, data, 1, more),
    unregister: (event) => send(event, { controlId: IDS.control }, 2),
    method: (dispatch, data = {}, more = {}) =>
      send(
        'executeMethod',
        { DdaMethod: { ControlId: IDS.control, Version: 1, DispatchId: dispatch }, ...data },
        0,
        more,
      ),
    events: (name) => delivered.filter((event) => event['_actionName'] === name).map((event) => event['_data']),
    requests,
    post,
  };
}
