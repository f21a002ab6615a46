// Loads the unmodified Excel client of office.js into this realm, as often as wanted, joined with a host over a bridge. Each
// call gives a client of its own.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../../../src/workbench/host/host';
import { bridgeTo } from '../../../src/workbench/host/transports/bridge';

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface LoadedClient extends OfficeClient {
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: unknown): void } };
}

const CLIENT = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');

let load: ((scope: object) => LoadedClient) | undefined;

/** A client that talks to this host and to no other. */
export function clientOf(host: Host): OfficeClient {
  // The script reads `window.X = …` back as a bare X: `with` makes both the same.
  const source = () => `with (scope) {\n${readFileSync(CLIENT, 'utf8')}\n;return { Excel, OfficeExtension }; }`;
  load ??= new Function('scope', source()) as (scope: object) => LoadedClient;
  const page = bareWindow();
  const client = load(
    new Proxy(page, {
      has: (target, key) => typeof key === 'string' && key !== 'scope' && (key in target || !(key in globalThis)),
    }),
  );
  page['Office'] = Object.create(page['Office'] as object, {
    context: { value: { requirements: requirementsOf(host) } },
  });
  client.OfficeExtension.HostBridge.init(bridgeTo(host).bridge);
  return client;
}

function requirementsOf({ requirements }: Host) {
  return { isSetSupported: (set: string, version = '1.0') => isAtLeast(requirements[set], version) };
}

export function isAtLeast(declared: string | undefined, wanted: string): boolean {
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function bareWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const element = () => ({ setAttribute: nothing, style: {}, appendChild: nothing });
  const window: Record<string, unknown> = {
    addEventListener: nothing,
    removeEventListener: nothing,
    open: () => null,
    Promise,
    name: '',
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      addEventListener: nothing,
      domain: 'localhost',
      URL: '',
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
