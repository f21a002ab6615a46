// A host for Node: texts over `OfficeExtension.HostBridge`. There is no frame and no pane; commands, dialogs and old-style
// settings need the transport of the page.
import type { Host, HostNotice } from '../host';
import { RICH_API, entryOf } from './entries';

/** What office.js talks to; it puts its own listener in. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

const DOCUMENT_SELECTION_CHANGED = 2;

/** Codes of failed requests as a bridge tells them: a name and a status of HTTP. */
const FAILURES: Readonly<Record<number, readonly [code: string, status: number]>> = {
  5004: ['InvalidOperationInCellEditMode', 400],
  5102: ['ActivityLimitReached', 429],
  5103: ['RequestPayloadSizeLimitExceeded', 400],
  5104: ['ResponsePayloadSizeLimitExceeded', 400],
  7000: ['AccessDenied', 401],
  5012: ['InvalidOrTimedOutSession', 408],
};
const UNKNOWN_FAILURE = ['GeneralException', 500] as const;

/** A bridge to a host; `stop` ends its notices. */
export function bridgeTo(host: Host): { readonly bridge: HostBridge; readonly stop: () => void } {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => void passRequest(host, bridge, text),
    onMessageFromHost: null,
  };
  const stop = host.onNotice((notice) => {
    const entries = entriesOf(notice);
    if (entries.length > 0)
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  });
  return { bridge, stop };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

async function passRequest(host: Host, bridge: HostBridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as BridgeRequest;
  const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
  const reply = await host.request(body, flags);
  const answer = reply.error === 0 ? { statusCode: 200, headers: {}, body: reply.body } : failure(reply.error);
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: answer }));
}

function failure(error: number): object {
  const [code, statusCode] = FAILURES[error] ?? UNKNOWN_FAILURE;
  return {
    statusCode,
    headers: {},
    body: JSON.stringify({ error: { code, message: `The request failed (${error}).` } }),
  };
}

function entriesOf(notice: HostNotice): unknown[] {
  if (notice.type === 'selection') return [[RICH_API, DOCUMENT_SELECTION_CHANGED, '', '{}', 0]];
  return notice.type === 'entries' ? notice.entries.map(entryOf) : [];
}
