// The worker: a loop of messages around the engine. It owns snapshot, grant and rules, so that the pane's thread never waits.
import { createEngine, type Engine } from '../../app/engine/engine';
import { loadAllTexts } from '../../words/loadTexts';
import type { Message, Order, Reply } from './protocol';
import { sha256 } from './sha256';

const engine = createEngine(loadAllTexts, sha256);

function perform(order: Order): unknown {
  switch (order.order) {
    case 'take':
      return engine.take(order.piece);
    case 'readFor':
      return engine.readFor(order.reader);
    case 'examine':
      return engine.examine(order.request);
    case 'answer':
      return engine.answer(order.question, order.args as Parameters<Engine['answer']>[1]);
  }
}

self.onmessage = async ({ data: { number, order } }: MessageEvent<Message>) => {
  let reply: Reply;
  try {
    reply = { number, isDone: true, value: await perform(order) };
  } catch (error) {
    reply = { number, isDone: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
};
