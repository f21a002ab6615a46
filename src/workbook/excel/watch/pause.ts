// Something that is done once nothing has happened for a while; and after a while at the latest, when much happens.

export interface Pause {
  /** Begins the pause, or begins it anew. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** The longest that an endless stream of events can put it off, in pauses. */
const MOST_PAUSES = 4;

export function pauseAfter(milliseconds: number, act: () => void): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(latest);
    latest = undefined;
  };
  const end = () => {
    stop();
    act();
  };
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
      latest ??= setTimeout(end, milliseconds * MOST_PAUSES);
    },
    stop,
  };
}
