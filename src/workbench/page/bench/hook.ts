// What tests and the curious may reach from the browser's console: only here, in the stand-in.
import type { Faults } from '../../host/faults';
import type { Host } from '../../host/host';
import type { UniverBook } from '../../grid/univerBook';
import type { Bench } from './bench';
import type { BenchState } from './state';
import type { SwitchName } from './switches';

export interface WorkbenchHook {
  readonly book: () => UniverBook | null;
  readonly host: () => Host | null;
  readonly faults: () => Readonly<Faults> | null;
  readonly state: () => BenchState;
  readonly turn: (name: SwitchName, isOn: boolean) => void;
  /** Pixels. */
  readonly resizePane: (width: number) => void;
}

declare global {
  interface Window {
    allotWorkbench?: WorkbenchHook;
  }
}

export function showHook(bench: Bench): void {
  window.allotWorkbench = {
    book: () => bench.desk()?.book ?? null,
    host: () => bench.desk()?.host ?? null,
    faults: () => bench.desk()?.host.faults() ?? null,
    state: bench.store.read,
    turn: bench.turn,
    resizePane: bench.resizePane,
  };
}
