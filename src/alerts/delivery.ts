import { backOff } from './back-off.js';
import type { Courier, Trouble } from './courier.js';
import type { Due, Outbox } from './outbox.js';
import { Pace } from './pace.js';
import { within } from './within.js';

/** What delivery has to say while it works. */
export interface DeliveryLog {
  info(what: object, message: string): void;
  warn(what: object, message: string): void;
  error(what: object, message: string): void;
}

export interface DeliveryOptions {
  readonly outbox: Outbox;
  readonly courier: Courier;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  /** How often the outbox is looked at: another process may have written to it. */
  readonly pollMs: number;
}

/** Under way at once, each in a channel of its own, so that a channel that is slow or refuses holds up no other. */
const LANES = 16;
/** Discord allows 50 requests a second; its seconds and ours do not begin together. */
const PER_SECOND = 48;

/** The one sender: takes what is in the outbox to its channels, oldest first in each, until it is stopped. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #pace = new Pace(PER_SECOND);
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  start(): void {
    const { outbox, log, pollMs } = this.#options;
    const unfinished = outbox.recover();
    if (unfinished > 0) log.info({ alerts: unfinished }, 'looking for alerts that an earlier run may have sent');
    this.#timer = setInterval(() => this.#pump(), pollMs);
    this.#pump();
  }

  /** Permissions in these channels have changed. */
  resume(channelIds: readonly string[]): void {
    for (const channelId of channelIds) this.#options.outbox.resume(channelId, this.#options.now());
    this.#pump();
  }

  /** Takes nothing new up and waits at most `patienceMs` for what is under way. The rest is sent after the next start. */
  async stop(patienceMs: number): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await within(patienceMs, Promise.allSettled(this.#underWay.values()));
  }

  #pump(): void {
    if (this.#timer === undefined) return;
    try {
      // Twice as many as there are lanes: the first ones' channels may be busy
      for (const due of this.#options.outbox.due(this.#options.now(), 2 * LANES)) this.#takeUp(due);
    } catch (error) {
      this.#options.log.error({ err: error }, 'the outbox cannot be read; trying again');
    }
  }

  #takeUp(due: Due): void {
    if (this.#underWay.size >= LANES || this.#underWay.has(due.channelId)) return;
    const work = this.#deliver(due)
      .catch((error: unknown) => {
        // Nothing is lost: it is still in the outbox, and looked for before it is sent again
        this.#options.log.error({ err: error, alert: due.alertId }, 'what became of an alert cannot be written down');
      })
      .then(() => {
        this.#underWay.delete(due.channelId);
        this.#pump();
      });
    this.#underWay.set(due.channelId, work);
  }

  async #deliver(due: Due): Promise<void> {
    const { outbox, courier, log, now } = this.#options;
    await this.#pace.turn();
    if (due.state === 'unsure') {
      const finding = await courier.find(due, due.firstTriedAt ?? now());
      if (finding.kind === 'found') return outbox.sent(due.number, finding.messageId, now());
      // What may have been posted stays in doubt, even where the channel now refuses to be looked at
      if (finding.kind !== 'absent') return this.#trouble(due, finding, true);
      await this.#pace.turn();
    }
    outbox.sending(due.number, now());
    const posting = await courier.post(due);
    if (posting.kind !== 'posted') return this.#trouble(due, posting, posting.kind === 'uncertain');
    outbox.sent(due.number, posting.messageId, now());
    log.info({ alert: due.alertId, channel: due.channelId, message: posting.messageId }, 'alert sent');
  }

  #trouble({ number, alertId, channelId, tries }: Due, { kind, reason }: Trouble, inDoubt: boolean): void {
    const { outbox, log, now } = this.#options;
    const about = { alert: alertId, channel: channelId, reason };
    if (kind === 'invalid') {
      outbox.fail(number, reason, now());
      log.error(about, 'Discord does not accept an alert');
      return;
    }
    const at = backOff(kind, tries + 1, now());
    if (inDoubt) outbox.unsure(number, reason, at, now());
    else outbox.suspend(number, reason, at, now());
    log.warn(
      { ...about, again: at.toISOString() },
      inDoubt ? 'an alert may not have arrived' : 'a channel refuses alerts',
    );
  }
}
