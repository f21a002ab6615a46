// F6 and Shift+F6 go from the ribbon to the grid to the pane and round again, as in Excel. The pane's page is asked as well:
// the keys that are pressed in it do not come up here.
import type { Bench } from './bench';

const REGIONS = ['ribbon', 'grid', 'pane'] as const;
type Region = (typeof REGIONS)[number];

/** Listens on this page and on the pane's, whichever is loaded; the answer ends it. */
export function listenForRegions(bench: Bench): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(bench, nextOf(currentRegion(), event.shiftKey ? -1 : 1, bench.store.read().pane.isOpen));
  };
  const heard = new WeakSet<Document>();
  const hearPane = () => {
    const pane = paneDocument();
    if (!pane || heard.has(pane)) return;
    heard.add(pane);
    pane.addEventListener('keydown', press, true);
  };
  const loaded = (event: Event) => {
    if (event.target instanceof HTMLIFrameElement) hearPane();
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('load', loaded, true);
  return () => {
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('load', loaded, true);
  };
}

function currentRegion(): Region {
  const within = document.activeElement?.closest('[data-region]')?.getAttribute('data-region');
  return REGIONS.find((region) => region === within) ?? 'pane';
}

function nextOf(region: Region, step: number, isPaneOpen: boolean): Region {
  const open = REGIONS.filter((other) => other !== 'pane' || isPaneOpen);
  const at = open.indexOf(region);
  return open[(at + step + open.length) % open.length]!;
}

function goTo(bench: Bench, region: Region): void {
  if (region === 'grid') return void bench.desk()?.book.focus();
  if (region === 'pane') {
    frameOf()?.focus();
    if (bench.focusPane()) return;
  }
  const inside = '[tabindex="0"], button:not([tabindex="-1"])';
  document.querySelector(`[data-region="${region}"]`)?.querySelector<HTMLElement>(inside)?.focus();
}

function frameOf(): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>('iframe[data-pane]');
}

/** Null where the pane comes from another origin: then its keys are its own. */
function paneDocument(): Document | null {
  return frameOf()?.contentDocument ?? null;
}
