// The add-in's frame and the conversation with it. Each load is a new conversation: office.js caches by it.
import type { Host } from '../../host/host';
import { joinPage } from '../../host/transports/xdm';
import type { PageTransport } from '../../host/transports/xdm';

export interface PaneLink {
  readonly transport: PageTransport;
  /** Runs a ribbon command, as soon as the add-in listens to commands. */
  readonly command: (name: string, controlId: string) => void;
  readonly stop: () => void;
}

export interface PaneLinkOptions {
  readonly url: string;
  readonly locale: string;
  readonly onExit: () => void;
}

const PATIENCE = 60;
const PAUSE = 250;

export function linkPane(host: Host, { url, locale, onExit }: PaneLinkOptions): PaneLink {
  const transport = joinPage(host, { window, origin: location.origin, url, locale, onExit });
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const command = (name: string, controlId: string, patience = PATIENCE) => {
    if (transport.invokeCommand(name, controlId) || patience === 0) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      command(name, controlId, patience - 1);
    }, PAUSE);
    waiting.add(timer);
  };
  return {
    transport,
    command,
    stop: () => {
      for (const timer of waiting) clearTimeout(timer);
      transport.stop();
    },
  };
}
