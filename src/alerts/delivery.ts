import type { LookAtChannel } from './access.js';
import { deliverEdit } from './amending-delivery.js';
import type { Amendments, DueEdit } from './amendments.js';
import { backOff } from './back-off.js';
import type { Courier, Trouble } from './courier.js';
import type { DeliveryLog } from './delivery-log.js';
import { Lanes } from './lanes.js';
import { deliverNotice, type NoticeCourier } from './notices.js';
import type { Due, Outbox } from './outbox.js';
import { Pace } from './pace.js';
import type { CardOptions } from './story/card-delivery.js';
import { CardRounds } from './story/card-rounds.js';
import type { Troubles } from './troubles.js';

export interface DeliveryOptions {
  readonly outbox: Outbox;
  readonly amendments: Amendments;
  readonly courier: Courier;
  readonly troubles: Troubles;
  readonly notices: NoticeCourier;
  /** Where it is worth trying to tell of trouble. */
  readonly access: LookAtChannel;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  /** How often the outbox is looked at: another process may have written to it. */
  readonly pollMs: number;
  /** Answers that are kept up to date in channels. */
  readonly stories?: CardOptions;
}

/** Discord takes a quarter of a second for each, at times more. */
const LANES = 32;
/** Edits have lanes of their own: Discord makes those of old messages wait, and news must not wait behind them. */
const EDIT_LANES = 4;
/** Lanes that become free within this time are filled together. */
const PUMP_MS = 40;
/** Looking at the outbox takes at most a part of the time of so many. */
const LOOK_SHARE = 5;
/** Discord allows 50 requests a second; its seconds and ours do not begin together. */
const PER_SECOND = 46;

/** The one sender: takes what is in the outbox to its channels, oldest first in each, until it is stopped. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #lanes = new Lanes(LANES, () => this.#pumpSoon());
  readonly #editLanes = new Lanes(EDIT_LANES, () => this.#pumpSoon());
  readonly #noticeLane = new Lanes(1, () => this.#pumpSoon());
  readonly #pace = new Pace(PER_SECOND);
  readonly #cards: CardRounds | undefined;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  /** How long it took to look at the outbox, the last time. */
  #lookMs = 0;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    const { stories } = options;
    const shared = { ...options, pace: this.#pace, freed: () => this.#pumpSoon() };
    this.#cards = stories === undefined ? undefined : new CardRounds({ ...shared, ...stories });
  }

  start(): void {
    const { outbox, amendments, log, now, pollMs } = this.#options;
    const unfinished = outbox.recover(now());
    amendments.recover();
    this.#cards?.recover();
    if (unfinished > 0) log.info({ alerts: unfinished }, 'looking for alerts that an earlier run may have sent');
    this.#timer = setInterval(() => this.#pumpSoon(), pollMs);
    this.#pump();
  }

  /** Permissions in these channels have changed. */
  resume(channelIds: readonly string[]): void {
    const { outbox, amendments, now } = this.#options;
    for (const channelId of channelIds) {
      outbox.resume(channelId, now());
      amendments.resume(channelId, now());
      this.#cards?.resume(channelId);
    }
    this.#pump();
  }

  /** Discord answers again after an outage. */
  wake(): void {
    this.#options.outbox.wake(this.#options.now());
    this.#pump();
  }

  /** Takes nothing new up and waits at most `patienceMs` for what is under way. The rest is sent after the next start. */
  async stop(patienceMs: number): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    clearTimeout(this.#soon);
    const lanes = [this.#lanes, this.#editLanes, this.#noticeLane, this.#cards];
    await Promise.all(lanes.map((one) => one?.settle(patienceMs)));
  }

  /** A lane is free. The more there is to look through, the more lanes are filled at a time: answers must not wait for it. */
  #pumpSoon(): void {
    this.#soon ??= setTimeout(() => this.#pump(), Math.max(PUMP_MS, LOOK_SHARE * this.#lookMs));
  }

  #pump(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    if (this.#timer === undefined) return;
    const began = performance.now();
    try {
      const { outbox, amendments, now } = this.#options;
      if (!this.#lanes.isFull) outbox.gather(now(), this.#lanes.busy, this.#options.courier.pack);
      // as many as there are lanes: of those, no more are of a channel that is busy than there are busy lanes
      if (!this.#lanes.isFull) for (const due of outbox.due(now(), LANES)) this.#takeUp(due);
      if (!this.#editLanes.isFull) for (const edit of amendments.due(now(), EDIT_LANES)) this.#takeUpEdit(edit);
      this.#takeUpNotice();
      this.#cards?.pump();
    } catch (error) {
      this.#options.log.error({ err: error }, 'the outbox cannot be read; trying again');
    }
    this.#lookMs = performance.now() - began;
  }

  #takeUp(due: Due): void {
    const work = (): Promise<void> =>
      this.#deliver(due).catch((error: unknown) => {
        // Nothing is lost: it is still in the outbox, and looked for before it is sent again
        this.#options.log.error({ err: error, alert: due.alertId }, 'what became of an alert cannot be written down');
      });
    this.#lanes.takeUp(due.channelId, work);
  }

  #takeUpEdit(edit: DueEdit): void {
    const work = (): Promise<void> =>
      deliverEdit(edit, { ...this.#options, pace: this.#pace }).catch((error: unknown) => {
        // It is still to be edited, and twice does no harm
        this.#options.log.error({ err: error, alert: edit.alertId }, 'what became of an edit cannot be written down');
      });
    this.#editLanes.takeUp(edit.channelId, work);
  }

  #takeUpNotice(): void {
    const { troubles, now, log } = this.#options;
    const notice = troubles.next(now());
    if (notice === undefined) return;
    this.#noticeLane.takeUp(notice.id, () =>
      deliverNotice(notice, { ...this.#options, pace: this.#pace }).catch((error: unknown) => {
        log.error({ err: error, server: notice.guildId }, 'it cannot be told that channels refuse alerts');
      }),
    );
  }

  async #deliver(due: Due): Promise<void> {
    const { outbox, courier, troubles, log, now } = this.#options;
    await this.#pace.turn();
    if (due.state === 'unsure') {
      const finding = await courier.find(due, due.firstTriedAt ?? now());
      // it was posted as things stood then: an amendment that came since is edited in
      if (finding.kind === 'found') {
        outbox.sent(due.number, finding.messageId, now(), null);
        troubles.end(due.channelId, now());
        return;
      }
      // What may have been posted stays in doubt, even where the channel now refuses to be looked at
      if (finding.kind !== 'absent') return this.#trouble(due, finding, true);
      await this.#pace.turn();
    }
    const parcel = outbox.take(due, now());
    if (parcel === undefined) return;
    const posting = await courier.post(parcel);
    if (posting.kind !== 'posted') return this.#trouble(due, posting, posting.kind === 'uncertain');
    outbox.sent(due.number, posting.messageId, now(), due.version);
    troubles.end(due.channelId, now());
    log.info({ alert: due.alertId, channel: due.channelId, message: posting.messageId }, 'alert sent');
  }

  #trouble({ number, alertId, channelId, tries }: Due, trouble: Trouble, inDoubt: boolean): void {
    const { outbox, troubles, log, now } = this.#options;
    const { kind, reason } = trouble;
    const about = { alert: alertId, channel: channelId, reason };
    if (kind === 'invalid') {
      outbox.fail(number, reason, now());
      log.error(about, 'Discord does not accept an alert');
      return;
    }
    if (trouble.kind === 'refused') troubles.begin(channelId, trouble.refusal, now());
    const at = backOff(kind, tries + 1, now());
    if (inDoubt) outbox.unsure(number, reason, at, now());
    else outbox.suspend(number, reason, at, now());
    if (trouble.kind === 'refused' && trouble.refusal === 'no-channel') this.#cards?.threadGone(channelId);
    log.warn(
      { ...about, again: at.toISOString() },
      inDoubt ? 'an alert may not have arrived' : 'a channel refuses alerts',
    );
  }
}
