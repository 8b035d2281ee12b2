import { type LookAtChannel, mayWrite } from './access.js';
import { backOff } from './back-off.js';
import type { Finding, Posting, Trouble } from './courier.js';
import type { DeliveryLog } from './delivery-log.js';
import type { Pace } from './pace.js';
import type { Notice, Troubles } from './troubles.js';

export type OpenedDirect = { readonly kind: 'opened'; readonly channelId: string } | Trouble;

/** Takes word of trouble to people. Never throws, waits out rate limits, and never tries twice by itself. */
export interface NoticeCourier {
  post(notice: Notice, channelId: string): Promise<Posting>;
  find(notice: Notice, channelId: string, since: Date): Promise<Finding>;
  /** The channel of direct messages to somebody. */
  openDirect(userId: string): Promise<OpenedDirect>;
}

export interface NoticeOptions {
  readonly troubles: Troubles;
  readonly notices: NoticeCourier;
  readonly access: LookAtChannel;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly pace: Pace;
}

/** How a place took a notice. */
type Taken = 'told' | 'refused' | 'uncertain';

/**
 * Tells of channels that refuse alerts: in the channel chosen for that, else in another of the server that takes them,
 * else in a direct message to whoever set the alerts. In one place, once.
 */
export async function deliverNotice(notice: Notice, options: NoticeOptions): Promise<void> {
  const { troubles, now } = options;
  const taken = await tellSomewhere(notice, options);
  if (taken === 'told') return;
  troubles.postpone(notice, backOff(taken, notice.tries + 1, now()));
}

async function tellSomewhere(notice: Notice, options: NoticeOptions): Promise<Taken> {
  const { troubles, access } = options;
  if (notice.tried !== null && (await isThere(notice, notice.tried, options))) {
    troubles.told(notice, notice.tried.channelId, options.now());
    return 'told';
  }
  for (const channelId of troubles.places(notice.guildId)) {
    if (!mayWrite(access(notice.guildId, channelId))) continue;
    const taken = await tellIn(channelId, notice, options);
    if (taken !== 'refused') return taken;
  }
  return tellInDirect(notice, options);
}

/** Whether what was under way when an earlier try was cut off has arrived. */
async function isThere(
  notice: Notice,
  { channelId, at }: NonNullable<Notice['tried']>,
  { notices, pace }: NoticeOptions,
): Promise<boolean> {
  await pace.turn();
  return (await notices.find(notice, channelId, at)).kind === 'found';
}

async function tellInDirect(notice: Notice, options: NoticeOptions): Promise<Taken> {
  const { notices, pace, log } = options;
  await pace.turn();
  const opened = await notices.openDirect(notice.subscriber);
  const taken =
    opened.kind === 'opened'
      ? await tellIn(opened.channelId, notice, options)
      : opened.kind === 'uncertain'
        ? 'uncertain'
        : 'refused';
  if (taken === 'refused')
    log.warn({ server: notice.guildId }, 'channels refuse alerts, and nobody there can be told of it');
  return taken;
}

async function tellIn(
  channelId: string,
  notice: Notice,
  { troubles, notices, log, now, pace }: NoticeOptions,
): Promise<Taken> {
  await pace.turn();
  troubles.trying(notice, channelId, now());
  const posting = await notices.post(notice, channelId);
  if (posting.kind === 'posted') {
    troubles.told(notice, channelId, now());
    log.info({ server: notice.guildId, channel: channelId }, 'told of channels that refuse alerts');
    return 'told';
  }
  return posting.kind === 'uncertain' ? 'uncertain' : 'refused';
}
