// What the host has answered, counted: for a status bar and for tests of how much a piece of work may ask for.

export interface Answered {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  /** 0, or the code with which the request failed. */
  readonly error: number;
}

export interface Statistics {
  readonly requests: number;
  readonly failed: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  /** Undefined before the first. */
  readonly last: Answered | undefined;
}

export interface Tally {
  readonly add: (answered: Answered) => void;
  readonly read: () => Statistics;
}

export function createTally(): Tally {
  let sum: Statistics = { requests: 0, failed: 0, bytesIn: 0, bytesOut: 0, milliseconds: 0, last: undefined };
  return {
    add: (answered) => {
      sum = {
        requests: sum.requests + 1,
        failed: sum.failed + (answered.error === 0 ? 0 : 1),
        bytesIn: sum.bytesIn + answered.bytesIn,
        bytesOut: sum.bytesOut + answered.bytesOut,
        milliseconds: sum.milliseconds + answered.milliseconds,
        last: answered,
      };
    },
    read: () => sum,
  };
}
