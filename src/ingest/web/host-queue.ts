import { setTimeout as sleep } from 'node:timers/promises';

/** One request at a time to each host, with time for it to breathe in between. */
export interface HostQueue {
  /** Resolves when it is one's turn; what it gives ends the turn. */
  enter(host: string): Promise<() => void>;
  /** Asks for longer pauses at this host. */
  slower(host: string, betweenMs: number): void;
}

export function createHostQueue(betweenMs: number): HostQueue {
  const last = new Map<string, Promise<void>>();
  const pauses = new Map<string, number>();
  return {
    enter: async (host) => {
      const before = last.get(host);
      let leave = (): void => {};
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const free = left.then(() => sleep(pauses.get(host) ?? betweenMs, undefined, { ref: false }));
      last.set(host, free);
      // nobody waits any more: a newsroom's feeds lead to thousands of hosts over the years
      void free.then(() => {
        if (last.get(host) === free) last.delete(host);
      });
      await before;
      return leave;
    },
    slower: (host, ms) => void pauses.set(host, Math.max(betweenMs, ms)),
  };
}
