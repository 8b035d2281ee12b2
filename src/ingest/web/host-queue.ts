import { setTimeout as sleep } from 'node:timers/promises';

/** One request at a time to each host, with time for it to breathe in between. */
export interface HostQueue {
  /** Resolves when it is one's turn; what it gives ends the turn. */
  enter(host: string): Promise<() => void>;
  /** Asks for longer pauses at this host. */
  slower(host: string, betweenMs: number): void;
}

/** A newsroom's feeds lead to thousands of hosts over the years; those left longest ago are forgotten. */
const HOSTS_MAX = 1_000;

export function createHostQueue(betweenMs: number): HostQueue {
  /** When the last of each host has left, or will have. */
  const last = new Map<string, Promise<number>>();
  const pauses = new Map<string, number>();
  return {
    enter: async (host) => {
      const before = last.get(host);
      let leave = (): void => {};
      const left = new Promise<number>((resolve) => {
        leave = () => resolve(performance.now());
      });
      // moved to the end: it is the one that was used last
      last.delete(host);
      last.set(host, left);
      forgetOldest(last);
      // whoever comes waits out the pause: nothing runs for a host that nobody comes to
      const pause = before === undefined ? 0 : (await before) + (pauses.get(host) ?? betweenMs) - performance.now();
      if (pause > 0) await sleep(pause);
      return leave;
    },
    slower: (host, ms) => {
      pauses.set(host, Math.max(betweenMs, ms));
      forgetOldest(pauses);
    },
  };
}

function forgetOldest(hosts: Map<string, unknown>): void {
  const [oldest = ''] = hosts.keys();
  if (hosts.size > HOSTS_MAX) hosts.delete(oldest);
}
