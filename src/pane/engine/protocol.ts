// What the pane's thread and the worker say to each other.
import type { Engine, ExamineRequest, ReaderRequest } from '../../app/engine/engine';
import type { Question } from '../../app/engine/questions';

export type Order =
  | { readonly order: 'take'; readonly piece: Parameters<Engine['take']>[0] }
  | { readonly order: 'readFor'; readonly reader: ReaderRequest }
  | { readonly order: 'examine'; readonly request: ExamineRequest }
  | { readonly order: 'answer'; readonly question: Question; readonly args: unknown };

/** `number` pairs a message with its reply. */
export interface Message {
  readonly number: number;
  readonly order: Order;
}

export type Reply =
  | { readonly number: number; readonly isDone: true; readonly value: unknown }
  /** The examining half failed: a fault of ours. */
  | { readonly number: number; readonly isDone: false; readonly message: string };
