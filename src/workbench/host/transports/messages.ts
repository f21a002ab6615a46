// The envelope in which office.js and the program around it exchange messages, as JSON text: requests and responses with a
// conversation and a number. Shapes, numbers and their making; nothing is sent here.

export const MessageType = { Request: 0, Response: 1 } as const;
export const ActionType = { Invoke: 0, Register: 1, Unregister: 2 } as const;
export const ResponseType = { Reply: 0, Event: 1 } as const;
export const ErrorCode = { None: 0, Handling: -2, AccessDenied: -5 } as const;

/** Actions of the pane's window that the host is told of (`NotifyHost`), or tells (`TabIn`). */
export const PaneAction = { Select: 0, UnSelect: 1, TabIn: 11, TabExit: 13, EscExit: 15, Shortcut: 39 } as const;

/** Numbers of `executeMethod`. */
export const Dispatch = {
  LoadSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
  CommandCompleted: 94,
  MessageParent: 144,
} as const;

export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A window that can be sent to. */
export interface MessageTarget {
  postMessage(text: string, targetOrigin: string): void;
}

export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** A window as far as it is listened to. */
export interface ListeningWindow {
  addEventListener(type: 'message', listener: (event: IncomingMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: IncomingMessage) => void): void;
}

/** Whoever sent a request: replies and events go there. */
export interface Peer {
  readonly window: MessageTarget;
  readonly origin: string;
}

/** The request in an incoming message; undefined for anything else. */
export function readRequest({ data }: IncomingMessage): Request | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  const message = parsed(data) as Partial<Request> | undefined;
  const isRequest = message?._messageType === MessageType.Request && typeof message._conversationId === 'string';
  return isRequest ? (message as Request) : undefined;
}

/** Other scripts may post texts that only look like JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function sendTo(peer: Peer, ownOrigin: string, message: object): void {
  peer.window.postMessage(JSON.stringify({ _origin: ownOrigin, _serializerVersion: 1, ...message }), peer.origin);
}

/** The reply to a request. */
export function replyTo(request: Request, data: unknown, errorCode: number = ErrorCode.None): object {
  return { ...response(request, request._correlationId, data, ResponseType.Reply), _errorCode: errorCode };
}

/** An event for whoever registered with `request`. */
export function eventFor(request: Request, data: unknown): object {
  return { ...response(request, request._correlationId, data, ResponseType.Event), _errorCode: ErrorCode.None };
}

function response(
  { _actionName, _conversationId }: Request,
  _correlationId: number,
  _data: unknown,
  _responseType: number,
) {
  return { _messageType: MessageType.Response, _actionName, _conversationId, _correlationId, _data, _responseType };
}
