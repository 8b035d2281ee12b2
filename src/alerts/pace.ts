import { setTimeout as sleep } from 'node:timers/promises';

const SECOND_MS = 1_000;
/** After a rest the first ones find no connection open and arrive late, together with those behind them: they go apart. */
const FIRST = 10;

/**
 * Lets so many through in any second, at even distances: a burst at the top of each second would make answers wait. Where
 * the process was held up, those whose time has come meanwhile do not all go at once.
 */
export class Pace {
  readonly #perSecond: number;
  /** When the last so many went, the earliest first. */
  readonly #went: number[] = [];
  #next = Number.NEGATIVE_INFINITY;
  /** How many still go apart. */
  #apart = 0;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Resolves when it is one's turn. */
  async turn(): Promise<void> {
    const at = Math.max(performance.now(), this.#next);
    if (at > this.#next + SECOND_MS) this.#apart = FIRST;
    const isApart = this.#apart > 0;
    if (isApart) this.#apart -= 1;
    this.#next = at + ((isApart ? 2 : 1) * SECOND_MS) / this.#perSecond;
    await pass(at - performance.now());
    for (let wait = this.#full(); wait > 0; wait = this.#full()) await pass(wait);
    this.#went.push(performance.now());
    if (this.#went.length > this.#perSecond) this.#went.shift();
  }

  /** For how long no more may go. */
  #full(): number {
    const first = this.#went.length < this.#perSecond ? undefined : this.#went[0];
    return first === undefined ? 0 : first + SECOND_MS - performance.now();
  }
}

async function pass(ms: number): Promise<void> {
  if (ms > 0) await sleep(Math.ceil(ms));
}
