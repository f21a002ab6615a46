// The pane's end of the worker: orders out, replies in. Pieces of a snapshot are posted one at a time, with a pause between, so
// that typing in the pane is never held up by a large ledger.
import type { Digest } from '../../app/views/digest';
import type { ReaderRequest } from '../../app/engine/engine';
import { NOTHING_SENT, packSnapshot, type Sent } from '../../app/engine/snapshots';
import type { Answer, Question, QuestionArguments } from '../../app/engine/questions';
import type { Examiner } from '../../app/live/session';
import type { Message, Order, Reply } from './protocol';

export interface EngineClient extends Examiner {
  readFor(reader: ReaderRequest): Promise<void>;
  ask<Q extends Question>(question: Q, args: QuestionArguments<Q>): Promise<Answer<Q>>;
}

/** A worker as far as it is needed here. */
export interface WorkerEnd {
  postMessage(message: Message): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** `today` gives the day of the person at the screen, ISO 8601. */
export function connectEngine(worker: WorkerEnd, today: () => string): EngineClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let sent: Sent = NOTHING_SENT;
  const post = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ number: last, order });
    });
  worker.onmessage = ({ data }) => {
    const pending = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.isDone) pending?.resolve(data.value);
    else pending?.reject(new Error(data.message));
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return {
    send: async (snapshot) => {
      const { pieces, sent: after } = packSnapshot(snapshot, sent);
      sent = NOTHING_SENT;
      for (const piece of pieces) await post({ order: 'take', piece });
      sent = after;
    },
    examine: async () => (await post({ order: 'examine', request: { today: today() } })) as Digest,
    readFor: async (reader) => {
      await post({ order: 'readFor', reader });
    },
    ask: async (question, args) => (await post({ order: 'answer', question, args })) as Answer<typeof question>,
  };
}
