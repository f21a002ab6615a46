// The keys of the queue: where they lead, and what they select. Pure.

export type QueueMove =
  | { readonly type: 'move'; readonly to: number; readonly extends: boolean }
  | { readonly type: 'toggle' }
  | { readonly type: 'open' }
  | { readonly type: 'all' };

export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 8;

/** What a key does in a list of `count` rows whose row `active` (from 0) has the focus; null where it does nothing. */
export function queueMove(stroke: Keystroke, active: number, count: number): QueueMove | null {
  const { key, shiftKey, ctrlKey, metaKey } = stroke;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { type: 'all' } : null;
  if (key === ' ') return { type: 'toggle' };
  if (key === 'Enter') return { type: 'open' };
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined) return null;
  return { type: 'move', to: Math.min(count - 1, Math.max(0, target)), extends: shiftKey };
}

/** The rows of a selection that was extended from `anchor` to `active`, added to what was chosen before. */
export function extended(before: readonly string[], range: readonly string[]): string[] {
  return [...new Set([...before, ...range])];
}

export function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
