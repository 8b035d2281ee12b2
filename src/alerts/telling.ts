import type { Database } from 'better-sqlite3';
import { seriesKey } from '../ledger/identity.js';
import type { Alert } from './alert.js';
import { nextDigest } from './digest-hour.js';
import { hears, type Listener, threadOf, watcherOf } from './listener.js';
import type { Item } from './news-items.js';
import { tellableAt } from './quiet-hours.js';
import { storyRow } from './story/story.js';
import { subscriptionRow } from './subscription.js';
import { watchRow } from './watch/watch.js';

/** Writes what is to be told to whom into the outbox, within the caller's transaction. */
export interface Teller {
  /** Of all servers, oldest first; then the threads of cards, and who watches a question. */
  subscriptions(): readonly Listener[];
  /** Gives the channels that are to hear of the item and were not before. */
  tell(item: Item, subscriptions: readonly Listener[], at: Date): readonly string[];
}

export function createTeller(sqlite: Database): Teller {
  const all = sqlite.prepare('select * from subscription order by created_at, rowid');
  const threads = sqlite.prepare(
    `select * from story where thread = 'standing' and state <> 'lost' and ended_at is null order by created_at, rowid`,
  );
  const watching = sqlite.prepare('select * from watch where ended_at is null order by created_at, rowid');
  const muted = sqlite.prepare('select 1 from mute where channel_id = ? and series = ?');
  const insert = sqlite.prepare(
    `insert into outbox (alert_id, claim_id, subscription_id, channel_id, alert, amendment, roles, language, state, gathered, due_at, changed_at)
     values (@id, @claim, @subscription, @channel, @alert, @amendment, @roles, @language, 'waiting', @gathered, @due, @at)
     on conflict (alert_id) do nothing`,
  );
  const name = sqlite.prepare('insert or ignore into alert_name (claim_id, number) values (?, ?)');
  return {
    subscriptions: () => [
      ...subscriptionRow.array().parse(all.all()),
      ...storyRow
        .array()
        .parse(threads.all())
        .flatMap((story) => (story.threadId === null ? [] : [threadOf(story, story.threadId)])),
      ...watchRow.array().parse(watching.all()).map(watcherOf),
    ],
    tell: (item, subscriptions, at) => {
      const { claim, amendment } = item;
      const channels = [...wantedIn(item, subscriptions)].filter(
        ([channelId]) => muted.get(channelId, seriesKey(claim)) === undefined,
      );
      if (channels.length === 0) return [];
      const said = item.alert();
      const alert = JSON.stringify(said);
      return channels.flatMap(([channelId, wanting]) => {
        const { due, gathered } = whenTold(wanting, at);
        const told = insert.run({
          id: item.idIn(channelId),
          claim: claim.id,
          subscription: wanting[0].id,
          channel: channelId,
          alert,
          amendment: amendment === null ? null : JSON.stringify(amendment),
          roles: JSON.stringify([...new Set(wanting.flatMap(({ roleId }) => roleId ?? []))]),
          language: wanting[0].language,
          gathered: gathered ? 1 : 0,
          due: due.toISOString(),
          at: at.toISOString(),
        });
        if (told.changes === 0) return [];
        for (const named of namesOf(said)) name.run(named, told.lastInsertRowid);
        return [channelId];
      });
    },
  };
}

/** Figures that it names beside its own. */
function namesOf({ replaces, replacedBy, partOf, contradicts }: Alert): readonly string[] {
  const beside = [replaces, replacedBy, partOf, ...contradicts.map(({ figure }) => figure)];
  return beside.flatMap((figure) => (figure === null || figure === 'unknown' ? [] : [figure.id]));
}

interface When {
  readonly due: Date;
  /** In a digest. */
  readonly gathered: boolean;
}

/**
 * As soon as one of these subscriptions may tell it: where one keeps no quiet hours, the channel does not either, and
 * where one tells at once, it waits for no digest. A digest waits for the end of quiet hours.
 */
function whenTold(wanting: readonly [Listener, ...Listener[]], at: Date): When {
  const times = wanting.map(({ quiet, digest }): When => {
    const asked = digest === null ? at : nextDigest(digest, at);
    return { due: tellableAt(quiet, asked), gathered: digest !== null };
  });
  const sooner = (a: When, b: When): When =>
    b.due < a.due || (b.due.getTime() === a.due.getTime() && !b.gathered) ? b : a;
  return times.reduce(sooner);
}

/** Of each channel that is to hear of it, the subscriptions that ask for it, oldest first. */
function wantedIn(
  item: Item,
  subscriptions: readonly Listener[],
): ReadonlyMap<string, readonly [Listener, ...Listener[]]> {
  const byChannel = new Map<string, [Listener, ...Listener[]]>();
  for (const subscription of subscriptions) {
    if (!hears(subscription, item)) continue;
    const wanting = byChannel.get(subscription.channelId);
    if (wanting === undefined) byChannel.set(subscription.channelId, [subscription]);
    else wanting.push(subscription);
  }
  return byChannel;
}
