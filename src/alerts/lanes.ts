import { within } from './within.js';

/** Works on so many channels at once, one thing in each, so that a channel that is slow or refuses holds up no other. */
export class Lanes {
  readonly #most: number;
  /** After each piece of work: there may be more. */
  readonly #freed: () => void;
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(most: number, freed: () => void) {
    this.#most = most;
    this.#freed = freed;
  }

  get isFull(): boolean {
    return this.#underWay.size >= this.#most;
  }

  /** Channels in which something is under way. */
  get busy(): ReadonlySet<string> {
    return new Set(this.#underWay.keys());
  }

  /** Does nothing where all lanes are taken or something is under way in this channel: it will be offered again. */
  takeUp(channelId: string, work: () => Promise<void>): void {
    if (this.isFull || this.#underWay.has(channelId)) return;
    const done = work().then(() => {
      this.#underWay.delete(channelId);
      this.#freed();
    });
    this.#underWay.set(channelId, done);
  }

  async settle(patienceMs: number): Promise<void> {
    await within(patienceMs, Promise.allSettled(this.#underWay.values()));
  }
}
