// F6 and Shift+F6 go from the ribbon to the grid to the pane and round again, as in Excel.
import type { Bench } from './bench';
import { listenToKeys, paneFrame } from './paneKeys';

const REGIONS = ['ribbon', 'grid', 'pane'] as const;
type Region = (typeof REGIONS)[number];

/** Listens on this page and on the pane's; the answer ends it. */
export function listenForRegions(bench: Bench): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(bench, nextOf(currentRegion(), event.shiftKey ? -1 : 1, bench.store.read().pane.isOpen));
  };
  return listenToKeys(press);
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
    paneFrame()?.focus();
    if (bench.focusPane()) return;
  }
  const inside = '[tabindex="0"], button:not([tabindex="-1"])';
  document.querySelector(`[data-region="${region}"]`)?.querySelector<HTMLElement>(inside)?.focus();
}
