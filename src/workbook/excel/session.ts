// One conversation with Excel: waits while a person is typing instead of failing, says so, can be stopped while it waits,
// and turns Office's errors into ours. What is asked is the callers' business.
import type { CaptureOptions } from '../port';
import type { ExcelHost } from './host';
import { asHostProblem } from './problems';

export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what was asked since the last time. Rejects with `HostProblem`, or the signal's reason. */
  sync(): Promise<void>;
}

/** Milliseconds without an answer after which people are told that Excel makes us wait. */
const PATIENCE = 2500;

/** Runs `work` in a session of its own. Rejects with `HostProblem` for errors of Office.js. */
export async function inSession<T>(
  host: ExcelHost,
  options: Pick<CaptureOptions, 'onWaiting' | 'signal'>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  options.signal?.throwIfAborted();
  try {
    return await host.run({ delayForCellEdit: true }, (context) =>
      work({ context, sync: () => sendPatiently(context, options) }),
    );
  } catch (error) {
    throw asHostProblem(error);
  }
}

async function sendPatiently(
  context: Excel.RequestContext,
  { onWaiting, signal }: Pick<CaptureOptions, 'onWaiting' | 'signal'>,
): Promise<void> {
  signal?.throwIfAborted();
  const timer = onWaiting && setTimeout(onWaiting, PATIENCE);
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal!.reason);
    signal?.addEventListener('abort', stop);
  });
  try {
    await (signal ? Promise.race([context.sync(), stopped]) : context.sync());
  } catch (error) {
    throw asHostProblem(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop!);
  }
}
