import { backOff } from '../back-off.js';
import type { DeliveryLog } from '../delivery-log.js';
import { Lanes } from '../lanes.js';
import type { Pace } from '../pace.js';
import type { Troubles } from '../troubles.js';
import { type CardOptions, deliverCard } from './card-delivery.js';
import type { Story } from './story.js';

export interface RoundsOptions extends CardOptions {
  readonly troubles: Pick<Troubles, 'begin' | 'end'>;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  /** Of all that is sent. */
  readonly pace: Pace;
  /** After each card: there may be more. */
  readonly freed: () => void;
}

/** Cards have few lanes of their own: news must not wait behind them. */
const LANES = 4;

/** Takes up the cards for which something is to be done, one thing at a time in each channel. */
export class CardRounds {
  readonly #options: RoundsOptions;
  readonly #lanes: Lanes;

  constructor(options: RoundsOptions) {
    this.#options = options;
    this.#lanes = new Lanes(LANES, options.freed);
  }

  recover(): void {
    this.#options.cards.recover(this.#options.now());
  }

  resume(channelId: string): void {
    this.#options.cards.resume(channelId, this.#options.now());
  }

  threadGone(channelId: string): void {
    this.#options.cards.threadGone(channelId, this.#options.now());
  }

  pump(): void {
    const { cards, now, log } = this.#options;
    if (this.#lanes.isFull) return;
    for (const story of cards.due(now(), LANES + this.#lanes.busy.size)) {
      this.#lanes.takeUp(story.channelId, () =>
        deliverCard(story, this.#options).catch((error: unknown) => {
          log.error({ err: error, story: story.id }, 'a card cannot be drawn, or what became of it not written down');
          this.#later(story, String(error));
        }),
      );
    }
  }

  /** What may have been posted is looked for. */
  #later(story: Story, reason: string): void {
    const { cards, now, log } = this.#options;
    try {
      cards.postpone(story, reason, backOff('uncertain', story.tries + 1, now()), true);
    } catch (error) {
      log.error({ err: error, story: story.id }, 'the cards cannot be written');
    }
  }

  async settle(patienceMs: number): Promise<void> {
    await this.#lanes.settle(patienceMs);
  }
}
