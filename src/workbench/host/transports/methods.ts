// `executeMethod`: what office.js asks by number. Replies are data; a number in `Error` becomes the error of the call.
import type { Host } from '../host';
import { settingsOf } from './frame';
import { Dispatch } from './messages';

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly messageToParent?: unknown;
}

export interface MethodListeners {
  readonly onCommandCompleted: () => void;
  /** A dialog says something to the pane that opened it. */
  readonly onMessageToParent: (message: unknown) => void;
}

const INTERNAL = 5001;
const NOT_ALLOWED = 7000;

/** Places in the array of a batch. */
const BODY = 4;
const FLAGS = 6;

/** The reply to a call. */
export async function performMethod(host: Host, data: unknown, listeners: MethodListeners): Promise<object> {
  const call = data as MethodCall;
  switch (call.DdaMethod.DispatchId) {
    case Dispatch.RichApi:
      return answerBatch(host, call.ArrayData ?? []);
    case Dispatch.LoadSettings: {
      const saved = settingsOf(host).map(([name, value]) => ({ Name: name, Value: value }));
      return done({ Properties: { Settings: saved } });
    }
    case Dispatch.SaveSettings:
      return host.faults().isReadOnly ? failed(NOT_ALLOWED) : saveSettings(host, call);
    case Dispatch.CommandCompleted:
      listeners.onCommandCompleted();
      return done({});
    case Dispatch.MessageParent:
      listeners.onMessageToParent(call.messageToParent);
      return done({});
    default:
      host.noteMissing({ className: 'Office', member: `method ${call.DdaMethod.DispatchId}`, reason: 'unknown' });
      return failed(INTERNAL);
  }
}

async function answerBatch(host: Host, parts: readonly unknown[]): Promise<object> {
  const reply = await host.request(String(parts[BODY]), Number(parts[FLAGS] ?? 0));
  return reply.error === 0 ? done({ Data: [200, [], reply.body] }) : failed(reply.error);
}

/** All settings at once: those that are not named are gone. */
function saveSettings({ settings }: Host, { DdaSettingsMethod }: MethodCall): object {
  settings.clear();
  for (const [name, value] of DdaSettingsMethod?.Properties ?? []) settings.set(name, JSON.parse(value));
  return done({});
}

function done(more: object): object {
  return { Version: 1, Error: 0, ...more };
}

function failed(error: number): object {
  return { Version: 1, Error: error };
}
